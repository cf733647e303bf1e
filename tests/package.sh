#!/bin/bash
# Installs both Debian packages in a clean Debian 12 root, made by debootstrap, takes the way of server/README.md
# from there to a first agent with their clients, and removes them. Run by hand, as root, because it fetches a
# system:  tests/package.sh giro-server_VERSION_amd64.deb giro_VERSION_amd64.deb
set -eu
usage="usage: tests/package.sh OFFICE.deb APP.deb"
office_deb=$(realpath "${1:?$usage}") app_deb=$(realpath "${2:?$usage}")
root=$(mktemp -d)
chmod 755 "$root"  # it becomes a system that others must be able to enter
serving=
trap '[ -z "$serving" ] || kill "$serving" 2> /dev/null || true; rm -rf --one-file-system "$root" "$root.log" "$root.serve"' EXIT
promise() {  # what, command…
  if "${@:2}" > "$root.log" 2>&1; then echo "ok: $1"; else echo "FAILED: $1"; cat "$root.log"; exit 1; fi
}
inside() { chroot "$root" env LC_ALL=C DEBIAN_FRONTEND=noninteractive "$@"; }
as_giro() { chroot --userspec=giro:giro "$root" "$@"; }
office() {  # a command of giro-server, its password on stdin
  echo segreto-di-prova | as_giro giro-server "$@" --data /var/lib/giro
}
port() { cat "$root/var/lib/giro/port"; }
starts() {
  # not by a function: its subshell would be what $! names and what the kill at the end ends
  chroot --userspec=giro:giro "$root" giro-server serve --config /etc/giro/server.toml --port-file /var/lib/giro/port \
    > "$root.serve" 2>&1 &
  serving=$!
  for _ in $(seq 50); do [ -s "$root/var/lib/giro/port" ] && return; sleep 0.1; done
  return 1
}
is_ready() {
  local answer
  exec 3<> "/dev/tcp/127.0.0.1/$(port)"
  printf 'GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  answer=$(head -1 <&3)
  exec 3>&-
  [[ $answer == *200* ]]
}
stops() { kill "$serving" && wait "$serving"; }
has_clients() {
  printf 'codice,ragione,zona\nC1,Alfa Srl,NORD\nC2,Beta Spa,NORD\n' > "$root/var/lib/giro/clienti.csv"
  chmod 644 "$root/var/lib/giro/clienti.csv"
  office import --kind clients /var/lib/giro/clienti.csv --map codice=code --map ragione=legal_name --segment-by zona
}
agent() { inside giro-cli --replica /root/mario "$@"; }
signs_in() { echo segreto-di-prova | agent login "http://127.0.0.1:$(port)" mario; }
has_both_clients() { agent sync && [ "$(agent clients | grep -c -e Alfa -e Beta)" = 2 ]; }
draws() {
  inside env QT_QPA_PLATFORM=offscreen giro --replica /root/mario --screenshots /root/pictures --size 800x1280
  [ "$(find "$root/root/pictures" -name '*.png' -size +2k | wc -l)" -gt 5 ]
}
is_gone() { [ ! -e "$root/usr/bin/giro-server" ] && [ ! -e "$root/usr/bin/giro" ]; }
data_is_there() { [ -s "$root/var/lib/giro/office.db" ] && [ -s "$root/var/lib/giro/office.key" ]; }

promise "a clean root" debootstrap --variant=minbase bookworm "$root" ${GIRO_MIRROR:+"$GIRO_MIRROR"}
cp "$office_deb" "$root/office.deb"
cp "$app_deb" "$root/app.deb"
began=$SECONDS
promise "the office installs" inside apt-get install -y --no-install-recommends /office.deb
promise "it has an account of its own" inside getent passwd giro
promise "its folder is its own" test "$(stat -c '%a %U' "$root/var/lib/giro" | cut -d' ' -f1)" = 700
promise "an office is made" as_giro giro-server init --data /var/lib/giro
promise "an administrator is added" office user add capo --role admin --name Capo
promise "an agent is added" office user add mario --role agent --name Mario --manager capo
promise "clients are imported" has_clients
promise "the agent gets them" office assign --user mario --segment NORD
starts || { echo "FAILED: it starts"; cat "$root.serve"; exit 1; }
promise "it is ready" is_ready
promise "the app installs" inside apt-get install -y --no-install-recommends /app.deb
promise "the agent signs in" signs_in
promise "and has both clients" has_both_clients
echo "from the packages to the first agent's clients: $((SECONDS - began)) s"
promise "every screen can be drawn" draws
promise "the office stops when asked" stops
promise "both are removed" inside apt-get remove -y giro-server giro
promise "the programs are gone" is_gone
promise "the data stays" data_is_there
promise "purges" inside apt-get purge -y giro-server
promise "the data stays even then" data_is_there
