# shellcheck shell=bash
# One function for each cue; each leaves its sound in <cue>.raw.wav. Notes are those of C major.

# room IN OUT WET: a little of the place we are in, so that nothing sounds pasted on.
room() { shape "$1" "$2" pad 0 0.6 reverb "$3" 60 45 0; }

tick() {
  tone tick.dry.wav 0.12 "0.5*sin(2*PI*980*t)*exp(-75*t)+0.22*sin(2*PI*2140*t)*exp(-140*t)"
  shape tick.dry.wav tick.raw.wav lowpass 5000 fade t 0.001 0.12 0.03
}

confirm() {
  notes confirm.dry.wav 0.5 9 0:659.26 0.09:880
  room confirm.dry.wav confirm.raw.wav 18
}

rise() {
  notes rise.dry.wav 1.3 4 0:523.25 0.1:659.26 0.2:783.99
  room rise.dry.wav rise.raw.wav 35
}

fall() {
  notes fall.dry.wav 1.3 4 0:440 0.12:349.23 0.26:293.66
  shape fall.dry.wav fall.dark.wav lowpass 1600
  room fall.dark.wav fall.raw.wav 35
}

# Two short trills of a desk phone in the next room.
phone() {
  local trill='(0.5+0.5*tanh(4*sin(2*PI*19*t)))' gate='pow(sin(PI*min(1\,mod(t\,0.62)/0.42))\,0.35)*lt(mod(t\,0.62)\,0.42)*lt(t\,1.1)'
  tone phone.dry.wav 1.3 "0.4*$gate*((sin(2*PI*1046.5*t)+0.25*sin(2*PI*2093*t))*$trill+(sin(2*PI*1318.5*t)+0.2*sin(2*PI*2637*t))*(1-$trill))"
  shape phone.dry.wav phone.soft.wav lowpass 2600 highpass 400
  room phone.soft.wav phone.raw.wav 40
}

# A latch, air, and a heavy leaf that falls shut.
door() {
  noise door.latch.wav white 3 1.2 "bandpass=f=1900:width_type=h:w=1400,aeval='val(0)*0.35*(exp(-90*t)+0.7*gt(t\,0.07)*exp(-80*(t-0.07)))'"
  noise door.air.wav pink 4 1.2 "bandpass=f=420:width_type=h:w=420,aeval='val(0)*1.1*pow(sin(PI*min(1\,max(0\,(t-0.1)/0.62)))\,2)'"
  tone door.leaf.wav 1.2 "gt(t\,0.62)*(0.5*sin(2*PI*84*(t-0.62))*exp(-16*(t-0.62))+0.5*sin(2*PI*163*(t-0.62))*exp(-22*(t-0.62))+0.3*sin(2*PI*297*(t-0.62))*exp(-34*(t-0.62)))"
  noise door.click.wav white 5 1.2 "bandpass=f=1100:width_type=h:w=1100,aeval='val(0)*0.3*gt(t\,0.62)*exp(-55*(t-0.62))'"
  shape -m -v 1.3 door.latch.wav -v 1 door.air.wav -v 0.4 door.leaf.wav -v 0.9 door.click.wav door.dry.wav
  room door.dry.wav door.raw.wav 30
}

# Rows of a departures board turning over: many small flaps, then the last ones alone.
flap() {
  local leaf
  for leaf in 1 2 3; do
    # Each leaf slows down a little: the phase grows with the logarithm of time.
    noise "flap.$leaf.wav" white "$((6 + leaf))" 1.1 "bandpass=f=$((1300 + 520 * leaf)):width_type=h:w=900,aeval='val(0)*exp(-1.3*t)*lt(t\,$(awk -v l=$leaf 'BEGIN { print 0.55 + 0.17 * l }'))*exp(-9*mod($((15 + 3 * leaf))*log(1+1.4*t)+0.31*$leaf\,1))'"
  done
  tone flap.body.wav 1.1 "0.3*exp(-1.6*t)*sin(2*PI*310*t)*exp(-9*mod(18*log(1+1.4*t)+0.31\,1))*lt(t\,0.8)"
  shape -m -v 0.5 flap.1.wav -v 0.4 flap.2.wav -v 0.3 flap.3.wav -v 0.2 flap.body.wav flap.dry.wav
  room flap.dry.wav flap.raw.wav 45
}

# A receipt printer, line by line, and the drawer.
till() {
  tone till.motor.wav 1.2 "0.3*lt(t\,0.62)*gt(sin(2*PI*8.06*t)\,-0.35)*(sin(2*PI*186*t)+0.6*sin(2*PI*372*t)+0.5*sin(2*PI*558*t)+0.4*sin(2*PI*930*t))"
  noise till.paper.wav white 12 1.2 "bandpass=f=2600:width_type=h:w=1800,aeval='val(0)*0.4*lt(t\,0.62)*(0.25+0.75*gt(sin(2*PI*8.06*t)\,-0.35))'"
  noise till.drawer.wav white 13 1.2 "bandpass=f=760:width_type=h:w=700,aeval='val(0)*gt(t\,0.74)*(1.3*exp(-40*(t-0.74))+0.12*exp(-9*(t-0.74)))'"
  tone till.thud.wav 1.2 "gt(t\,0.74)*0.6*sin(2*PI*105*(t-0.74))*exp(-24*(t-0.74))"
  shape till.motor.wav till.motor2.wav highpass 250 lowpass 2200 fade t 0.01 1.2 0.1
  shape -m -v 0.35 till.motor2.wav -v 0.35 till.paper.wav -v 0.55 till.drawer.wav -v 0.6 till.thud.wav till.dry.wav
  room till.dry.wav till.raw.wav 25
}

# A gust that throws the rain against the glass.
rain() {
  local swell='pow(sin(PI*min(1\,t/2.2))\,2)'
  noise rain.wash.wav pink 14 2.2 "highpass=f=350,lowpass=f=3000,aeval='val(0)*$swell'"
  noise rain.hiss.wav white 15 2.2 "highpass=f=2200,lowpass=f=6500,aeval='val(0)*0.14*$swell*$swell'"
  tone rain.clicks.wav 2.2 "if(eq(n\,0)\,st(0\,99));$swell*if(lt(random(0)\,220/$RATE)\,(random(0)*2-1)*random(0)\,0)"
  shape rain.clicks.wav rain.drops.wav bandpass 2400 1.2q
  shape -m -v 0.6 rain.wash.wav -v 0.6 rain.hiss.wav -v 2 rain.drops.wav rain.dry.wav
  room rain.dry.wav rain.raw.wav 20
}

bell() {
  tone bell.dry.wav 1.5 "0.5*($(chime 1567.98 3.2))"
  shape bell.dry.wav bell.soft.wav lowpass 6000 highpass 600
  room bell.soft.wav bell.raw.wav 25
}

# Through the nose, hard, with the chest behind it.
breath_furious() {
  air breath-furious.dry.wav 101 0.85 '(1-exp(-t/0.03))*exp(-pow(t/0.42\,3))*(1+0.25*sin(2*PI*31*t)*exp(-6*t))' \
    330:160:1.2 980:320:0.9 2150:600:0.75 3300:900:0.35
  room breath-furious.dry.wav breath-furious.raw.wav 12
}

breath_irritated() {
  air breath-irritated.dry.wav 102 0.55 '(1-exp(-t/0.018))*exp(-pow(t/0.2\,2))' \
    520:200:1 1450:380:0.7 2500:600:0.45
  room breath-irritated.dry.wav breath-irritated.raw.wav 12
}

# In, and out again.
breath_neutral() {
  air breath-neutral.in.wav 103 1.35 'pow(sin(PI*min(1\,t/0.5))\,2)*lt(t\,0.5)' 700:300:0.5 1900:500:0.7 3400:900:0.4
  air breath-neutral.out.wav 104 1.35 'gt(t\,0.58)*(1-exp(-(t-0.58)/0.07))*exp(-pow((t-0.58)/0.42\,2))' 540:240:1 1300:380:0.6 2500:700:0.3
  shape -m -v 0.6 breath-neutral.in.wav -v 1 breath-neutral.out.wav breath-neutral.dry.wav
  room breath-neutral.dry.wav breath-neutral.raw.wav 12
}

# The throat opens while it goes: two vowels, one into the other.
breath_relieved() {
  local out='gt(t\,0.42)*(1-exp(-(t-0.42)/0.09))*exp(-pow((t-0.42)/0.8\,2))' turn='1/(1+exp(-9*(t-0.85)))'
  air breath-relieved.in.wav 105 1.75 'pow(sin(PI*min(1\,t/0.38))\,2)*lt(t\,0.38)' 750:300:0.5 2000:500:0.6 3500:900:0.3
  air breath-relieved.ah.wav 106 1.75 "$out*(1-$turn)" 720:220:1 1240:300:0.8 2500:600:0.25
  air breath-relieved.oh.wav 106 1.75 "$out*$turn" 450:180:1 880:260:0.7 2400:600:0.12
  shape -m -v 0.5 breath-relieved.in.wav -v 1 breath-relieved.ah.wav -v 1.1 breath-relieved.oh.wav breath-relieved.dry.wav
  room breath-relieved.dry.wav breath-relieved.raw.wav 14
}

# Home: up through the chord, and it stays.
end_resolved() {
  notes end-resolved.dry.wav 2.9 1.7 0:261.63 0.16:392 0.32:523.25 0.48:659.26 0.7:783.99
  room end-resolved.dry.wav end-resolved.raw.wav 50
}

# Nearly home: the third is missing.
end_partial() {
  notes end-partial.dry.wav 2.7 1.9 0:261.63 0.18:392 0.4:587.33 0.66:523.25
  room end-partial.dry.wav end-partial.raw.wav 50
}

# Handed on: a step up that waits for somebody else.
end_escalated() {
  notes end-escalated.dry.wav 2.7 1.9 0:293.66 0.26:392 0.26:440 0.62:587.33
  room end-escalated.dry.wav end-escalated.raw.wav 50
}

# It hangs in the air: a chord that asks to be led home, and is not.
end_unresolved() {
  notes end-unresolved.dry.wav 2.7 1.9 0:329.63 0.24:293.66 0.52:196 0.54:246.94 0.58:349.23
  shape end-unresolved.dry.wav end-unresolved.dark.wav lowpass 1500
  room end-unresolved.dark.wav end-unresolved.raw.wav 50
}

# Two steps down and an empty room.
end_left() {
  notes end-left.dry.wav 2.9 1.6 0:220 0.42:164.81 0.42:110
  shape end-left.dry.wav end-left.dark.wav lowpass 1100
  room end-left.dark.wav end-left.raw.wav 60
}

# A waltz on hold, as a telephone lets it through: thin, and a little sorry.
hold() {
  notes hold.dry.wav 3.1 2.2 0:261.63 0.36:329.63 0.72:392 1.08:220 1.44:329.63 1.8:440 2.16:196 2.52:293.66
  shape hold.dry.wav hold.raw.wav highpass 300 lowpass 2600
}
