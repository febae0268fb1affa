import { describe, expect, it } from 'vitest';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { everyPath, scriptOfText } from './support/brute.ts';

const TOP = `VAR heat = 6
VAR trust = 4
VAR patience = 5
`;

const END = `=== bye
# ending: resolved :: bye
-> END
=== other
# ending: left :: other
-> END
`;

/** Small stories in which one feature of ink decides how it goes on; counts worked out by hand. */
const FEATURES: readonly { feature: string; ink: string; conversations: string; states: number }[] =
  [
    {
      feature: 'a once-only choice that is met again, with a fallback',
      ink: `-> k\n=== k\n* [a]\n* [b]\n* -> bye\n- -> k\n`,
      conversations: '2',
      states: 4,
    },
    {
      feature: 'a sequence that runs on',
      ink: `-> k\n=== k\n{stopping:\n- one\n- two\n- -> bye\n}\n+ [a] -> k\n+ [b] -> k\n`,
      conversations: '4',
      states: 3,
    },
    {
      feature: 'a cycle, of which only the remainder matters',
      ink: `VAR n = 0\n-> k\n=== k\n~ n = n + 1\n{n > 3: -> end}\n+ [a] -> k\n+ [b] -> k\n=== end\n{&-> bye|-> other}\n`,
      conversations: '8',
      states: 4,
    },
    {
      feature: 'a tunnel that is entered from two places and comes back to each',
      ink: `-> t ->\n* [x]\n- -> t ->\n-> bye\n=== t\n+ [in]\n- ->->\n`,
      conversations: '1',
      states: 4,
    },
    {
      feature: 'a thread that brings choices from elsewhere',
      ink: `-> k\n=== k\n<- m\n* [own] -> bye\n=== m\n* [threaded] -> other\n`,
      conversations: '2',
      states: 3,
    },
    {
      feature: 'a list whose items are gathered',
      ink: `LIST got = x, y\n-> k\n=== k\n* [x]\n    ~ got += x\n* [y]\n    ~ got += y\n- \n* [on]\n- {got ? x: -> bye|-> other}\n`,
      conversations: '2',
      states: 5,
    },
    {
      feature: 'a visit count in a condition, compared with a number',
      ink: `-> k\n=== k\n{k >= 3: -> bye}\n+ [a] -> l\n+ [b] -> l\n=== l\n-> k\n`,
      conversations: '4',
      states: 3,
    },
    {
      feature: 'a temporary that a choice carries along',
      ink: `-> k(1)\n=== k(x)\n{x > 2: -> bye}\n+ [a] -> k(x + 1)\n+ [b] -> k(x + 1)\n`,
      conversations: '4',
      states: 3,
    },
    {
      feature: 'how many turns ago a place was seen',
      ink: `-> k\n=== k\n+ [a] -> l\n=== l\n{TURNS_SINCE(-> k) >= 2: -> bye}\n+ [b] -> l\n+ [c] -> l\n`,
      conversations: '2',
      states: 3,
    },
    {
      feature: 'a divert target in a variable',
      ink: `VAR to = -> bye\n-> k\n=== k\n* [a]\n    ~ to = -> other\n* [b]\n- \n* [on] -> to\n`,
      conversations: '2',
      states: 5,
    },
    {
      feature: 'a variable changed through a reference',
      ink: `VAR n = 0\n-> k\n=== k\n+ [a]\n    ~ raise(n)\n+ [b]\n- \n* [on]\n- {n: -> bye|-> other}\n=== function raise(ref x)\n~ x = x + 1\n`,
      conversations: '2',
      states: 5,
    },
  ];

const greeting = (words: string, name: string): string =>
  `${TOP}-> ${name}\n=== ${name}\n${words}\n* "One." # accuracy: +2 verify\n* "Two." # empathy: +1 listen\n- -> bye\n${END}`;

describe('features of ink that the key must respect', () => {
  it.each(FEATURES)('$feature', ({ ink, conversations, states }) => {
    const script = scriptOfText(`${TOP}${ink}${END}`);
    const proof = proveScenario(script);
    const { all } = proof.variants[0]!.conversations;
    expect({
      verdict: proof.verdict,
      all: String(all),
      states: proof.exploration.graph.nodes,
    }).toEqual({
      verdict: 'complete',
      all: conversations,
      states,
    });
    const runs = everyPath(script, 'default').runs;
    expect(String(runs.length)).toBe(conversations);
  });

  it('a harmless loop makes conversations endless, and ends', () => {
    const script = scriptOfText(`${TOP}-> k\n=== k\n+ [again] -> k\n+ [on] -> bye\n${END}`);
    const proof = proveScenario(script);
    expect(proof.verdict).toBe('complete');
    expect(proof.variants[0]!.conversations.all).toBe('unbounded');
  });

  it('a loop that earns marks has no best', () => {
    const script = scriptOfText(
      `# customer: Kim :: somebody\n${TOP}-> k\n=== k\n+ "Yes." # accuracy: +1 inform\n    -> k\n+ [on] -> bye\n${END}`,
    );
    const proof = proveScenario(script);
    expect(proof.ceilings.accuracy.cycle.length).toBeGreaterThan(0);
    expect(proof.variants[0]!.marks.accuracy.best).toBeNull();
  });

  it('a loop whose warmth wears out still has marks without limit only where they are given', () => {
    const script = scriptOfText(
      `# grievance: wait :: w :: 1\n${TOP}-> k\n=== k\n+ "I hear the wait." # empathy: +2 acknowledge wait\n    -> k\n+ [on] -> bye\n${END}`,
    );
    const proof = proveScenario(script);
    expect(proof.variants[0]!.marks.empathy.best).toBe(3);
  });

  it('a circle without a way out is found', () => {
    const proof = proveScenario(
      scriptOfText(`${TOP}-> k\n=== k\n+ [a] -> l\n+ [b] -> bye\n=== l\n+ [c] -> l\n${END}`),
    );
    expect(proof.trapped.length).toBeGreaterThan(0);
  });

  it('cosmetic edits give the same proof', () => {
    const [a, b] = [
      greeting('Hello.', 'first'),
      greeting('// a note\nGood morning to you.', 'begin'),
    ].map(text => proveScenario(scriptOfText(text)));
    const facts = (proof = a!) => ({
      nodes: proof.exploration.graph.nodes,
      variants: proof.variants.map(({ conversations, marks, golden, decisions, scored }) => ({
        all: conversations.all,
        marks,
        golden: golden?.choices,
        decisions,
        scored,
      })),
    });
    expect(facts(b)).toEqual(facts(a));
  });
});
