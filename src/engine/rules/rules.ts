import type { LevelName, Levels } from '../model/customer.ts';
import type { Stance } from './abuse.ts';
import type { Impact } from './impact.ts';
import type { ToSorrow } from './sorrow.ts';
import type { EveryRuleId } from './rule-grounds.ts';

/** At this heat and above, solutions are half heard (M4) and silence hurts (M6). */
export const TOO_HOT = 7;
/** Warmth that names a grievance counts extra from this heat on (M2). */
export const WORTH_NAMING = 4;
/** Being ignored heats up to here, not beyond (M6). */
export const UNHEARD_CEILING = 9;
/** Heat stays at least here while a grievance is unacknowledged (M7). */
export const UNHEARD_FLOOR = 3;
/** An accuracy mark this large is real progress (M4, M8). */
export const REAL_PROGRESS = 2;
/** Minutes on hold that cost one patience (M8). */
export const HOLD_STEP = 3;
/** Trust lost by a promise that is still open at the end (M9). */
export const BROKEN_PROMISE = 4;

/** A believed untruth of −n becomes a debt of n and this much more (M11). */
export const DEBT_INTEREST = 2;
/** A debt that comes out adds one heat for each of these, and takes all of itself from trust (M12). */
export const DEBT_FOR_HEAT = 2;
/** A debt that comes out takes one patience for each of these (M12). */
export const DEBT_FOR_PATIENCE = 3;
/** Words alone do not raise trust above this (M13). */
export const TRUST_OF_WORDS = 7;
/** Words alone do not bring heat below this; deeds do, one step for each reply (M13). */
export const HEAT_OF_WORDS = 2;
/** Above this trust rises one step for each reply (M13). */
export const STEPS_FROM = 5;

/** Rules that move a level. */
export type RuleId = Extract<
  EveryRuleId,
  'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M8' | 'M9' | 'M11' | 'M12' | 'M14' | 'M15' | 'M16'
>;
/** Rules that hold a level back. */
export type LimitId = Extract<EveryRuleId, 'M1' | 'M6' | 'M7' | 'M13'>;

export interface Move {
  readonly on: LevelName;
  readonly by: number;
}

/** One reply reaching the customer: the levels before it, the levels as they now stand, what it is to them. */
export interface RuleContext {
  readonly before: Levels;
  readonly now: Levels;
  readonly impact: Impact;
}

/** A rule that answers a reply. M12 and M14 answer lines (`hear-lines.ts`). */
export interface Rule {
  readonly id: RuleId;
  readonly moves: (moment: RuleContext) => readonly Move[];
}

const heat = (by: number): Move => ({ on: 'heat', by });
const trust = (by: number): Move => ({ on: 'trust', by });
const patience = (by: number): Move => ({ on: 'patience', by });

const isIgnored = ({ before, impact: { unheardBefore, worth } }: RuleContext): boolean =>
  before.heat >= TOO_HOT && unheardBefore && worth.felt <= 0;

const accuracyOf = ({ impact: { worth } }: RuleContext): number => worth.marks.accuracy;
const harmOf = ({ impact: { worth } }: RuleContext): number => Math.max(0, -worth.marks.empathy);

/** The customer takes it for progress, and it is none. */
const seemsProgress = ({ impact: { reception } }: RuleContext): boolean =>
  reception === 'believed' || reception === 'welcome';

const noticedWrong = (moment: RuleContext): number =>
  moment.impact.reception === 'noticed' ? -accuracyOf(moment) : 0;

/** What a stance to abuse moves, beside what the words do (M15). */
const OF_STANCE: Readonly<Record<Stance, readonly Move[]>> = {
  none: [],
  sets: [trust(1)],
  'says-again': [patience(-1)],
  soothes: [trust(-1)],
  'gives-way': [trust(-1), heat(1)],
  'hits-back': [heat(1)],
};

/** What a reply moves in somebody who grieves, beside what it moves in anybody (M16). */
const OF_SORROW: Readonly<Record<ToSorrow, readonly Move[]>> = {
  none: [],
  quiet: [],
  loud: [trust(-1), patience(-1)],
  'asks-again': [heat(2), trust(-1), patience(-2)],
};

/** A limit that is said, and quiet beside sorrow, are progress of their own. */
const isTimeWellSpent = ({ impact: { stance, toSorrow } }: RuleContext): boolean =>
  stance === 'sets' || toSorrow === 'quiet';

/** The rules of mood, in the order in which they act: what is felt first, then what is done. */
export const RULES: readonly Rule[] = [
  {
    id: 'M2',
    moves: moment => {
      const { worth, namesFresh } = moment.impact;
      if (worth.warmth === 0) return [];
      const named = namesFresh && moment.before.heat >= WORTH_NAMING;
      return [heat(-worth.warmth), ...(named ? [heat(-1)] : [])];
    },
  },
  {
    id: 'M3',
    moves: ({ impact }) => (impact.worth.wear === 'out' ? [patience(-1)] : []),
  },
  {
    id: 'M5',
    moves: moment => {
      const harm = harmOf(moment);
      const wrong = noticedWrong(moment);
      return [
        ...(harm > 0 ? [heat(harm + 1), trust(-1)] : []),
        ...(wrong > 0 ? [trust(-(wrong + 1))] : []),
      ];
    },
  },
  {
    id: 'M15',
    moves: ({ impact: { stance } }) => OF_STANCE[stance],
  },
  {
    id: 'M16',
    moves: ({ impact }) => OF_SORROW[impact.toSorrow],
  },
  {
    id: 'M11',
    moves: moment => (seemsProgress(moment) ? [trust(1)] : []),
  },
  {
    id: 'M4',
    moves: moment => {
      const done = accuracyOf(moment);
      if (done <= 0) return [];
      if (moment.now.heat >= TOO_HOT) return [trust(Math.floor(done / 2))];
      return [trust(done), ...(done >= REAL_PROGRESS ? [heat(-1)] : [])];
    },
  },
  {
    id: 'M6',
    moves: moment => (isIgnored(moment) ? [heat(1)] : []),
  },
  {
    id: 'M8',
    moves: moment => {
      const done = accuracyOf(moment);
      return [
        ...(done <= 0 && !seemsProgress(moment) && !isTimeWellSpent(moment) ? [patience(-1)] : []),
        ...(done >= REAL_PROGRESS ? [patience(1)] : []),
        patience(-Math.floor(moment.impact.hold / HOLD_STEP)),
      ];
    },
  },
  {
    id: 'M9',
    moves: moment => (moment.impact.promisesAnew && !seemsProgress(moment) ? [trust(1)] : []),
  },
];
