import {
  counterLayer,
  counterTop,
  FAR_EDGE,
  keyboard,
  NEAR_EDGE,
  terminal,
} from '../shared/counter-drawing.ts';
import {
  across,
  block,
  d,
  defs,
  downwards,
  fill,
  glow,
  many,
  oval,
  paint,
  rounded,
  steps,
  stroke,
} from '../shared/draw.ts';

const lamp =
  oval(1000, 640, 240, 190, paint('airport-lamp'), 0.8) +
  oval(1046, 738, 56, 8, '#000000', 0.3) +
  rounded(1004, 724, 84, 12, 6, '#39434e') +
  stroke('M1046 724L1070 618L990 572', '#4b5662', 8) +
  fill('M1006 554L962 586C950 600 960 622 976 620L1024 594Z', '#e8a75a') +
  fill('M962 586C950 600 960 622 976 620Z', '#fff1cf');

/** The slot where boarding passes come out, and one that just did. */
const printer =
  oval(850, 742, 62, 8, '#000000', 0.25) +
  rounded(794, 700, 112, 42, 8, '#39434e') +
  rounded(794, 700, 112, 14, 7, '#55626f') +
  fill('M818 704L824 668H884L878 704Z', '#f3efe4') +
  block(832, 676, 26, 5, '#2f7f94') +
  block(831, 686, 40, 4, '#8a97a3') +
  oval(892, 722, 4, 4, '#79d0a8');

const underglow = across(NEAR_EDGE + 16, 70, paint('airport-under'));

export const counter = counterLayer(
  defs(
    glow('airport-lamp', ['#ffe4b2', 0.7], ['#ffcb84', 0.2]),
    downwards('airport-under', [
      [0, '#ffc67a', 0.4],
      [1, '#ffc67a', 0],
    ]),
  ) +
    counterTop('airport-desk', {
      top: '#9aa7b1',
      edge: '#6f7e8b',
      front: '#445361',
      dark: '#202b36',
      glow: '#f5d9ad',
    }) +
    underglow +
    many(steps(12), i => stroke(d`M${-200 + i * 150} 790V900`, '#1a232d', 3, 0.5)) +
    across(FAR_EDGE, 2, '#ffe9c6', 0.85) +
    lamp +
    printer +
    terminal(252, 560, '#12293a', '#8fcdea') +
    keyboard(268, 744, '#2b343e', '#71808d'),
);
