import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { loadScenario } from '../../src/tools/scenarios/scenario-loader.ts';
import { proofSummaryOf } from '../../src/tools/scenarios/proved-scenario.ts';
import { shipped } from '../support/plan.ts';
import { parsePlan, runPlay } from '../support/story-plan.ts';

const plans = readdirSync('test/stories').filter(name => name.endsWith('.plan'));

describe.each(plans)('%s', name => {
  const id = name.replace(/\.plan$/, '');
  const script = shipped(id);
  const facts = proofSummaryOf(loadScenario(`stories/${id}.ink`))?.variants ?? [];
  const best = (variant: string) =>
    facts.find(({ id }) => id === variant)?.best ?? { accuracy: 0, empathy: 0 };

  it.each(parsePlan(readFileSync(`test/stories/${name}`, 'utf8')))('$name', play => {
    runPlay(play, script, best);
  });
});
