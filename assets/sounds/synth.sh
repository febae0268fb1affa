# shellcheck shell=bash
# The few instruments everything is made with. Sources come from ffmpeg, because its noise takes a
# seed: sox -R gives the same noise to both channels and to every layer.

# Twelve kilohertz of band is plenty for warm, quiet sounds and a third smaller than the usual.
RATE=24000

quietly() { ffmpeg -nostdin -hide_banner -loglevel error -y "$@"; }

# sox without its remark about the headers that ffmpeg writes.
shape() { sox -R -V1 "$@"; }

# tone FILE SECONDS EXPRESSION: a function of t, one channel; several with | between them.
tone() { quietly -f lavfi -i "aevalsrc='$3':s=$RATE:d=$2" -c:a pcm_f32le "$1"; }

# noise FILE COLOUR SEED SECONDS CHAIN: noise through a chain of ffmpeg filters.
noise() {
  quietly -f lavfi -i "anoisesrc=c=$2:seed=$3:r=$RATE:d=$4" -af "$5" -c:a pcm_f32le "$1"
}

# wide FILE COLOUR SEED SECONDS CHAIN: the same in stereo, each side with noise of its own.
wide() {
  noise "$1.l.wav" "$2" "$3" "$4" "$5"
  noise "$1.r.wav" "$2" "$(($3 + 1000))" "$4" "$5"
  shape -M "$1.l.wav" "$1.r.wav" "$1"
}

# felt FREQUENCY DECAY: a soft hammer on one string, as an expression.
felt() {
  awk -v f="$1" -v d="$2" 'BEGIN {
    for (k = 1; k <= 6; k++)
      printf "%s%.4f*sin(2*PI*%.3f*t)*exp(-%.3f*t)", (k > 1 ? "+" : "(1-exp(-t/0.007))*("),
        0.5 / k ^ 1.9, f * k * sqrt(1 + 0.0006 * k * k), d * (0.6 + 0.4 * k)
    printf ")"
  }'
}

# chime FREQUENCY DECAY: struck metal, whose partials are no multiples.
chime() {
  awk -v f="$1" -v d="$2" 'BEGIN {
    split("1 2.005 2.76 3.01 5.40", ratio); split("0.5 0.22 0.16 0.07 0.05", weight)
    for (k = 1; k <= 5; k++)
      printf "%s%s*sin(2*PI*%.3f*t)*exp(-%.3f*t)", (k > 1 ? "+" : "(1-exp(-t/0.001))*("),
        weight[k], f * ratio[k], d * ratio[k] ^ 0.8
    printf ")"
  }'
}

# notes FILE SECONDS DECAY AT:FREQUENCY…: felt notes one after the other.
notes() {
  local file=$1 seconds=$2 decay=$3 parts=() note n=0
  shift 3
  for note in "$@"; do
    tone "$file.$n.wav" "$seconds" "$(felt "${note#*:}" "$decay")"
    shape "$file.$n.wav" "$file.at$n.wav" pad "${note%%:*}" 0 trim 0 "$seconds"
    parts+=(-v 0.3 "$file.at$n.wav")
    n=$((n + 1))
  done
  shape -m "${parts[@]}" "$file"
}

# air FILE SEED SECONDS ENVELOPE FREQUENCY:WIDTH:GAIN…: breath, which is noise in a throat.
air() {
  local file=$1 seed=$2 seconds=$3 envelope=$4 graph='' mix='' n=0 band frequency width gain
  shift 4
  for band in "$@"; do
    IFS=: read -r frequency width gain <<<"$band"
    graph+=";[s$n]bandpass=f=$frequency:width_type=h:w=$width,volume=$gain[b$n]"
    mix+="[b$n]"
    n=$((n + 1))
  done
  quietly -filter_complex "anoisesrc=c=pink:seed=$seed:r=$RATE:d=$seconds,asplit=$n$(
    for ((i = 0; i < n; i++)); do printf '[s%d]' "$i"; done
  )$graph;${mix}amix=inputs=$n:normalize=0,aeval='val(0)*($envelope)'" -c:a pcm_f32le "$file"
}

# loudness FILE KIND: LUFS; `whole` for something steady, `moment` for the loudest 400 ms.
loudness() {
  local key
  [ "$2" = whole ] && key=I || key=M
  quietly -i "$1" -af "apad=pad_dur=0.5,ebur128=metadata=1:dualmono=1,ametadata=print:key=lavfi.r128.$key:file=-" \
    -f null - | awk -F= -v key="$key" '/r128/ && $2 ~ /^-?[0-9]/ {
      if (key == "I" || best == "" || $2 > best) best = $2 } END { print best }'
}

# level IN OUT KIND TARGET: to the loudness wanted, in LUFS.
level() {
  local now
  now=$(loudness "$1" "$3")
  shape "$1" "$2" gain "$(awk -v now="$now" -v to="$4" 'BEGIN { printf "%.2f", to - now }')"
}
