import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRangesOf } from '../../src/analysis/explore/line-ranges.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { moodOf } from '../../src/engine/model/mood.ts';
import { applyRules } from '../../src/engine/rules/apply-rules.ts';
import { everyPath, player, scriptOfText, TooMany } from './support/brute.ts';
import { anyStory, untrueStory } from './support/story-maker.ts';

type Ranges = Record<string, readonly [least: number, most: number]>;

const widened = (ranges: Ranges, text: string, mood: number): void => {
  const [least, most] = ranges[text] ?? [mood, mood];
  ranges[text] = [Math.min(least, mood), Math.max(most, mood)];
};

/** The moods in which each line is told, by playing every conversation on an ordinary story. */
const bruteRanges = (text: string): Ranges => {
  const script = scriptOfText(text);
  const play = player(script, 'default');
  const ranges: Ranges = {};
  for (const { choices } of everyPath(script, 'default').runs) {
    const played = play(choices);
    if (!played.ok) continue;
    const { opening, turns } = played.value;
    for (const line of opening) widened(ranges, line.text, moodOf(script.scenario.start));
    for (const { before, reply, lines } of turns) {
      const mood = moodOf(applyRules(before, reply.key).customer);
      for (const line of lines) widened(ranges, line.text, mood);
    }
  }
  return ranges;
};

describe('the moods in which a line can be told', () => {
  it.each([
    { what: 'any story', stories: anyStory },
    { what: 'a story of untruths that come out', stories: untrueStory },
  ])(
    'are those of every conversation of $what, played one by one',
    ({ stories }) => {
      let compared = 0;
      fc.assert(
        fc.property(stories, text => {
          const script = scriptOfText(text);
          const proof = proveScenario(script);
          if (proof.exploration.graph.terminals.some(({ problem }) => problem !== null)) return;
          let brute: Ranges;
          try {
            brute = bruteRanges(text);
          } catch (thrown) {
            if (thrown instanceof TooMany) return;
            throw thrown;
          }
          compared += 1;
          const proved = lineRangesOf(proof.exploration, script.scenario)
            .filter(({ kind }) => kind === 'line')
            .map(({ text: line, mood }) => [line, [mood.least, mood.most]]);
          const told = Object.fromEntries(Object.entries(brute).filter(([line]) => line !== ''));
          expect(Object.fromEntries(proved)).toEqual(told);
        }),
        { numRuns: Number(process.env['RUNS'] ?? 40), seed: Number(process.env['SEED'] ?? 3) },
      );
      expect(compared).toBeGreaterThan(8);
    },
    240_000,
  );
});
