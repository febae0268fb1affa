import {
  counterLayer,
  counterTop,
  FAR_EDGE,
  keyboard,
  terminal,
} from '../shared/counter-drawing.ts';
import { across, d, fill, many, oval, rounded, steps, stroke } from '../shared/draw.ts';

const keys = many(steps(12), i =>
  rounded(
    912 + (i % 4) * 26 - Math.floor(i / 4) * 3,
    668 + Math.floor(i / 4) * 15,
    20,
    11,
    3,
    i === 11 ? '#c8663f' : '#f1e9da',
  ),
);

/** The till, with a receipt halfway out. */
const till =
  oval(980, 748, 118, 11, '#000000', 0.22) +
  fill('M882 660H1066L1086 738H866Z', '#4c5a58') +
  fill('M1030 660H1066L1086 738H1044Z', '#394644') +
  rounded(862, 728, 228, 22, 6, '#394644') +
  rounded(950, 736, 52, 5, 2, '#93a19b') +
  fill('M1012 660L1016 610H1060L1058 660Z', '#fbf6ea') +
  stroke('M1024 622h26M1023 632h22M1023 642h27', '#9c958a', 2.4) +
  rounded(892, 606, 104, 52, 7, '#394644') +
  rounded(900, 614, 88, 32, 3, '#bfe0cf') +
  stroke('M912 630h30M958 630h20', '#2c4a40', 5) +
  keys;

const parcel =
  oval(826, 744, 46, 7, '#000000', 0.2) +
  fill('M786 706L838 698L868 712V738L816 748L786 736Z', '#c49a68') +
  fill('M786 706L838 698L868 712L816 722Z', '#ddb888') +
  fill('M816 722L868 712V738L816 748Z', '#a77d4e') +
  fill('M806 703L818 701L848 715L836 718Z', '#efe3c9', 0.9);

export const counter = counterLayer(
  counterTop('shop-desk', {
    top: '#d3a872',
    edge: '#b3854f',
    front: '#7f907a',
    dark: '#4f5f50',
    glow: '#fbeccb',
  }) +
    many(steps(22), i => stroke(d`M${-230 + i * 82} 792V900`, '#55654f', 4, 0.5)) +
    across(FAR_EDGE, 2, '#fff6e0', 0.9) +
    stroke('M-240 716C200 706 500 728 900 714S1400 720 1520 712', '#a87c48', 2, 0.4) +
    parcel +
    till +
    terminal(252, 560, '#21404a', '#bfe6d8') +
    keyboard(268, 744, '#46403c', '#9a8f84'),
);
