import {
  bell,
  counterLayer,
  counterTop,
  FAR_EDGE,
  keyboard,
  terminal,
} from '../shared/counter-drawing.ts';
import {
  across,
  d,
  defs,
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
  oval(1010, 650, 230, 190, paint('hotel-desk-lamp'), 0.85) +
  oval(1010, 738, 70, 9, '#000000', 0.3) +
  stroke('M1010 730V640', '#b98a45', 9) +
  fill('M976 738Q976 722 1010 722Q1044 722 1044 738Z', '#8b6233') +
  fill('M968 560H1052L1084 646H936Z', '#efc07a') +
  fill('M1020 560H1052L1084 646H1034Z', '#cc9048', 0.7) +
  oval(1010, 646, 74, 9, '#fff2cc');

const keys =
  rounded(884, 712, 70, 20, 5, '#3a2226') +
  many(steps(3), i =>
    rounded(892 + i * 18, 700 + i * 2, 26, 22, 3, i === 1 ? '#e9dfca' : '#c9a868'),
  );

const panelling = many(steps(9), i => stroke(d`M${-216 + i * 200} 806h168v94`, '#2e1715', 5, 0.5));

export const counter = counterLayer(
  defs(glow('hotel-desk-lamp', ['#ffe3ac', 0.7], ['#ffc672', 0.2])) +
    counterTop('hotel-desk', {
      top: '#a8683c',
      edge: '#8a4f2e',
      front: '#6e3c27',
      dark: '#3b1f1b',
      glow: '#f0c487',
    }) +
    panelling +
    across(FAR_EDGE, 2, '#ffe0ac', 0.8) +
    lamp +
    keys +
    bell(812, 740) +
    terminal(252, 560, '#16323c', '#9fd8cf') +
    keyboard(268, 744, '#2a2228', '#6b5b58'),
);
