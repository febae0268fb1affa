import type { Act } from './acts.ts';

export const LEVEL_NAMES = ['heat', 'trust', 'patience'] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

/** The customer's state: whole numbers, 0 … 10 each (M1). */
export type Levels = { readonly [name in LevelName]: number };

/** What somebody brings to the conversation beside heat, as in `# mood: grief`. */
export const HEADER_MOODS = ['grief'] as const;
export type HeaderMood = (typeof HEADER_MOODS)[number];

export const LEVEL_MIN = 0;
export const LEVEL_MAX = 10;

/** One thing that hurt and can be acknowledged. `weight` is 1 … 3. */
export interface Grievance {
  readonly id: string;
  readonly hurt: string;
  readonly weight: number;
}

/** A believed untruth that has not come out yet (M11). */
export interface Debt {
  /** The turn, from 0, in which it was told. */
  readonly turn: number;
  /** The stable name of the reply that told it. */
  readonly id?: string;
  readonly owes: number;
}

/** Abuse (M15): none; on the table; a limit was said and stands; it went on behind the limit. */
export type Abuse = 'none' | 'open' | 'warned' | 'again';

/** Everything about the customer that the rules read. */
export interface Customer extends Levels {
  readonly grievances: readonly string[];
  /** How often each grievance was acknowledged. */
  readonly heard: Readonly<Record<string, number>>;
  /** The warm act of the reply just given, for M3. */
  readonly lastWarm: Act | null;
  readonly openPromises: readonly string[];
  /** Something has been done about the matter (M13). */
  readonly helped: boolean;
  readonly debts: readonly Debt[];
  readonly abuse: Abuse;
  /** Sorrow, which is not heat (M16). */
  readonly grieving: boolean;
}

export const meet = (
  levels: Levels,
  grievances: readonly string[],
  mood: HeaderMood | null = null,
): Customer => ({
  heat: levels.heat,
  trust: levels.trust,
  patience: levels.patience,
  grievances,
  heard: {},
  lastWarm: null,
  openPromises: [],
  helped: false,
  debts: [],
  abuse: 'none',
  grieving: mood === 'grief',
});

export const levelsOf = ({ heat, trust, patience }: Levels): Levels => ({ heat, trust, patience });

export const timesHeard = (customer: Customer, grievance: string): number =>
  customer.heard[grievance] ?? 0;

export const isUnheard = (customer: Customer): boolean =>
  customer.grievances.some(grievance => timesHeard(customer, grievance) === 0);
