#!/bin/sh
# Fuzzes the targets one after the other and says what came of each; then which lines of the parsers all that
# reached. Started in the project's folder, after `cmake --preset fuzz && cmake --build --preset fuzz`.
#
#     tests/fuzz/long.sh SECONDS [TARGET…]
#
# What libFuzzer learns is kept in .build/fuzz/learnt/TARGET and used again; a finding is a file in
# .build/fuzz/found/TARGET, and makes the exit code 1.
[ $# -gt 0 ] || { echo "usage: $0 SECONDS [TARGET…]" >&2; exit 2; }
seconds=$1
shift
bin=.build/fuzz/bin
[ $# -gt 0 ] || set -- $(cd $bin && ls -d fuzz_* | sed 's/^fuzz_//')
export LLVM_PROFILE_FILE=.build/fuzz/lines/%p.profraw UBSAN_OPTIONS=print_stacktrace=1
rm -rf .build/fuzz/lines
mkdir -p .build/fuzz/lines
findings=0
objects=
for target; do
  log=.build/fuzz/lines/$target.log
  mkdir -p .build/fuzz/learnt/$target .build/fuzz/found/$target
  before=$(ls .build/fuzz/found/$target | wc -l)
  $bin/fuzz_$target -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
    -artifact_prefix=.build/fuzz/found/$target/ .build/fuzz/learnt/$target tests/fuzz/corpus/$target >$log 2>&1
  found=$(($(ls .build/fuzz/found/$target | wc -l) - before))
  findings=$((findings + found))
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' $log)
  echo "$target: $seconds s, ${executions:-?} executions, $found findings"
  objects="$objects -object $bin/fuzz_$target"
done
llvm-profdata-14 merge -sparse .build/fuzz/lines/*.profraw -o .build/fuzz/lines/all.profdata || exit 1
llvm-cov-14 export -summary-only -instr-profile .build/fuzz/lines/all.profdata ${objects# -object} \
  >.build/fuzz/lines/summary.json
python3 - <<'END'
import json, os
parsers = open("tests/fuzz/parsers").read().split()
lines = covered = 0
for file in json.load(open(".build/fuzz/lines/summary.json"))["data"][0]["files"]:
    name = os.path.relpath(file["filename"])
    if name not in parsers: continue
    count = file["summary"]["lines"]
    lines, covered = lines + count["count"], covered + count["covered"]
    print(f'{count["percent"]:5.1f} % of {count["count"]:4} lines  {name}')
print(f"{100 * covered / max(lines, 1):5.1f} % of {lines:4} lines  all parsers")
END
[ $findings = 0 ]
