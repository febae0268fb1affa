import { d, defs, fill, oval, rounded, sideways, stroke, paint } from '../shared/draw.ts';

/** Where the voice comes from, in stage units: between the ear cups. */
export const VOICE = { x: 640, y: 404, clear: 118 } as const;

const cup = (side: -1 | 1): string => {
  const x = VOICE.x + side * 92;
  return (
    fill(
      d`M${x - side * 16} 352q${side * 44} -6 ${side * 46} 52q${side * -2} 58 ${side * -46} 52Z`,
      '#2b2a37',
    ) +
    fill(
      d`M${x - side * 16} 352q${-side * 18} 6 ${-side * 18} 52q0 46 ${side * 18} 52Z`,
      '#15141d',
    ) +
    stroke(d`M${x + side * 14} 366q${side * 14} 10 ${side * 13} 38`, '#5a586e', 3, 0.9)
  );
};

const band =
  stroke('M552 372C548 214 732 214 728 372', '#15141d', 24) +
  stroke('M552 372C548 214 732 214 728 372', '#383646', 15) +
  stroke('M560 330C574 246 612 234 640 234C668 234 706 246 720 330', '#6a667e', 2.5, 0.5);

const microphone =
  stroke('M548 440C556 520 596 528 612 526', '#22212c', 8) +
  rounded(604, 514, 40, 22, 11, '#15141d');

const stand =
  oval(640, 712, 96, 14, '#000000', 0.4) +
  rounded(631, 262, 18, 440, 8, paint('call-stand')) +
  rounded(596, 252, 88, 18, 9, '#6d4a34') +
  fill('M566 712q4 -22 74 -22t74 22Z', '#4c3228') +
  stroke('M574 706q10 -12 66 -12', '#a87850', 3, 0.6);

/** A headset on its stand, with the line open. */
export const headset =
  defs(
    sideways('call-stand', [
      [0, '#3f2920'],
      [0.5, '#8a5e40'],
      [1, '#38241d'],
    ]),
  ) +
  stand +
  band +
  microphone +
  cup(-1) +
  cup(1);
