# A day in the field without a window (sourced by app/run, bash): two agents and a manager, the office gone and back, one
# conflict, one held order. Every step checks what it says; one that did not happen ends the day with exit code 1.
# Expects app/demo/office.sh, app/demo/screenshots.sh and tests/setup.sh.
# shellcheck shell=bash disable=SC2154

play_field_day() {
  day=$1
  rm -rf "$day"
  mkdir -p "$day"
  make_demo_company "$day/office"
  start_office "$day/office" "$day/office.port"
  cast_the_day
  morning
  out_of_reach
  evening
  review
  everybody_agrees
  stop_office
  take_screenshots "$day/screenshots" "$day/$one" "$day/$boss"
  say "Summary: $day/summary.txt"
}

# ---- how steps are taken and checked

# as LOGIN EXIT-CODE WORDS…: giro-cli --json as this user; what it printed is left in $day/said.
as() {
  local user=$1 wanted=$2
  shift 2
  "$bin/giro-cli" --replica "$day/$user" --json "$@" >"$day/said" 2>"$day/complained"
  local code=$?
  [ "$code" = "$wanted" ] ||
    fail "giro-cli $* (as $user) ended with $code, not $wanted: $(cat "$day/said" "$day/complained")"
}

# said PATH: a value of the JSON just printed.
said() { sqlite3 :memory: "SELECT json_extract(CAST(readfile('$day/said') AS TEXT), '\$.$1')"; }

in_replica() { sqlite3 -readonly "$day/$1" "$2"; }
client_of() { in_replica "$1" "SELECT $3 FROM client WHERE code = '$2'"; }
order_of() { in_replica "$1" "SELECT $3 FROM sales_order WHERE hex(id) = upper('$2')"; }

tell() { say "$*" | tee -a "$day/summary.txt"; }
# holds WHAT VALUE WANTED: the check behind a sentence.
holds() { [ "$2" = "$3" ] || fail "The day went wrong: $1 is '$2', not '$3'."; }

# ---- the day

# Two agents who share a segment today, the manager of the first, clients of that segment, something to sell.
cast_the_day() {
  local today
  today=$(date +%F)
  IFS='|' read -r segment one two <<<"$(office_sql "
    SELECT hex(a.segment_id), u.login, v.login
    FROM assignment a JOIN assignment b ON a.segment_id = b.segment_id AND a.user_id < b.user_id
         JOIN app_user u ON u.id = a.user_id JOIN app_user v ON v.id = b.user_id
    WHERE u.role = 'agent' AND v.role = 'agent'
      AND a.valid_from <= '$today' AND coalesce(a.valid_to, '9') > '$today'
      AND b.valid_from <= '$today' AND coalesce(b.valid_to, '9') > '$today'
    ORDER BY a.role = 'substitute' OR b.role = 'substitute' LIMIT 1")"
  [ -n "$two" ] || fail "The demo company has no segment two agents share."
  boss=$(office_sql "SELECT m.login FROM app_user u JOIN app_user m ON m.id = u.manager_id WHERE u.login = '$one'")
  local of_segment="FROM client WHERE hex(segment_id) = '$segment' AND relationship = 'active'"
  met=$(office_sql "SELECT code $of_segment AND credit_status = 'open' ORDER BY code LIMIT 1")
  buyer=$(office_sql "SELECT code $of_segment AND credit_status = 'open' AND code <> '$met'
                      ORDER BY credit_limit_cents DESC, code LIMIT 1")
  outcome=$(office_sql "SELECT code FROM choice WHERE list = 'outcome' AND code = 'order'")
  line=$(office_sql "SELECT sku || ':' || (pack_quantity_milli / 1000) FROM product
                     WHERE active AND pack_quantity_milli >= 1000
                       AND pack_quantity_milli % coalesce(order_multiple_milli, 1000) = 0 ORDER BY sku LIMIT 1")
}

# agent_in_team NAME KEY: from `team --json` just said.
agent_in_team() {
  sqlite3 :memory: "SELECT json_extract(value, '\$.$2') FROM json_each(CAST(readfile('$day/said') AS TEXT), '\$.agents')
                    WHERE json_extract(value, '\$.name') = '$1'"
}

name_of() { office_sql "SELECT name FROM app_user WHERE login = '$1'"; }

morning() {
  one_name=$(name_of "$one") two_name=$(name_of "$two") boss_name=$(name_of "$boss")
  local user
  for user in "$one" "$two" "$boss"; do
    sign_in "$day/$user" "$user"
    as "$user" 0 sync
    as "$user" 0 status
    [ "$(said clients)" -gt 0 ] || fail "$user received no clients."
    tell "Morning. $(name_of "$user") signs in and carries $(said clients) clients."
  done
}

out_of_reach() {
  stop_office
  as "$one" 3 sync
  tell "The office is out of reach: a sync says so and loses nothing."

  as "$two" 0 visit log --planned --client "$met" --outcome "$outcome" --note "Consegna anticipata"
  as "$two" 0 set client "$met" phone="+39 02 5550202" trade_name="Bottega del Campo"
  tell "$two_name visits $met, writes down its sign and a phone number."
  as "$two" 0 day close --km 61
  as "$two" 0 status
  holds "what waits on the second tablet" "$(said pending)" 3

  as "$one" 0 visit log --planned --client "$met" --outcome "$outcome" --note "Vuole il nuovo listino"
  as "$one" 0 set client "$met" phone="+39 02 5550101" email="ordini@esempio.example"
  tell "$one_name visits the same client later, writes down an e-mail address and another phone number."
  as "$one" 0 order new --client "$buyer" --line "$line"
  order=$(said id)
  as "$one" 0 order submit "$order"
  as "$one" 0 order new --client "$buyer" --line "$line:30"
  held=$(said id)
  as "$one" 0 order submit "$held"
  tell "$one_name takes two orders for $buyer, the second with 30 % discount, more than agents may give."
  as "$one" 0 day close --km 84
  as "$one" 0 status
  holds "what waits on the first tablet" "$(said pending)" 7
  tell "Both close their day."
}

evening() {
  start_office "$day/office" "$day/office.port" "${office_url#http://}"
  as "$one" 0 sync
  holds "what the first tablet delivered" "$(said pushed)" 7
  tell "Evening. The office is back; $one_name's 7 actions arrive."
  as "$two" 4 sync
  holds "what the second tablet delivered" "$(said pushed)" 3
  holds "conflicts of the second tablet" "$(said conflicts)" 1
  tell "$two_name's 3 actions arrive. The phone number was changed by both: a conflict, the later one stands."
  as "$one" 0 sync
  holds "the visits both see" "$(in_replica "$one" "SELECT count(*) FROM visit v JOIN client c ON c.id = v.client_id
    WHERE c.code = '$met' AND v.note IN ('Vuole il nuovo listino', 'Consegna anticipata')")" 2
  holds "the e-mail address" "$(client_of "$two" "$met" email)" "ordini@esempio.example"
  holds "the sign" "$(client_of "$one" "$met" trade_name)" "Bottega del Campo"
  holds "the phone number" "$(client_of "$two" "$met" phone)" "+39 02 5550101"
  tell "Both visits, the e-mail address and the sign are on both tablets."
}

review() {
  as "$boss" 0 sync
  holds "the first order" "$(order_of "$boss" "$order" status)" submitted
  holds "the second order" "$(order_of "$boss" "$held" status)" held
  as "$boss" 0 team
  holds "the first agent's day" "$(agent_in_team "$one_name" state)" closed
  holds "the first agent's held orders" "$(agent_in_team "$one_name" held)" 1
  tell "$boss_name sees $one_name's day closed, the first order, and the second held because of: $(in_replica "$boss" \
    "SELECT group_concat(kind, ', ') FROM order_hold WHERE hex(order_id) = upper('$held')")."
  as "$boss" 0 order confirm "$(order_of "$boss" "$order" number)"
  as "$boss" 0 order release "$(order_of "$boss" "$held" number)"
  as "$boss" 0 sync
  as "$one" 0 sync
  holds "the confirmed order on the tablet" "$(order_of "$one" "$order" status)" confirmed
  holds "the released order on the tablet" "$(order_of "$one" "$held" status)" submitted
  tell "$boss_name confirms the first as $(order_of "$one" "$order" number) and releases the second;" \
    "$one_name's tablet knows."

  as "$two" 0 conflicts
  as "$two" 0 conflict resolve "$(said 'conflicts[0].id')" --keep mine
  as "$two" 0 sync
  as "$one" 0 sync
  holds "the restored phone number" "$(client_of "$one" "$met" phone)" "+39 02 5550202"
  tell "$two_name finds the lost phone number among what is to be checked, and restores it."
}

everybody_agrees() {
  local rows="SELECT hex(id), code, phone, email, trade_name, credit_status FROM client
              WHERE hex(segment_id) = '$segment' ORDER BY id"
  as "$boss" 0 sync
  holds "the second tablet's segment" "$(in_replica "$two" "$rows" | sha256sum)" "$(in_replica "$one" "$rows" | sha256sum)"
  holds "the manager's segment" "$(in_replica "$boss" "$rows" | sha256sum)" "$(in_replica "$one" "$rows" | sha256sum)"
  local user
  for user in "$one" "$two" "$boss"; do
    as "$user" 0 status
    holds "what still waits with $user" "$(said pending)" 0
  done
  tell "In the end the $(in_replica "$one" "$rows" | wc -l) clients they share are the same on all three, and nothing waits."
}
