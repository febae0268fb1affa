import type { Scenario } from '../../engine/model/scenario.ts';
import { isAttempt } from '../runs/resumable-run.ts';
import type { RunRecord } from '../runs/run-record.ts';

/**
 * The variant to practise next: the one played least often, the author's order deciding between
 * equals, so that a second attempt cannot be won from memory.
 */
export const nextVariant = (scenario: Scenario, runs: readonly RunRecord[]): string => {
  const played = (id: string): number =>
    runs.filter(run => run.scenario === scenario.id && run.variant === id && isAttempt(run)).length;
  const counts = scenario.variants.map(({ id }) => ({ id, times: played(id) }));
  const fewest = Math.min(...counts.map(({ times }) => times));
  return counts.find(({ times }) => times === fewest)?.id ?? 'default';
};
