import type { Skill } from '../../engine/model/acts.ts';

/** What a drill for one half of the job can be about. */
export const DRILL_SKILLS = {
  policy: ['finding-out', 'knowing', 'solving', 'committing'],
  acknowledgement: ['listening', 'acknowledging', 'honesty', 'composure'],
} as const satisfies Readonly<Record<string, readonly Skill[]>>;
export type DrillKind = keyof typeof DRILL_SKILLS;
export const DRILL_KINDS: readonly DrillKind[] = ['policy', 'acknowledgement'];
