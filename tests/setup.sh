# Shared by tests/run and app/run (sourced, bash): install what is missing, build, know what happened.
# Expects `root`, the project's folder. Asks for administrator rights only to install packages.
# shellcheck shell=bash disable=SC2154,SC2016

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
misuse() { printf '%s\n' "$*" >&2; exit 2; }

wanted_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/[[:space:]]*$//' "$root/tests/packages"; }

missing_packages() {
  command -v dpkg-query >/dev/null || fail "This is not a Debian system: install the libraries named in tests/packages by hand."
  comm -23 <(wanted_packages | sort -u) \
    <(wanted_packages | xargs dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null |
      sed -n 's/ installed$//p' | sort -u)
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  local missing
  missing=$(missing_packages | xargs)
  if [ -z "$missing" ]; then say "Packages: nothing to install."; return; fi
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    fail "Some packages are missing, and installing needs root or sudo. As root, run: apt-get install $missing"
  fi
  say "Packages: installing $missing"
  as_root apt-get update -q || fail "The package lists could not be fetched: is there a network?"
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing ||
    fail "Installing failed; the lines above say why. Giro is built on Debian 12 (bookworm)."
}

# build PRESET [TARGET…]: configures when it must, builds, and says so when there was nothing to build.
build() {
  local preset=$1 log
  shift
  local folder=$root/.build/$preset
  if [ ! -e "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
    (cd "$root" && cmake --preset "$preset") || fail "Configuring failed; the lines above say why."
  fi
  log=$folder/last-build.log
  (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) 2>&1 | tee "$log"
  [ "${PIPESTATUS[0]}" = 0 ] || fail "Building failed; the lines above say why."
  if grep -q 'ninja: no work to do' "$log"; then say "Build ($preset): nothing to rebuild."; fi
}

# Runs a command with a display: the one there is, or a virtual one drawn in software.
with_display() {
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then "$@"; else with_virtual_display "$@"; fi
}

with_virtual_display() {
  LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1280x24" "$@"
}

export LC_ALL=C.UTF-8
