import { type Axis, AXES } from '../../../engine/model/acts.ts';
import { unreachable } from '../../../engine/result.ts';
import type { BehaviourRow, PlayerResult } from '../../studio/history/behaviour.ts';
import type { SheetMark } from '../../studio/review/sheet.ts';
import type { StudioBehaviourMessages } from '../messages/studio-behaviour.ts';
import { actsEn } from './acts.ts';
import { commonEn } from './common.ts';
import { counted } from './counted.ts';
import { studioProofEn as proof } from './studio-proof.ts';

const NONE = '–';

const endingOf = (kind: string | null): string =>
  Object.entries(commonEn.endings).find(([name]) => name === kind)?.[1] ??
  (kind === null ? proof.players.noEnding : proof.untold);

const inVariant = (what: string, variant: string): string =>
  variant === '' ? what : `${what} (${proof.inVariant(variant)})`;

const axisOf = (axis: Axis): string => commonEn.axes[axis];

const conversations = (digits: string): string =>
  `${proof.number(digits)} ${digits === '1' ? 'conversation' : 'conversations'}`;

const bound = (value: number | 'unbounded'): string =>
  value === 'unbounded' ? proof.marks.unbounded : `${value}`;

const played = ({ accuracy, empathy, ending }: PlayerResult): string =>
  `${accuracy} and ${empathy}: ${endingOf(ending)}`;

const actOf = (act: string): string =>
  Object.entries(actsEn).find(([name]) => name === act)?.[1] ?? act;

const worth = ({ value }: SheetMark): string => `${value > 0 ? '+' : ''}${value}`;

/** What for is told where it has changed, too. */
const mark = (value: SheetMark | null, other: SheetMark | null): string => {
  if (value === null) return 'none';
  return value.act === other?.act ? worth(value) : `${worth(value)} (${actOf(value.act)})`;
};

/** Both sides of a row in the same words. */
const both = <T>(
  { before, after }: { before: T | null; after: T | null },
  say: (value: T) => string,
) => ({
  before: before === null ? NONE : say(before),
  after: after === null ? NONE : say(after),
});

const COUNTS = {
  decisions: 'Decisions written',
  longest: 'Replies on the longest way',
  errors: 'Errors',
  warnings: 'Warnings',
} as const;

const row = (given: BehaviourRow): ReturnType<StudioBehaviourMessages['row']> => {
  switch (given.about) {
    case 'verdict':
      return { what: 'Proof', ...both(given, verdict => proof.verdict[verdict].name) };
    case 'conversations':
      return { what: proof.counts.conversations, ...both(given, proof.number) };
    case 'ending':
      return {
        what: `Ending: ${endingOf(given.kind)}. ${given.summary}`,
        ...both(given, conversations),
      };
    case 'range': {
      const what = inVariant(`${axisOf(given.axis)}, all marks together`, given.variant);
      return { what, ...both(given, ({ worst, best }) => `${bound(worst)} to ${bound(best)}`) };
    }
    case 'golden':
      return {
        what: inVariant('Scores of the best way', given.variant),
        ...both(given, scores => AXES.map(axis => scores[axis]).join(' and ')),
      };
    case 'player': {
      const what = inVariant(proof.players.kinds[given.player].name, given.variant);
      return { what, ...both(given, played) };
    }
    case 'decisions':
    case 'longest':
    case 'errors':
    case 'warnings':
      return { what: COUNTS[given.about], ...both(given, String) };
    default:
      return unreachable(given);
  }
};

export const studioBehaviourEn: StudioBehaviourMessages = {
  heading: 'How it plays',
  start: 'Compare how it plays',
  working: 'Every conversation of both is being played …',
  soFar: states => `${counted(states, 'moment', 'moments')} so far`,
  broken: {
    before: 'That version could not be played, so there is nothing to compare with.',
    after: 'What is here now cannot be played yet: mend the errors first.',
  },
  stopped: 'It took too long to play both.',
  same: 'It plays exactly as it did: same decisions, marks, endings and ways.',
  what: 'What',
  before: 'Then',
  after: 'Now',
  row,
  replies: 'Replies',
  reply: ({ words, change, marks }) => {
    if (change !== 'worth') return `${change === 'new' ? 'New' : 'Gone'}: “${words}”`;
    const changes = marks.map(
      ({ axis, before, after }) =>
        `${axisOf(axis)} ${mark(before, after)} → ${mark(after, before)}`,
    );
    return `“${words}”: ${changes.join(', ')}`;
  },
};
