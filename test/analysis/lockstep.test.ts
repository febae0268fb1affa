import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from 'inkjs';
import type { Graph } from '../../src/analysis/graph/graph.ts';
import { outDegree } from '../../src/narrative/graph/digraph.ts';
import { readStory } from '../../src/narrative/compiled/read-story.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { storytellerFrom } from '../../src/analysis/explore/state-space-storyteller.ts';
import { advance, begin } from '../../src/engine/run/conversation.ts';
import { StateSpace } from '../../src/narrative/state-space/state-space.ts';
import { player, scriptOfText, stockTurn } from './support/brute.ts';
import { anyStory, untrueStory } from './support/story-maker.ts';

const RUNS = Number(process.env['RUNS'] ?? 25);
const SEED = Number(process.env['SEED'] ?? 11);

/** A few random walks through the graph, as lists of choices. */
const walksThrough = (graph: Graph, picks: readonly number[]): readonly (readonly number[])[] =>
  [0, 1, 2, 3].map(walk => {
    const choices: number[] = [];
    let node = graph.roots[0]!;
    for (let turn = 0; turn < 12 && outDegree(graph, node) > 0; turn++) {
      const choice = (picks[walk * 12 + turn] ?? 0) % outDegree(graph, node);
      choices.push(choice);
      node = graph.edgeTo[graph.edgeStart[node]! + choice]!;
    }
    return choices;
  });

/** Stock inkjs now and then says an empty line between two lines, where white space meets a divert. */
const withoutBlanks = <T extends { text: string; tags: readonly string[] }>(lines: readonly T[]) =>
  lines.filter(({ text, tags }) => text.trim() !== '' || tags.length > 0);

const anyPicks = fc.array(fc.nat(99), { minLength: 48, maxLength: 48 });

describe('the proof tells every turn as stock inkjs does', () => {
  it('conversations are equal turn by turn: customer, marks, replies, endings', () => {
    fc.assert(
      fc.property(fc.oneof(anyStory, untrueStory), anyPicks, (text, picks) => {
        const script = scriptOfText(text);
        const { exploration } = proveScenario(script);
        const play = player(script, 'default');
        for (const choices of walksThrough(exploration.graph, picks)) {
          const teller = storytellerFrom(exploration.space, script.scenario, 'default');
          let mine = begin(script.scenario, teller);
          for (const choice of choices) if (mine.ok) mine = advance(mine.value, teller, choice);
          const stock = play(choices);
          expect(mine.ok).toBe(stock.ok);
          if (!mine.ok || !stock.ok) continue;
          expect(mine.value.customer).toEqual(stock.value.customer);
          expect(mine.value.ending).toEqual(stock.value.ending);
          expect(mine.value.replies).toEqual(stock.value.replies);
          expect(mine.value.turns.map(turn => turn.marks)).toEqual(
            stock.value.turns.map(turn => turn.marks),
          );
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 240_000);

  it('lines and tags are those of Continue(), blank lines apart', () => {
    fc.assert(
      fc.property(anyStory, anyPicks, (text, picks) => {
        const { json } = scriptOfText(text);
        const levels = { heat: 7, trust: 3, patience: 4 };
        const space = new StateSpace(readStory(json), { grievances: ['wait', 'tone'] });
        const write = (story: Story) => {
          for (const [name, value] of Object.entries(levels)) story.variablesState.$(name, value);
        };
        let at = space.open(null, levels);
        const choices: number[] = [];
        for (let turn = 0; turn < 10; turn++) {
          const stock = stockTurn(json, choices, write);
          if (typeof stock === 'string') {
            expect(at.arrival.problem).not.toBeNull();
            return;
          }
          expect(withoutBlanks(at.arrival.lines)).toEqual(withoutBlanks(stock.lines));
          expect(at.arrival.choices).toEqual(stock.choices);
          if (at.state < 0) return;
          const choice = (picks[turn] ?? 0) % stock.choices.length;
          choices.push(choice);
          at = space.choose(at.state, choice, levels);
        }
      }),
      { numRuns: RUNS * 2, seed: SEED },
    );
  }, 240_000);
});
