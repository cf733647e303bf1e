#!/bin/sh
# Every C++ source of the project is formatted as .clang-format says. Started in the project's folder.
find app qml server sync tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 |
  xargs -0 "$1" --dry-run -Werror || {
  echo "Format them with: $1 -i FILE…" >&2
  exit 1
}
