import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outDegree } from '../../src/narrative/graph/digraph.ts';
import type { Proof } from '../../src/analysis/proof/proof.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { reportOf } from '../../src/analysis/proof/report.ts';
import { roll, seeded } from '../../src/engine/rng.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { player, scriptOfText } from './support/brute.ts';
import { anyStory, storyFrom } from './support/story-maker.ts';

const RUNS = Number(process.env['RUNS'] ?? 15);
const STORIES = Number(process.env['STORIES'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 5);

/** What a proof says, apart from how many states it took to find out. */
const saying = (proof: Proof) => {
  const {
    states: _states,
    edges: _edges,
    ...said
  } = reportOf({
    file: 'x',
    proof,
    findings: [],
    milliseconds: 0,
  });
  const endings = said.endings.toSorted((a, b) => a.summary.localeCompare(b.summary));
  const { golden: _golden, archetypes: _archetypes, ...rest } = said;
  return { ...rest, endings };
};

describe('merging', () => {
  it('on and off give the same counts, endings, best and worst', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyStory, text => {
        const script = scriptOfText(text);
        const apart = proveScenario(script, {
          trial: { unmerged: true },
          limits: { states: 20_000 },
        });
        if (apart.verdict === 'cut') return;
        compared += 1;
        expect(saying(proveScenario(script))).toEqual(saying(apart));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(compared).toBeGreaterThan(RUNS / 4);
  }, 240_000);
});

interface Way {
  readonly node: number;
  readonly choices: readonly number[];
}

/** Pairs of different ways that the proof says lead to the same state. */
const mergedPairs = ({ exploration: { graph } }: Proof, most: number): readonly [Way, Way][] => {
  const first = new Map<number, Way>();
  const pairs: [Way, Way][] = [];
  const queue: Way[] = [{ node: graph.roots[0]!, choices: [] }];
  first.set(graph.roots[0]!, queue[0]!);
  for (const way of queue) {
    for (let choice = 0; choice < outDegree(graph, way.node); choice++) {
      const node = graph.edgeTo[graph.edgeStart[way.node]! + choice]!;
      const next = { node, choices: [...way.choices, choice] };
      const before = first.get(node);
      if (before === undefined) {
        first.set(node, next);
        queue.push(next);
      } else if (graph.terminal[node]! < 0) pairs.push([before, next]);
      if (pairs.length >= most) return pairs;
    }
  }
  return pairs;
};

/** What can be heard from here on: the same continuation after both ways, on stock inkjs. */
const differ = (script: Script, [a, b]: readonly [Way, Way], picks: readonly number[]): boolean => {
  const play = player(script, 'default');
  const more: number[] = [];
  for (const pick of picks) {
    const [one, other] = [play([...a.choices, ...more]), play([...b.choices, ...more])];
    if (one.ok !== other.ok) return true;
    if (!one.ok || !other.ok) return false;
    const heard = [one.value, other.value].map(({ replies, ending, turns, customer }) =>
      JSON.stringify([
        ending === null ? [customer.heat, customer.patience] : null,
        replies.map(({ key, text }) => [key, more.length === 0 ? '' : text]),
        ending,
        more.length === 0 ? null : turns.at(-1)?.lines.filter(({ text }) => text !== ''),
        more.length === 0 ? null : turns.at(-1)?.marks,
      ]),
    );
    if (heard[0] !== heard[1]) return true;
    if (one.value.replies.length === 0) return false;
    more.push(pick % one.value.replies.length);
  }
  return false;
};

/** A tape of numbers by number: the stories of these tests are always the same. */
const tapeOf = (number: number): readonly number[] => {
  let chance = seeded(number);
  return Array.from({ length: 70 }, () => {
    const [value, next] = roll(chance);
    chance = next;
    return Math.floor(value * 9999);
  });
};

/** How many of the merged pairs of some stories do not behave alike. */
const wrongMerges = (
  stories: number,
  forget: readonly string[],
): { pairs: number; wrong: number } => {
  let [pairs, wrong] = [0, 0];
  for (let story = 0; story < stories; story++) {
    const script = scriptOfText(storyFrom(tapeOf(story)));
    const proof = proveScenario(script, { trial: { forget }, limits: { states: 3000 } });
    for (const pair of mergedPairs(proof, 12)) {
      pairs += 1;
      const picks = [0, 1, 2].map(turn => story + turn * 5 + pairs);
      if (differ(script, pair, picks)) wrong += 1;
    }
  }
  return { pairs, wrong };
};

describe('lockstep replay of merged ways on stock inkjs', () => {
  it('never tells them apart', () => {
    const { pairs, wrong } = wrongMerges(STORIES, []);
    expect(pairs).toBeGreaterThan(STORIES / 2);
    expect(wrong).toBe(0);
  }, 240_000);

  it('catches a key that is broken on purpose', () => {
    expect(wrongMerges(STORIES, ['global a', 'global b', 'global word']).wrong).toBeGreaterThan(0);
  }, 240_000);
});
