#!/bin/sh
# clang-tidy over the parts' sources: the target `tidy`, by hand (it is slow). $1: the build folder, $2: which paths (a pattern).
# g++'s precompiled headers and warning names are not clang's: it reads a copy of the compile commands without them.
build=$1
mkdir -p "$build/tidy"
find "$build" -name cmake_pch.hxx -exec sh -c 'cp "$1" "${1%.hxx}_plain.hxx"' - {} \;
sed -e 's/cmake_pch\.hxx /cmake_pch_plain.hxx /g' \
  -e 's/-Winvalid-pch//; s/-fpch-preprocess//; s/-Wno-error=maybe-uninitialized//' \
  "$build/compile_commands.json" >"$build/tidy/compile_commands.json"
exec run-clang-tidy -quiet -p "$build/tidy" "^$PWD/${2:-(sync|server|app)/.*\.cpp$}"
