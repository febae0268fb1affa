import type { Grievance, Levels } from './customer.ts';
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

/** What the customer is owed, in money; for one variant or for all. */
export interface Entitlement {
  readonly amount: number;
  readonly covers: string;
  readonly variant?: string;
}

/** A scenario's header, checked. Everything a page may show before the conversation starts. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
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
  /** ISO 4217. */
  readonly currency: string;
  readonly asAt?: string;
  readonly grievances: readonly Grievance[];
  /** Never empty: a scenario without variants has one, `default`. */
  readonly variants: readonly Variant[];
  readonly facts: readonly HiddenFact[];
  readonly owed: readonly Entitlement[];
  /** The customer's levels as the conversation opens. */
  readonly start: Levels;
}

export const owedIn = (scenario: Scenario, variant: string): Entitlement | undefined =>
  scenario.owed.find(owed => owed.variant === variant) ??
  scenario.owed.find(owed => owed.variant === undefined);
