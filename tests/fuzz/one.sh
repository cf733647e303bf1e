#!/bin/sh
# Fuzzes one target and says what came of it; long.sh runs it for each.
#
#     tests/fuzz/one.sh SECONDS TARGET
#
# What libFuzzer learns is kept in .build/fuzz/learnt/TARGET and used again; a finding is a file in
# .build/fuzz/found/TARGET, and makes the exit code 1, as a target that did not run to its end does. The lines
# reached are counted in .build/fuzz/lines.
seconds=$1 target=$2
fuzz=.build/fuzz
mkdir -p $fuzz/learnt/$target $fuzz/found/$target $fuzz/lines
before=$(ls $fuzz/found/$target | wc -l)
LLVM_PROFILE_FILE=$fuzz/lines/$target-%p.profraw UBSAN_OPTIONS=print_stacktrace=1 \
  $fuzz/bin/fuzz_$target -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=65536 \
  -print_final_stats=1 -artifact_prefix=$fuzz/found/$target/ $fuzz/learnt/$target tests/fuzz/corpus/$target \
  >$fuzz/lines/$target.log 2>&1
findings=$(($(ls $fuzz/found/$target | wc -l) - before))
executions=$(sed -n 's/^stat::number_of_executed_units: *//p' $fuzz/lines/$target.log)
echo "$target: $seconds s, ${executions:-?} executions, $findings findings"
[ $findings = 0 ] && [ -n "$executions" ]
