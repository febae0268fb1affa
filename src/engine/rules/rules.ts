import {
  type Customer,
  isUnheard,
  type LevelName,
  type Levels,
  timesHeard,
} from '../model/customer.ts';
import type { ReplyKey } from '../model/reply.ts';
import type { DiminishedMarks } from './diminishing-returns.ts';

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

export type RuleId = 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M8' | 'M9';
export type LimitId = 'M1' | 'M6' | 'M7';

/** How well a rule is grounded: A one paper with several studies · B one paper or contested · C practitioners · D common knowledge · P ours. */
export type EvidenceTier = 'A' | 'B' | 'C' | 'D' | 'P';

export interface Move {
  readonly on: LevelName;
  readonly by: number;
}

/** One reply reaching the customer: the customer before it, the levels as they now stand, what was said. */
export interface RuleContext {
  readonly before: Customer;
  readonly now: Levels;
  readonly key: ReplyKey;
  readonly worth: DiminishedMarks;
}

export interface Rule {
  readonly id: RuleId;
  readonly sentence: string;
  readonly tier: EvidenceTier;
  readonly evidence: string;
  readonly moves: (moment: RuleContext) => readonly Move[];
}

const heat = (by: number): Move => ({ on: 'heat', by });
const trust = (by: number): Move => ({ on: 'trust', by });
const patience = (by: number): Move => ({ on: 'patience', by });

const namesFreshGrievance = ({ before, key, worth }: RuleContext): boolean =>
  worth.warmth > 0 &&
  key.empathy?.grievance !== undefined &&
  timesHeard(before, key.empathy.grievance) === 0;

const isIgnored = ({ before, worth }: RuleContext): boolean =>
  before.heat >= TOO_HOT && isUnheard(before) && worth.marks.empathy <= 0;

const accuracyOf = ({ worth }: RuleContext): number => worth.marks.accuracy;
const harmOf = ({ worth }: RuleContext): number => Math.max(0, -worth.marks.empathy);

const isNewPromise = ({ before, key }: RuleContext): boolean =>
  key.promises.some(promise => !before.openPromises.includes(promise));

/** The rules of mood, in the order in which they act: what is felt first, then what is done. */
export const RULES: readonly Rule[] = [
  {
    id: 'M2',
    sentence: 'Warmth cools; naming what hurt for the first time cools one more.',
    tier: 'A',
    evidence: 'Herhausen et al. 2023 (listening and empathy); Packard & Berger 2021 (concreteness)',
    moves: moment => {
      if (moment.worth.warmth === 0) return [];
      const named = namesFreshGrievance(moment) && moment.before.heat >= WORTH_NAMING;
      return [heat(-moment.worth.warmth), ...(named ? [heat(-1)] : [])];
    },
  },
  {
    id: 'M3',
    sentence: 'Repetition wears thin: half the second time, then it costs patience.',
    tier: 'A',
    evidence: 'Marinova, Singh & Singh 2018 (overdone relational work)',
    moves: ({ worth }) => (worth.wear === 'out' ? [patience(-1)] : []),
  },
  {
    id: 'M5',
    sentence: 'Bad is stronger than good: an unkind or wrong reply costs one more than it says.',
    tier: 'D',
    evidence: 'negativity asymmetry',
    moves: moment => {
      const harm = harmOf(moment);
      const wrong = Math.max(0, -accuracyOf(moment));
      return [
        ...(harm > 0 ? [heat(harm + 1), trust(-1)] : []),
        ...(wrong > 0 ? [trust(-(wrong + 1))] : []),
      ];
    },
  },
  {
    id: 'M4',
    sentence:
      'Progress builds trust, half of it while too hot; real progress cools once it is heard.',
    tier: 'A',
    evidence: 'Marinova, Singh & Singh 2018 (solving work); Bacal (solving too early)',
    moves: moment => {
      const done = accuracyOf(moment);
      if (done <= 0) return [];
      if (moment.now.heat >= TOO_HOT) return [trust(Math.floor(done / 2))];
      return [trust(done), ...(done >= REAL_PROGRESS ? [heat(-1)] : [])];
    },
  },
  {
    id: 'M6',
    sentence: 'Unheard: while too hot with something unacknowledged, a reply without warmth heats.',
    tier: 'C',
    evidence: 'Bacal (CARP); Golden',
    moves: moment => (isIgnored(moment) ? [heat(1)] : []),
  },
  {
    id: 'M8',
    sentence: 'Kindness alone runs out: no progress costs patience, real progress gives it back.',
    tier: 'A',
    evidence: 'Marinova, Singh & Singh 2018; Valentini, Orsingher & de Angelis 2011 (waiting)',
    moves: moment => {
      const done = accuracyOf(moment);
      return [
        ...(done <= 0 ? [patience(-1)] : []),
        ...(done >= REAL_PROGRESS ? [patience(1)] : []),
        patience(-Math.floor(moment.key.hold / HOLD_STEP)),
      ];
    },
  },
  {
    id: 'M9',
    sentence: 'A promise earns a trust now, and costs four if it is still open at the end.',
    tier: 'P',
    evidence: 'ours; the direction from service-recovery practice (follow-up)',
    moves: moment => (isNewPromise(moment) ? [trust(1)] : []),
  },
];
