import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/analysis/proof/report.ts';
import { checkFile } from '../../src/tools/check/check-file.ts';
import { scenarioFiles, scenarioId } from '../../src/tools/scenarios/files.ts';

/** What the proof of each shipped scenario comes to. A changed number is a changed scenario. */
interface Golden {
  readonly states: number;
  readonly edges: number;
  readonly conversations: string;
  readonly endings: number;
  readonly golden: readonly [accuracy: number, empathy: number];
  /** What the checks still advise, by code. It may only become less. */
  readonly advice: Readonly<Record<string, number>>;
}

const COUNTS = JSON.parse(readFileSync('test/stories/counts.json', 'utf8')) as Record<
  string,
  Golden
>;

const adviceIn = ({ findings }: Report): Golden['advice'] => {
  const codes = findings.map(({ code }) => code).toSorted();
  return Object.fromEntries(codes.map(code => [code, codes.filter(one => one === code).length]));
};

const countsOf = (report: Report): Golden => {
  const { states, edges, conversations, endings, golden } = report;
  return {
    states,
    edges,
    conversations,
    endings: endings.length,
    golden: [golden?.accuracy ?? 0, golden?.empathy ?? 0],
    advice: adviceIn(report),
  };
};

const player = ({ archetypes }: Report, name: string) => {
  const found = archetypes.find(archetype => archetype.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe.each(scenarioFiles('stories'))('%s', path => {
  const { report } = checkFile(path, { today: '2026-11-01', now: () => 0 });

  it('is proved complete, without errors', () => {
    expect(report.verdict).toBe('complete');
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('comes to the counts that are pinned', () => {
    expect(countsOf(report)).toEqual(COUNTS[scenarioId(path)]);
  });
  it('[Z1] solve-only is right, and the customer is not glad of it', () => {
    const { accuracy, empathy, mood } = player(report, 'solve-only');
    expect(accuracy).toBeGreaterThanOrEqual(90);
    expect(empathy).toBeLessThan(60);
    expect(mood).toBeGreaterThan(-8);
    expect(mood).toBeLessThan(player(report, 'expert').mood ?? 0);
  });
  it('[Z2] empathy-only loses the customer', () => {
    const { accuracy, ending, nextDay } = player(report, 'empathy-only');
    expect(accuracy).toBeLessThan(60);
    // Who was calmed with what is not true is lost the day after.
    if (ending === 'resolved') expect(nextDay).toBeLessThan(-2);
  });
  it('[Z3] an expert is best on both axes', () => {
    const { accuracy, empathy, ending } = player(report, 'expert');
    expect(Math.min(accuracy, empathy)).toBeGreaterThanOrEqual(85);
    expect(['resolved', 'escalated']).toContain(ending);
  });
  it('[Z4] giving too much, coldly, loses accuracy', () => {
    expect(player(report, 'over-giver').accuracy).toBeLessThan(50);
  });
  it('[Z8] [Z9] the over-promiser ends lowest, and its kindness earns little', () => {
    const { accuracy, empathy, mood, nextDay } = player(report, 'over-promiser');
    expect(accuracy).toBeLessThan(30);
    expect(empathy).toBeLessThan(70);
    for (const name of ['expert', 'average', 'solve-only', 'empathy-only']) {
      const other = player(report, name);
      expect(nextDay ?? mood).toBeLessThanOrEqual(other.nextDay ?? other.mood ?? 0);
    }
  });
  it('[Z10] the calm customer of a good agent is offered all that the hottest one gets', () => {
    expect(report.findings.filter(({ code }) => code === 'anger/pays')).toEqual([]);
  });
  it('[Z6] one good phrase repeated never beats playing properly', () => {
    const parrot = player(report, 'parrot');
    expect(parrot.accuracy).toBeLessThan(60);
    expect(parrot.mood).toBeLessThan(player(report, 'expert').mood ?? 0);
  });
});
