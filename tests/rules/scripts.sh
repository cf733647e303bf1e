#!/bin/sh
# The entry points explain themselves and refuse what they do not know. Started in the project's folder.
broken=0
promise() {
  if ! eval "$2"; then echo "broken: $1" >&2; broken=1; fi
}

for script in tests/run app/run; do
  promise "$script --help says how to use it" "$script --help | grep -q '^usage: $script '"
  $script --preset no-such-preset --no-such-option >/tmp/giro-scripts.$$ 2>&1
  promise "$script answers wrong usage with exit code 2, not $?" "[ $? = 2 ]"
  promise "$script answers wrong usage with one line" "[ \$(wc -l </tmp/giro-scripts.$$) = 1 ]"
done
rm -f /tmp/giro-scripts.$$

promise "every package is listed once" "[ -z \"\$(sed 's/ *#.*//' tests/packages | grep . | sort | uniq -d)\" ]"
promise "every package says why" "! grep -q '^[^#]*[^# ][^#]*\$' tests/packages"
exit $broken
