# A picture of every screen (sourced by app/run, bash), drawn by the app itself.
# shellcheck shell=bash disable=SC2154

# take_screenshots DIR REPLICA…: what these people see; light and dark, landscape and portrait, Italian and English.
take_screenshots() {
  local pictures=$1 theme size lang folder
  shift
  for theme in light dark; do
    for size in 1280x800 800x1280; do
      for lang in it en; do
        folder=$pictures/$theme-$size-$lang
        mkdir -p "$folder"
        with_virtual_display "$bin/giro" "${@/#/--replica=}" --screenshots "$folder" --size "$size" \
          --theme "$theme" --lang "$lang" >"$pictures/last.log" 2>&1 ||
          fail "The screens could not be drawn: $(tail -n 3 "$pictures/last.log")"
        [ -n "$(find "$folder" -name '*.png' -size +2k)" ] || fail "No screen was drawn into $folder."
      done
    done
  done
  say "Screenshots: $(find "$pictures" -name '*.png' | wc -l) in $pictures."
}
