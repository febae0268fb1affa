/** How well a rule is grounded: A one paper with several studies · B one paper or contested · C practitioners · D common knowledge · P ours. */
export type EvidenceTier = 'A' | 'B' | 'C' | 'D' | 'P';

/** Whose work a rule's direction comes from. Their names are in `app/words`. */
export const SOURCES = [
  'herhausen-2023',
  'packard-berger-2021',
  'marinova-2018',
  'valentini-2011',
  'bacal',
  'golden',
  'negativity',
  'service-recovery',
  'cpi',
  'back-2009',
  'fca-2025',
] as const;
export type SourceId = (typeof SOURCES)[number];

/** What a rule rests on. Its size is always ours. */
export interface Grounds {
  readonly tier: EvidenceTier;
  readonly sources: readonly SourceId[];
}

/** Every rule of SPEC.md, in order, with how well it is grounded and in what. */
export const RULE_GROUNDS = {
  M1: { tier: 'P', sources: [] },
  /** Listening and empathy; concreteness. */
  M2: { tier: 'A', sources: ['herhausen-2023', 'packard-berger-2021'] },
  /** Overdone relational work. */
  M3: { tier: 'A', sources: ['marinova-2018'] },
  /** Solving work; solving too early. */
  M4: { tier: 'A', sources: ['marinova-2018', 'bacal'] },
  M5: { tier: 'D', sources: ['negativity'] },
  M6: { tier: 'C', sources: ['bacal', 'golden'] },
  M7: { tier: 'P', sources: [] },
  /** Relational work without solving; waiting. */
  M8: { tier: 'A', sources: ['marinova-2018', 'valentini-2011'] },
  /** Follow-up. */
  M9: { tier: 'P', sources: ['service-recovery'] },
  M10: { tier: 'P', sources: [] },
  /** What was promised and is not so costs most. */
  M11: { tier: 'P', sources: ['service-recovery'] },
  M12: { tier: 'P', sources: [] },
  /** Talk and task. */
  M13: { tier: 'P', sources: ['bacal'] },
  M14: { tier: 'D', sources: [] },
  /** Limits: behaviour, effect, choice. */
  M15: { tier: 'C', sources: ['golden', 'cpi'] },
  /** Silence; being asked again. */
  M16: { tier: 'C', sources: ['back-2009', 'fca-2025'] },
} as const satisfies Readonly<Record<string, Grounds>>;
export type EveryRuleId = keyof typeof RULE_GROUNDS;

const isRuleId = (name: string): name is EveryRuleId => Object.hasOwn(RULE_GROUNDS, name);

export const EVERY_RULE: readonly EveryRuleId[] = Object.keys(RULE_GROUNDS).filter(isRuleId);

/** The rule of that name; null for none. */
export const ruleNamed = (name: string): EveryRuleId | null => (isRuleId(name) ? name : null);
