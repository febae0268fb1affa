#!/usr/bin/env bash
# Makes every sound of the game. Run it after changing a sound and commit what it writes:
#   assets/sounds/make.sh           writes assets/public/sounds
#   assets/sounds/make.sh --check   makes them again elsewhere and says whether they are the same
#   assets/sounds/make.sh --facts   prints loudness, peak and size of what is there, and how far the
#                                   two ends of a loop differ
# Needs sox and ffmpeg (Debian 12: apt-get install sox ffmpeg). The same versions of these make the
# same bytes.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
public=$here/../public/sounds
settings=(hotel airport shop)

# Loudness wanted, LUFS: the room far below the people, a tick below a bell.
AMBIENCE_LUFS=-34
loudness_of() {
  case $1 in
    tick) echo -33 ;;
    confirm) echo -28 ;;
    rain) echo -28 ;;
    breath-neutral) echo -30 ;;
    breath-*) echo -27 ;;
    *) echo -24 ;;
  esac
}

for tool in sox ffmpeg; do
  command -v "$tool" >/dev/null || {
    echo "make.sh needs $tool. On Debian 12: apt-get install sox ffmpeg" >&2
    exit 2
  }
done

# shellcheck source=assets/sounds/synth.sh
. "$here/synth.sh"
# shellcheck source=assets/sounds/ambience.sh
. "$here/ambience.sh"
# shellcheck source=assets/sounds/effects.sh
. "$here/effects.sh"

# encode WAV FOLDER NAME VORBIS-QUALITY MP3-RATE…: Vorbis, and MP3 for browsers without it.
encode() {
  # Before the output's name: there they keep version and serial number out of the file.
  local same=(-map_metadata -1 -fflags +bitexact -flags:a bitexact)
  quietly -i "$1" "${same[@]}" -c:a libvorbis -q:a "$4" "$2/$3.ogg"
  quietly -i "$1" "${same[@]}" -c:a libmp3lame "${@:5}" "$2/$3.mp3"
}

make_ambience() {
  "$1"
  close_loop "$1.mix.wav" "$1.closed.wav"
  level "$1.closed.wav" "$1.wav" whole $AMBIENCE_LUFS
  encode "$1.wav" "$2" "ambience-$1" 3 -b:a 56k -reservoir 0
}

# Cuts a cue to its slot, with 80 ms of silence at the end for a decoder's delay.
make_cue() {
  local cue=$1 seconds sounding
  "${cue//-/_}"
  seconds=$(awk "BEGIN { print $2 / 1000 }")
  sounding=$(awk "BEGIN { print ($2 - 80) / 1000 }")
  shape "$cue.raw.wav" "$cue.cut.wav" highpass 60 pad 0 3 trim 0 "$sounding" \
    fade t 0 "$sounding" "$(awk "BEGIN { print $sounding / 3 }")" pad 0 1 trim 0 "$seconds"
  level "$cue.cut.wav" "$cue.wav" moment "$(loudness_of "$cue")"
}

make_effects() {
  local cue milliseconds parts=()
  while read -r cue milliseconds; do
    make_cue "$cue" "$milliseconds"
    parts+=("$cue.wav")
  done <"$here/sprite.txt"
  shape "${parts[@]}" effects.wav
  encode effects.wav "$1" effects 2 -q:a 5
}

make_all() {
  local setting work
  work=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  mkdir -p "$1"
  pushd "$work" >/dev/null
  for setting in "${settings[@]}"; do make_ambience "$setting" "$1"; done
  make_effects "$1"
  [ -z "${KEEP_SOUNDS:-}" ] || cp ./*.wav "$KEEP_SOUNDS"
  popd >/dev/null
}

check() {
  local made file same=0
  made=$(mktemp -d)
  make_all "$made"
  for file in "$made"/*; do
    cmp -s "$file" "$public/$(basename "$file")" || {
      echo "differs: $(basename "$file")"
      same=1
    }
  done
  rm -rf "$made"
  [ $same = 0 ] && echo 'The sounds are those that this script makes.'
  return $same
}

# seam_of FILE: loudest difference between the two ends of a loop, dBFS; none for what is no loop.
seam_of() {
  case $1 in */ambience-*) ;; *) return ;; esac
  quietly -i "$1" -af "asplit[a][b];[a]atrim=$OVERLAP:$(sum $OVERLAP + 0.05),asetpts=PTS-STARTPTS[x];[b]atrim=$(sum $LOOP + $OVERLAP):$(sum $LOOP + $OVERLAP + 0.05),asetpts=PTS-STARTPTS,volume=-1[y];[x][y]amix=normalize=0,astats=metadata=1:measure_perchannel=none:measure_overall=Peak_level,ametadata=print:file=-" \
    -f null - | awk -F= '/Peak_level/ { peak = $2 } END { print "seam", peak, "dBFS" }'
}

# facts_of FILE: loudness of the whole, peak, bytes, seam.
facts_of() {
  ffmpeg -nostdin -hide_banner -i "$1" -af ebur128=peak=true:dualmono=1 -f null - 2>&1 |
    awk -v name="$(basename "$1")" -v bytes="$(wc -c <"$1")" -v seam="$(seam_of "$1")" '
      /Summary/ { on = 1 }
      on && $1 == "I:" { whole = $2 }
      on && $1 == "Peak:" { peak = $2 }
      END {
        printf "%-22s %6.1f LUFS %6.1f dBFS peak %7d bytes  %s\n", name, whole, peak, bytes, seam
        if (peak > -3) { print "too loud: " name; exit 1 }
      }'
}

case ${1:-} in
  '') make_all "$public" ;;
  --check) check ;;
  --facts) for file in "$public"/*.ogg "$public"/*.mp3; do facts_of "$file"; done ;;
  *)
    sed -n '2,8p' "$0" >&2
    exit 2
    ;;
esac
