import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/engine/run/conversation.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { trafficOf } from '../../src/analysis/proof/traffic.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { script } from '../support/ink.ts';
import { player, scriptOfText, TooMany } from './support/brute.ts';
import { anyStory } from './support/story-maker.ts';

const trafficIn = (ink: string) => trafficOf(proveScenario(script(ink)));

const rounded = (shares: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...shares].map(([name, share]) => [name, Math.round(share * 1000) / 1000]));

const END = '-> END';

describe('how often a player who answers at random comes by', () => {
  it('counts knots and stitches, those without a reply and the last ones too', () => {
    const { parts } = trafficIn(`-> a
=== a
* "One." -> b
* "Two." -> b.second
* "Three." -> c
* "Four." -> c
=== b
Told on the way.
-> second
= second
* "On." -> last
=== c
Dana: Good. # ending: resolved :: Done
${END}
=== last
Dana: Bye. # ending: left :: Gone
${END}`);
    expect(rounded(parts)).toEqual({ a: 1, b: 0.25, 'b.second': 0.5, c: 0.5, last: 0.5 });
  });
  it('counts who comes by twice once, and what circles to its end', () => {
    const { parts, terminals } = trafficIn(`-> a
=== a
+ "Again." -> a
+ "Aside." -> aside
+ "Out." -> out
=== aside
+ "Back." -> a
=== out
Dana: Bye. # ending: left :: Gone
${END}`);
    expect(rounded(parts)).toEqual({ a: 1, aside: 0.5, out: 1 });
    expect(terminals).toEqual([expect.closeTo(1, 4)]);
  });
  it('gives each variant the same weight', () => {
    const ink = `# variant: calm :: it is quiet
# variant: storm :: it is not
VAR variant = "calm"
{ variant == "calm": -> a | -> b }
=== a
* "Yes." -> done
* "No." -> done
=== b
* "Yes." -> done
=== done
Dana: Bye. # ending: left :: Gone
${END}`;
    expect(rounded(trafficIn(ink).parts)).toMatchObject({ a: 0.5, b: 0.5, done: 1 });
  });
  it('says how often each reply is on offer', () => {
    const { offers } = trafficIn(`-> a
=== a
* "One." -> b
* "Two." # ending: left :: Gone
  ${END}
=== b
* "Three." # ending: resolved :: Done
  ${END}`);
    expect([...offers.values()]).toEqual([1, 1, 0.5]);
  });
});

const endOf = ({ ending }: Conversation): string =>
  ending === null ? '' : `${ending.kind} ${ending.summary}`;

/** The chance of each ending, by playing every conversation on an ordinary story. */
const bruteEnds = (story: Script): ReadonlyMap<string, number> => {
  const play = player(story, 'default');
  const ends = new Map<string, number>();
  let runs = 0;
  const walk = (choices: readonly number[], chance: number): void => {
    runs += 1;
    if (runs > 600) throw new TooMany();
    const played = play(choices);
    const end = played.ok ? endOf(played.value) : played.error.code;
    if (end !== '') return void ends.set(end, (ends.get(end) ?? 0) + chance);
    const replies = played.ok ? played.value.replies : [];
    for (const { index } of replies) walk([...choices, index], chance / replies.length);
  };
  walk([], 1);
  return ends;
};

const provedEnds = (story: Script): ReadonlyMap<string, number> => {
  const proof = proveScenario(story);
  const { terminals } = trafficOf(proof);
  const ends = new Map<string, number>();
  for (const { id, ending, problem } of proof.exploration.graph.terminals) {
    const end = problem?.code ?? `${ending.kind} ${ending.summary}`;
    ends.set(end, (ends.get(end) ?? 0) + (terminals[id] ?? 0));
  }
  return ends;
};

const told = (ends: ReadonlyMap<string, number>): readonly string[] =>
  [...ends].map(([end, chance]) => `${end} ${chance.toFixed(6)}`).toSorted();

it('meets each ending as often as in every conversation of any story, played one by one', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyStory, text => {
      const story = scriptOfText(text);
      try {
        expect(told(provedEnds(story))).toEqual(told(bruteEnds(story)));
        compared += 1;
      } catch (thrown) {
        if (!(thrown instanceof TooMany)) throw thrown;
      }
    }),
    { numRuns: 40, seed: 3 },
  );
  expect(compared).toBeGreaterThan(8);
}, 240_000);
