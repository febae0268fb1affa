import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { conversationsFrom } from '../../src/analysis/graph/path-counts.ts';
import type { Terminal } from '../../src/analysis/graph/graph.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { everyPath, scriptOfText, TooMany } from './support/brute.ts';
import { anyStory, untrueStory } from './support/story-maker.ts';

const stopOf = ({ ending, problem }: Terminal): string =>
  problem?.code ?? `${ending.kind} ${ending.warranted} ${ending.summary}`;

const countBy = (stops: readonly string[]): Record<string, bigint> => {
  const counts: Record<string, bigint> = {};
  for (const stop of stops) counts[stop] = (counts[stop] ?? 0n) + 1n;
  return counts;
};

it.each([
  { what: 'any story', stories: anyStory },
  { what: 'a story of untruths that come out', stories: untrueStory },
])(
  'counts, endings, best and worst of $what equal brute force over every path',
  ({ stories }) => {
    let compared = 0;
    fc.assert(
      fc.property(stories, text => {
        const script = scriptOfText(text);
        const proof = proveScenario(script);
        const { graph } = proof.exploration;
        let brute: ReturnType<typeof everyPath>;
        try {
          brute = everyPath(script, 'default');
        } catch (thrown) {
          if (thrown instanceof TooMany) return;
          throw thrown;
        }
        compared += 1;
        const root = graph.roots[0]!;
        const { byTerminal } = conversationsFrom(graph, proof.components, proof.reach, root);
        const counted: Record<string, bigint | string> = {};
        graph.terminals.forEach(terminal => {
          const count = byTerminal[terminal.id]!;
          const stop = stopOf(terminal);
          if (typeof count === 'bigint') counted[stop] = ((counted[stop] as bigint) ?? 0n) + count;
          else counted[stop] = count;
        });
        expect(counted).toEqual(countBy(brute.runs.map(run => run.stop)));
        const finished = brute.runs;
        for (const axis of ['accuracy', 'empathy'] as const) {
          const sums = finished
            .filter(run => !run.stop.startsWith('story/'))
            .map(run => run.marks[axis]);
          if (finished.length !== sums.length) continue;
          expect(proof.variants[0]!.marks[axis]).toEqual({
            best: Math.max(...sums),
            worst: Math.min(...sums),
          });
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40), seed: Number(process.env['SEED'] ?? 7) },
    );
    expect(compared).toBeGreaterThan(10);
  },
  240_000,
);
