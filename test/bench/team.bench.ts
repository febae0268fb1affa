import { writeResults } from '../../src/app/runs/results-file.ts';
import { EVERYTHING } from '../../src/app/team/filter.ts';
import { createTeamService, type TeamQuestion } from '../../src/app/team/team-service.ts';
import { readResults } from '../../src/formats/team/read-results.ts';
import { shipped } from '../support/plan.ts';
import { forty, sixWeeks } from '../support/team.ts';

const NOW = '2026-11-26T08:00:00.000Z';
const SCENARIOS = ['first-shift', 'room-not-ready', 'thirty-four-days', 'last-flight-out'];
/** Forty people: 10 000 runs. */
const RUNS_EACH = 250;
/** What a variant is worth changes no time. */
const FACTS = { best: { accuracy: 20, empathy: 20 }, decisions: 10 };

const filesOf = () =>
  [...sixWeeks(forty(), SCENARIOS.map(shipped), RUNS_EACH)].map(([name, runs]) => ({
    name: `${name}.json`,
    bytes: new Uint8Array(new TextEncoder().encode(writeResults(runs, name, NOW))),
  }));

/** 10 000 runs brought to the board, and a filter answered: the worker's own work, without a browser. */
export const benchTeam = async (): Promise<void> => {
  const serve = createTeamService({ readResults, progress: () => {} });
  const timed = async (what: string, budget: string, question: TeamQuestion): Promise<void> => {
    const before = performance.now();
    await serve(question);
    console.log(`${what}: ${Math.round(performance.now() - before)} ms (${budget})`);
  };
  const stories = SCENARIOS.map(shipped).map(script => ({
    script,
    variants: script.scenario.variants.map(({ id }) => ({ id, ...FACTS })),
  }));
  await serve({ ask: 'open', stories });
  await timed('10 000 runs brought in', '≤ 10 s', { ask: 'bring', files: filesOf(), team: '' });
  const filters = [EVERYTHING, { ...EVERYTHING, scenario: 'first-shift' }, EVERYTHING];
  for (const filter of filters) await timed('a filter', '≤ 100 ms', { ask: 'report', filter });
  await timed('where customers are lost', 'afterwards', { ask: 'losses', filter: EVERYTHING });
};
