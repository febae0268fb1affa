import {
  counterLayer,
  counterTop,
  FAR_EDGE,
  keyboard,
  terminal,
} from '../shared/counter-drawing.ts';
import { across, defs, fill, glow, oval, paint, rounded, stroke } from '../shared/draw.ts';
import { moodLight, type UnseenPlace } from '../unseen.ts';
import { headset, VOICE } from './headset.ts';
import { office, town } from './office.ts';
import { heardVoice } from './voice.ts';

const lamp =
  oval(1000, 660, 250, 190, paint('call-lamp'), 0.85) +
  oval(1012, 740, 72, 9, '#000000', 0.35) +
  stroke('M1012 732L1050 640L984 572', '#8b8376', 8) +
  fill('M966 738Q966 724 1012 724Q1058 724 1058 738Z', '#4a4650') +
  fill('M1000 548L1030 578L962 640L928 600Z', '#c77a3f') +
  fill('M1000 548L1014 562L944 620L928 600Z', '#e3a263', 0.7) +
  oval(946, 622, 24, 12, '#fff0c9');

const mug =
  oval(842, 742, 44, 7, '#000000', 0.3) +
  stroke('M872 696q26 0 22 20q-4 14 -26 12', '#c9bca8', 7) +
  rounded(810, 682, 64, 60, 10, '#e4d8c4') +
  rounded(810, 682, 22, 60, 10, '#fff4e0', 0.5) +
  oval(842, 684, 31, 6, '#4a3226');

const notes =
  fill('M476 730l92 -4l10 24l-106 4Z', '#efe3c8') +
  stroke('M488 736l70 -3M488 742l60 -3', '#a08f74', 2, 0.8) +
  stroke('M560 746l46 -22', '#2f6d7c', 6);

const counter = counterLayer(
  defs(glow('call-lamp', ['#ffdfa6', 0.62], ['#ffb86a', 0.18])) +
    counterTop('call-desk', {
      top: '#6b4634',
      edge: '#55362a',
      front: '#3b2620',
      dark: '#1d1413',
      glow: '#d59a68',
    }) +
    across(FAR_EDGE, 2, '#ffd9a4', 0.5) +
    lamp +
    mug +
    notes +
    terminal(252, 560, '#122a33', '#9fd8cf') +
    keyboard(268, 744, '#221e26', '#5f5560'),
);

/** One's own desk at night: the town behind wet glass, a headset, and somebody on the line who is not seen. */
export const contactCentre: UnseenPlace = {
  id: 'contact-centre',
  close: { x: 310, y: 150, width: 660, height: 500 },
  back: [town, office],
  presence: mood =>
    defs(glow('call-air', [moodLight(mood), 0.3], [moodLight(mood), 0.08])) +
    oval(VOICE.x, VOICE.y, 620, 300, paint('call-air')) +
    heardVoice(mood),
  thing: headset,
  counter,
  backdrop: '#12121c',
};
