import { d, fill, many, oval, rounded } from '../shared/draw.ts';
import { moodLight } from '../unseen.ts';

/** One message in a picture: whose it is, how wide, and how many lines. */
interface Message {
  readonly mine: boolean;
  readonly wide: number;
  readonly lines: number;
}

/** Anger comes in bursts, ease in turns. */
const BURST: readonly Message[] = [
  { mine: true, wide: 150, lines: 2 },
  { mine: false, wide: 96, lines: 1 },
  { mine: false, wide: 150, lines: 1 },
  { mine: false, wide: 118, lines: 1 },
  { mine: false, wide: 166, lines: 2 },
];
const TURNS: readonly Message[] = [
  { mine: false, wide: 160, lines: 2 },
  { mine: true, wide: 170, lines: 2 },
  { mine: false, wide: 120, lines: 1 },
  { mine: true, wide: 110, lines: 1 },
];

const LEFT = 532;
const RIGHT = 748;
const LINE = 17;
const PAD = 13;

const heightOf = ({ lines }: Message): number => lines * LINE + 2 * PAD - 6;

const message = (one: Message, y: number, light: string): string => {
  const x = one.mine ? RIGHT - one.wide : LEFT;
  const tail = one.mine
    ? d`M${RIGHT - 16} ${y + heightOf(one)}h18l-4 -16Z`
    : d`M${LEFT + 16} ${y + heightOf(one)}h-18l4 -16Z`;
  const paper = one.mine ? '#0d5567' : '#fffaf0';
  return (
    rounded(x, y, one.wide, heightOf(one), 14, paper) +
    fill(tail, paper) +
    (one.mine ? '' : rounded(x, y, 6, heightOf(one), 3, light)) +
    many(Array.from({ length: one.lines }), (_, line) =>
      rounded(
        x + 18,
        y + PAD + line * LINE,
        (one.wide - 34) * (line === one.lines - 1 && one.lines > 1 ? 0.6 : 1),
        7,
        3.5,
        one.mine ? '#bfe0e4' : '#8d8074',
      ),
    )
  );
};

const typing = (y: number, light: string): string =>
  rounded(LEFT, y, 74, 34, 17, '#fffaf0') +
  many([0, 1, 2], i => oval(LEFT + 20 + i * 17, y + 17, 5, 5, light));

const placed = (messages: readonly Message[]): readonly (readonly [Message, number])[] => {
  let y = 168;
  return messages.map(one => {
    const at = y;
    y += heightOf(one) + 10;
    return [one, at];
  });
};

/** The customer's side of a chat: a thread on a telephone, at a mood of −1 … 1. */
export const thread = (mood: number): string => {
  const light = moodLight(mood);
  const messages = placed(mood < 0 ? BURST : TURNS);
  const last = messages.at(-1);
  const end = last === undefined ? 168 : last[1] + heightOf(last[0]) + 10;
  return (
    rounded(502, 60, 276, 560, 40, '#0e0d13') +
    rounded(514, 72, 252, 536, 30, '#efe6d6') +
    fill('M514 102q0 -30 30 -30h192q30 0 30 30v42h-252Z', '#fffdf7') +
    oval(548, 110, 19, 19, light) +
    rounded(578, 98, 96, 10, 5, '#4b4350') +
    rounded(578, 115, 60, 7, 3.5, '#a49a92') +
    rounded(606, 78, 68, 12, 6, '#0e0d13') +
    many(messages, ([one, y]) => message(one, y, light)) +
    typing(end, light)
  );
};
