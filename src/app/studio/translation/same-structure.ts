import type { Report } from '../../../analysis/proof/report.ts';

/** What of a scenario's proof words cannot change. */
const structureOf = (report: Report) => ({
  verdict: report.verdict,
  states: report.states,
  edges: report.edges,
  conversations: report.conversations,
  decisions: report.decisions,
  endings: report.endings.map(({ kind, conversations }) => ({ kind, conversations })),
  marks: (report.variants ?? [report]).map(({ accuracy, empathy, golden }) => ({
    accuracy,
    empathy,
    golden,
  })),
  players: (report.variants ?? [report]).map(({ archetypes }) => archetypes),
});

type Structure = ReturnType<typeof structureOf>;
export type Part = keyof Structure;

const PARTS: readonly Part[] = [
  'verdict',
  'states',
  'edges',
  'conversations',
  'decisions',
  'endings',
  'marks',
  'players',
];

/** The parts in which a translation behaves otherwise than what it was made from; none when it is the same. */
export const partingIn = (before: Report, after: Report): readonly Part[] => {
  const [was, is] = [structureOf(before), structureOf(after)];
  return PARTS.filter(part => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
};
