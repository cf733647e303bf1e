#!/bin/bash
# Installs and removes the office's Debian package in a clean Debian 12 root, made by debootstrap. Run by hand, as
# root, because it fetches a system:  tests/package.sh giro-server_VERSION_amd64.deb
set -eu
deb=$(realpath "${1:?usage: tests/package.sh FILE.deb}")
root=$(mktemp -d)
chmod 755 "$root"  # it becomes a system that others must be able to enter
trap 'rm -rf --one-file-system "$root" "$root.log" "$root.serve"' EXIT
promise() {  # what, command…
  if "${@:2}" > "$root.log" 2>&1; then echo "ok: $1"; else echo "FAILED: $1"; cat "$root.log"; exit 1; fi
}
inside() { chroot "$root" env LC_ALL=C DEBIAN_FRONTEND=noninteractive "$@"; }
as_giro() { chroot --userspec=giro:giro "$root" "$@"; }
serves() {
  # not by the function: its subshell would be what $! names and what the kill below ends
  chroot --userspec=giro:giro "$root" giro-server serve --config /etc/giro/server.toml --port-file /var/lib/giro/port \
    > "$root.serve" 2>&1 &
  local office=$!
  for _ in $(seq 50); do [ -s "$root/var/lib/giro/port" ] && break; sleep 0.1; done
  local answer
  exec 3<> "/dev/tcp/127.0.0.1/$(cat "$root/var/lib/giro/port")"
  printf 'GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  answer=$(head -1 <&3)
  exec 3>&-
  kill "$office" && wait "$office" || true
  [[ $answer == *200* ]]
}
is_gone() { [ ! -e "$root/usr/bin/giro-server" ]; }
data_is_there() { [ -s "$root/var/lib/giro/office.db" ] && [ -s "$root/var/lib/giro/office.key" ]; }

promise "a clean root" debootstrap --variant=minbase bookworm "$root" ${GIRO_MIRROR:+"$GIRO_MIRROR"}
cp "$deb" "$root/office.deb"
promise "installs" inside apt-get install -y --no-install-recommends /office.deb
promise "the office has an account of its own" inside getent passwd giro
promise "its folder is its own" test "$(stat -c '%a %U' "$root/var/lib/giro" | cut -d' ' -f1)" = 700
promise "an office is made" as_giro giro-server init --data /var/lib/giro
promise "a user is added" bash -c "echo segreto-di-prova | chroot --userspec=giro:giro '$root' giro-server user add capo --role admin --name Capo --data /var/lib/giro"
promise "it serves" serves
promise "removes" inside apt-get remove -y giro-server
promise "the program is gone" is_gone
promise "the data stays" data_is_there
promise "purges" inside apt-get purge -y giro-server
promise "the data stays even then" data_is_there
