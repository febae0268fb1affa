import { counterLayer, counterTop, FAR_EDGE, keyboard } from '../shared/counter-drawing.ts';
import { across, defs, fill, glow, oval, paint, rounded, stroke } from '../shared/draw.ts';
import type { UnseenPlace } from '../unseen.ts';
import { room, screen } from './room.ts';
import { thread } from './thread.ts';

const cup =
  oval(930, 742, 44, 7, '#000000', 0.3) +
  fill('M894 684h72l-10 58h-52Z', '#c9703e') +
  fill('M894 684h24l2 58h-16Z', '#e59a66', 0.7) +
  oval(930, 684, 36, 7, '#3b241c');

const mouse = oval(806, 752, 30, 13, '#000000', 0.25) + rounded(782, 728, 48, 26, 13, '#2c2731');

const counter = counterLayer(
  defs(glow('chat-pool', ['#ffe0ae', 0.4], ['#ffc07a', 0.12])) +
    counterTop('chat-desk', {
      top: '#a06a45',
      edge: '#845337',
      front: '#603b2a',
      dark: '#33201b',
      glow: '#f0c08a',
    }) +
    across(FAR_EDGE, 2, '#ffe2b4', 0.6) +
    oval(640, 720, 420, 60, paint('chat-pool')) +
    keyboard(480, 738, '#2a2530', '#6d6270') +
    mouse +
    cup +
    stroke('M372 742l76 -8', '#2f6d7c', 6),
);

/** One's own desk at dusk, and somebody who writes. */
export const agentScreen: UnseenPlace = {
  id: 'agent-screen',
  close: { x: 310, y: 40, width: 660, height: 520 },
  back: [room, screen],
  presence: thread,
  thing: '',
  counter,
  backdrop: '#3a2d33',
};
