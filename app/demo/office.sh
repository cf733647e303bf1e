# An office for app/run (sourced, bash): made, started, stopped. Whatever is started here ends with the script, by its pid.
# Expects `bin` (the programs) and tests/setup.sh. Leaves `office_url`, `office_pid`, `office_data`.
# shellcheck shell=bash disable=SC2154

# People of every demo company.
demo_agent=giulia demo_manager=laura demo_password=giro-demo
office_pid='' office_url='' office_data=''

# make_demo_company DIR: once; later runs find it there.
make_demo_company() {
  office_data=$1
  if [ -e "$1/office.db" ]; then
    local made_on
    made_on=$(date -r "$1/office.key" +%F)
    [ "$made_on" = "$(date +%F)" ] || say "Demo company: of $made_on; app/run --fresh makes one dated today."
    return
  fi
  say "Demo company: generating it."
  rm -rf "$1.new"
  "$bin/giro-server" init --data "$1.new" && "$bin/giro-server" demo --data "$1.new" && mv "$1.new" "$1" ||
    fail "The demo company could not be generated; the lines above say why."
}

# start_office DIR PORT-FILE [ADDRESS]: serves DIR (made empty if new) and waits until it listens.
start_office() {
  local listen=${3:-127.0.0.1:0}
  office_data=$1
  [ -e "$1/office.db" ] || "$bin/giro-server" init --data "$1" || fail "No office could be made in $1."
  rm -f "$2"
  "$bin/giro-server" serve --data "$1" --listen "$listen" --port-file "$2" >"$2.log" 2>&1 &
  office_pid=$!
  for _ in $(seq 200); do
    [ -s "$2" ] && break
    kill -0 "$office_pid" 2>/dev/null || break
    sleep 0.05
  done
  [ -s "$2" ] || fail "The office did not start: $(tail -n 1 "$2.log")"
  office_url=http://127.0.0.1:$(cat "$2")
  say "Office: listening on $office_url, its data in $1."
}

stop_office() {
  [ -n "$office_pid" ] || return 0
  kill -TERM "$office_pid" 2>/dev/null
  wait "$office_pid" 2>/dev/null
  office_pid=''
}
trap stop_office EXIT
trap 'exit 130' INT TERM

office_sql() { sqlite3 -readonly "$office_data/office.db" "$1"; }

# sign_in REPLICA LOGIN: with the demo password; the session stays beside the replica.
sign_in() {
  "$bin/giro-cli" --replica "$1" login "$office_url" "$2" <<<"$demo_password" >/dev/null ||
    fail "Signing in as $2 failed; the line above says why."
}
