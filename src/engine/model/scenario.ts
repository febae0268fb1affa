import type { Grievance, HeaderMood, Levels } from './customer.ts';
import type { Channel } from './channel.ts';
import type { Looks } from './appearance.ts';
import type { SettingName } from './settings.ts';

export const DIFFICULTIES = ['starter', 'core', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** A set of facts; what is right changes with it. */
export interface Variant {
  readonly id: string;
  readonly differs: string;
}

/** Something that can be found out: the story variable that says so, and what it is. */
export interface HiddenFact {
  readonly variable: string;
  readonly what: string;
}

/** What amounts are in (ISO 4217); for one variant or for all. */
export interface Currency {
  readonly code: string;
  readonly variant?: string;
}

/** What the customer is owed, in money; for one variant or for all. */
export interface Entitlement {
  readonly amount: number;
  readonly covers: string;
  readonly variant?: string;
}

/** A customer's letter to be answered in one's own words after the conversation: the mock ticket of an exercise. */
export interface Letter {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** What whoever answers knows and may do: nobody is asked what only this house's people know. */
  readonly know: string;
}

/** A scenario's header, checked. Everything a page may show before the conversation starts. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly channel: Channel;
  /** Null: none that a stage can draw. */
  readonly setting: SettingName | null;
  readonly role: string;
  readonly customer: { readonly name: string; readonly about: string };
  /** First names that speak in the script, the customer's first. */
  readonly cast: readonly string[];
  readonly looks: Looks;
  readonly brief: string;
  readonly goal: string;
  readonly level: Difficulty;
  readonly minutes: number;
  /** BCP 47. */
  readonly language: string;
  /** Never empty. */
  readonly currencies: readonly Currency[];
  readonly asAt?: string;
  readonly grievances: readonly Grievance[];
  /** Never empty: a scenario without variants has one, `default`. */
  readonly variants: readonly Variant[];
  readonly mood?: HeaderMood;
  readonly facts: readonly HiddenFact[];
  readonly owed: readonly Entitlement[];
  readonly letter?: Letter;
  /** The customer's levels as the conversation opens. */
  readonly start: Levels;
}

/** What the header says for this variant, else what it says for all. */
const inVariant = <T extends { readonly variant?: string }>(
  said: readonly T[],
  variant: string,
): T | undefined =>
  said.find(one => one.variant === variant) ?? said.find(one => one.variant === undefined);

export const owedIn = ({ owed }: Scenario, variant: string): Entitlement | undefined =>
  inVariant(owed, variant);

/** What amounts are in where a header says nothing that fits. */
export const DEFAULT_CURRENCY = 'EUR';

export const currencyIn = ({ currencies }: Scenario, variant: string): string =>
  inVariant(currencies, variant)?.code ?? DEFAULT_CURRENCY;
