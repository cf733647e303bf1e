#!/bin/sh
# Fuzzes the targets, LANES of them at a time (one for each processor unless told), and says what came of each;
# then which lines of the parsers all that reached. Started in the project's folder, after
# `cmake --preset fuzz && cmake --build --preset fuzz`.
#
#     [LANES=N] tests/fuzz/long.sh SECONDS [TARGET…]
#
# A finding makes the exit code 1. What is kept, and where: one.sh.
[ $# -gt 0 ] || { echo "usage: $0 SECONDS [TARGET…]" >&2; exit 2; }
seconds=$1
shift
lines=.build/fuzz/lines
[ $# -gt 0 ] || set -- $(cd .build/fuzz/bin && ls -d fuzz_* | sed 's/^fuzz_//')
rm -rf $lines
printf '%s\n' "$@" | xargs -P "${LANES:-$(nproc)}" -I TARGET sh tests/fuzz/one.sh "$seconds" TARGET
outcome=$?

# A line counts as reached when one target reached it: the counts of two programs cannot be merged, what a header
# holds is compiled into each in its own way.
for target; do
  llvm-profdata-14 merge -sparse $lines/$target-*.profraw -o $lines/$target.profdata &&
    llvm-cov-14 export -format=lcov -instr-profile $lines/$target.profdata .build/fuzz/bin/fuzz_$target \
      >$lines/$target.lcov || exit 1
done
python3 - $lines/*.lcov <<'END'
import os, sys
parsers = dict.fromkeys(open("tests/fuzz/parsers").read().split())
reached = {}  # file: {line: whether a target reached it}
for report in sys.argv[1:]:
    for entry in open(report):
        key, _, value = entry.strip().partition(":")
        if key == "SF":
            name = os.path.relpath(value)
        elif key == "DA" and name in parsers:
            line, count = map(int, value.split(",")[:2])
            of_file = reached.setdefault(name, {})
            of_file[line] = of_file.get(line, False) or count > 0
def tell(lines, name):
    print(f"{100 * sum(lines) / max(len(lines), 1):5.1f} % of {len(lines):4} lines  {name}")
for name in parsers:
    if name in reached: tell(list(reached[name].values()), name)
tell([line for lines in reached.values() for line in lines.values()], "all parsers")
END
[ $outcome = 0 ]
