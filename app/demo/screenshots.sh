# A picture of every screen (sourced by app/run, bash), drawn by the app itself with demo data.
# shellcheck shell=bash disable=SC2154

# take_screenshots DIR: light and dark, landscape and portrait, Italian and English.
take_screenshots() {
  local theme size lang folder
  for theme in light dark; do
    for size in 1280x800 800x1280; do
      for lang in it en; do
        folder=$1/$theme-$size-$lang
        mkdir -p "$folder"
        with_virtual_display "$bin/giro" --screenshots "$folder" --size "$size" --theme "$theme" --lang "$lang" \
          >"$1/last.log" 2>&1 || fail "The screens could not be drawn: $(tail -n 3 "$1/last.log")"
        [ -n "$(find "$folder" -name '*.png' -size +2k)" ] || fail "No screen was drawn into $folder."
      done
    done
  done
  say "Screenshots: $(find "$1" -name '*.png' | wc -l) in $1."
}
