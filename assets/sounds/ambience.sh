# shellcheck shell=bash
# Rooms. Nothing in them can be told from anything else a second time round: a loop gives itself
# away by the one event that comes back. Whatever swells does so a whole number of times in a loop.

# Seconds: 479 232 samples, a whole number of blocks for Vorbis (1024) and for MP3 (576), so that
# both ends of the loop are encoded alike.
LOOP=19.968
LEAD=2  # for the reverb to fill
BLEND=2 # the end runs over into the beginning
SPAN=24
# The loop is played from OVERLAP to OVERLAP + LOOP. What lies outside is the same loop again, so
# that a decoder's delay moves the window and never opens a gap.
OVERLAP=0.2

# turns COUNT [PHASE]: a slow wave that comes round COUNT times in a loop.
turns() { printf 'sin(2*PI*t*%s/%s+%s)' "$1" "$LOOP" "${2:-0}"; }

# voice FILE FREQUENCY PHASE: somebody talking far off, too far for words: a melody, syllables,
# pauses, and a mouth that goes between two vowels.
voice() {
  local f=$2 p=$3 melody syllables phrases mouth k sum=''
  melody="$f/4*$(turns 7 "$p")+$f/14*$(turns 23 "$p")"
  syllables="(0.5+0.5*sin(2*PI*3.35*t+2.4*$(turns 9 "$p")+$p))"
  phrases="max(0\,0.35+0.5*$(turns 3 "$p")+0.5*$(turns 5 "2*$p"))"
  mouth="(0.5+0.5*sin(2*PI*2.15*t+1.9*$(turns 11 "$p")))"
  for k in 1 2 3 4 5 6 7 8 9 10; do sum+="${sum:++}sin($k*ld(0))/$k"; done
  tone "$1.raw.wav" "$SPAN" \
    "st(0\,2*PI*$f*t+$melody);st(1\,0.2*($sum)*$syllables*$phrases);st(2\,$mouth);ld(1)*ld(2)|st(0\,2*PI*$f*t+$melody);st(1\,0.2*($sum)*$syllables*$phrases);st(2\,$mouth);ld(1)*(1-ld(2))"
  shape "$1.raw.wav" "$1.ah.wav" remix 1 equalizer 680 1q 9 equalizer 1150 1.2q 7
  shape "$1.raw.wav" "$1.ee.wav" remix 2 equalizer 360 1q 9 equalizer 1900 1.4q 9
  shape -m "$1.ah.wav" "$1.ee.wav" "$1" lowpass 2300 highpass 140
}

# people FILE FREQUENCY…: several of them, left and right.
people() {
  local file=$1 n=0 left=() right=() frequency
  shift
  for frequency in "$@"; do
    voice "$file.$n.wav" "$frequency" "$(awk -v n=$n 'BEGIN { print n * 1.7 }')"
    left+=(-v "$(awk -v n=$n 'BEGIN { print 0.2 + 0.15 * (n % 3) }')" "$file.$n.wav")
    right+=(-v "$(awk -v n=$n 'BEGIN { print 0.5 - 0.15 * (n % 3) }')" "$file.$n.wav")
    n=$((n + 1))
  done
  shape -m "${left[@]}" "$file.left.wav"
  shape -m "${right[@]}" "$file.right.wav"
  shape -M "$file.left.wav" "$file.right.wav" "$file"
}

# drops FILE SEED RATE LOW HIGH: single drops, each a click in something that rings.
drops() {
  local side
  for side in 1 2; do
    tone "$1.$side.wav" "$SPAN" \
      "if(eq(n\,0)\,st(0\,$2*$side+77));if(lt(random(0)\,$3/$RATE)\,(random(0)*2-1)*random(0)\,0)"
  done
  shape -M "$1.1.wav" "$1.2.wav" "$1.dry.wav"
  shape "$1.dry.wav" "$1.low.wav" bandpass "$4" 1.2q
  shape "$1.dry.wav" "$1.high.wav" bandpass "$5" 1.6q
  shape -m -v 3 "$1.low.wav" -v 2 "$1.high.wav" "$1"
}

sum() { awk "BEGIN { print $* }"; }

# close_loop IN OUT: cuts the lead and lets the end run over into the beginning.
close_loop() {
  shape "$1" "$2.body.wav" trim $LEAD "$(sum $LOOP + $BLEND)"
  # Quarter sines: noise that does not resemble itself keeps its loudness across the blend.
  shape "$2.body.wav" "$2.head.wav" trim 0 $BLEND fade q $BLEND
  shape "$2.body.wav" "$2.tail.wav" trim $LOOP $BLEND fade q 0 $BLEND $BLEND
  shape -m -v 1 "$2.head.wav" -v 1 "$2.tail.wav" "$2.blend.wav"
  shape "$2.body.wav" "$2.rest.wav" trim $BLEND "$(sum $LOOP - $BLEND)"
  shape "$2.blend.wav" "$2.rest.wav" "$2.loop.wav"
  shape "$2.loop.wav" "$2.before.wav" trim "$(sum $LOOP - $OVERLAP)"
  shape "$2.loop.wav" "$2.after.wav" trim 0 "$OVERLAP"
  shape "$2.before.wav" "$2.loop.wav" "$2.after.wav" "$2"
}

# Rain behind thick glass, single drops on the panes, warm air from a vent.
hotel() {
  wide rain-far.wav pink 11 $SPAN "highpass=f=300,lowpass=f=2200,lowpass=f=3800,aeval='val(0)*(0.8+0.14*$(turns 2)+0.1*$(turns 5 1))'"
  wide rain-near.wav white 21 $SPAN "highpass=f=1800,lowpass=f=5200,aeval='val(0)*0.07*(0.7+0.25*$(turns 3 2)+0.15*$(turns 7))'"
  wide vent.wav brown 31 $SPAN "highpass=f=45,lowpass=f=240"
  drops pane.wav 5 26 1500 3100
  shape pane.wav pane-room.wav reverb 30 60 40
  # Louder drops would make Vorbis change its block size, and then the ends are encoded differently.
  shape -m -v 0.5 rain-far.wav -v 0.5 rain-near.wav -v 0.28 vent.wav -v 0.11 pane-room.wav hotel.mix.wav
}

# A high hall: people far off, the plant on the roof, a trolley or an aircraft that comes and goes.
airport() {
  people crowd.wav 104 121 178 143 196 112 208
  shape crowd.wav crowd-hall.wav reverb 85 45 100 100 30 4
  wide plant.wav brown 41 $SPAN "highpass=f=40,lowpass=f=320"
  wide hall.wav pink 51 $SPAN "highpass=f=250,lowpass=f=1500,aeval='val(0)*(0.8+0.15*$(turns 2 1))'"
  wide far.wav pink 61 $SPAN "highpass=f=90,lowpass=f=520,aeval='val(0)*(0.35+0.3*$(turns 1)+0.1*$(turns 3 1))'"
  shape -m -v 0.34 crowd-hall.wav -v 0.32 plant.wav -v 0.12 hall.wav -v 0.35 far.wav airport.mix.wav
}

# A bright small shop: a refrigerator, the street behind the window, three people among the shelves.
shop() {
  people browsing.wav 118 187 134 203
  shape browsing.wav browsing-room.wav reverb 35 60 45 100 8 0
  tone hum.wav $SPAN "0.05*$(turns 2000)+0.02*$(turns 4000 1)+0.008*$(turns 8000)|0.05*$(turns 2000 0.7)+0.02*$(turns 4000)+0.008*$(turns 8000 2)"
  wide street.wav brown 71 $SPAN "highpass=f=90,lowpass=f=420,aeval='val(0)*(0.7+0.08*$(turns 2)+0.06*$(turns 3 1))'"
  wide daylight.wav pink 81 $SPAN "highpass=f=700,lowpass=f=4200,aeval='val(0)*(0.8+0.15*$(turns 5 1))'"
  shape -m -v 0.22 browsing-room.wav -v 0.22 hum.wav -v 0.4 street.wav -v 0.13 daylight.wav shop.mix.wav
}
