import { describe, expect, it } from 'vitest';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { readScript } from '../../src/narrative/story/script.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { auditOf } from '../../src/analysis/telltales/audit.ts';
import { surveyOf, type Survey } from '../../src/analysis/telltales/survey.ts';
import { roll, seeded } from '../../src/engine/rng.ts';

const WORDS = 'door rain key bag train desk lamp map coat tea hall list stair glass bell'.split(
  ' ',
);

/** Scenarios of made-up replies; `dress` puts the cue on the best or on any other. */
const library = (files: number, dress: (text: string, best: boolean) => string): Survey[] => {
  let chance = seeded(7);
  const pick = (count: number): number => {
    const [value, next] = roll(chance);
    chance = next;
    return Math.floor(value * count);
  };
  return Array.from({ length: files }, (_, file) => ({
    file: `${file}.ink`,
    decisions: Array.from({ length: 20 }, (__, decision) => {
      const best = pick(4);
      const replies = [0, 1, 2, 3].map(place => {
        const plain = Array.from({ length: 6 + pick(5) }, () => WORDS[pick(WORDS.length)]).join(
          ' ',
        );
        const text = dress(`${plain}.`, place === best);
        const worth = place === best ? 3 : -1;
        return { text, action: false, worth, file: `${file}.ink`, line: decision * 5 + place + 1 };
      });
      return { heard: 'Where is it?', replies };
    }),
    strategies: [],
    random: [],
  }));
};

const found = (surveys: readonly Survey[]): number => {
  const ranker = auditOf(surveys).ranker ?? [];
  return ranker.reduce((sum, one) => sum + one.found, 0) / ranker.length;
};

describe('an audit for test-wiseness', () => {
  const colons = library(4, (text, best) => (best ? text.replace(' ', ': ') : text));
  const clean = library(4, text => text);

  it('a ranker finds a planted cue in the scenario it was not trained on', () => {
    expect(found(colons)).toBeGreaterThan(0.9);
  });
  it('and nothing where there is nothing', () => {
    expect(found(clean)).toBeLessThan(0.36);
    expect(auditOf(clean).cues.filter(({ tells }) => tells)).toEqual([]);
  });
  it('says of a cue how often it is right, against chance, with places', () => {
    const cue = auditOf(colons).cues.find(({ cue: name }) => name === 'a colon');
    expect(cue).toMatchObject({ replies: 80, share: 1, without: 0, chance: 0.25, tells: true });
    expect(cue?.examples[0]).toMatchObject({ file: '0.ink' });
    expect(cue?.examples).toHaveLength(3);
  });
  it('finds words that are on no list', () => {
    const planted = library(3, (text, best) => (best ? `Indigo ${text}` : text));
    expect(auditOf(planted).words.map(({ cue }) => cue)).toContain('“indigo”');
  });
  it('names a cue that crosses a reply out', () => {
    const filled = library(3, (text, best) => (best ? text : `Really ${text}`));
    const cue = auditOf(filled).cues.find(({ cue: name }) => name === 'a filler word');
    expect(cue).toMatchObject({ share: 0, warnsOff: true, tells: false });
  });
  it('of one scenario alone gives the cues and no ranker', () => {
    const audit = auditOf(colons.slice(0, 1));
    expect(audit.ranker).toBeNull();
    expect(audit.cues.some(({ tells }) => tells)).toBe(true);
  });
  it('is the same every time', () => {
    expect(auditOf(colons)).toEqual(auditOf(colons));
  });
});

describe('a survey of a scenario', () => {
  const ink = `# title: t
# customer: Kim Lee :: somebody
# grievance: wait :: The wait :: 2
VAR heat = 8
VAR trust = 3
VAR patience = 9
Kim: Where is my bag?
* "Your bag: forty minutes, and nobody said a word." # empathy: +2 acknowledge wait # accuracy: +1 inform
* "It will come." # accuracy: -2 overpromise
* [Look it up # accuracy: +1 lookup]
- Kim: And now?
* "I have it here." # accuracy: +3 act # empathy: +1 respect
* "Well, really, you do know." # empathy: -1 minimise
- # ending: resolved :: done
-> END
`;
  const reading = readScript('t', { name: 't.ink', text: ink }, { read: () => null });
  if (reading.script === null) throw new Error('it does not compile');
  const proof = proveScenario(reading.script);
  const scene = { proof, places: sourceMapOf(reading.sources), file: 't.ink', today: null };
  const survey = surveyOf(scene);

  it('has each decision with what was heard before, and places', () => {
    expect(survey.decisions).toHaveLength(2);
    expect(survey.decisions[0]).toMatchObject({
      heard: 'Where is my bag?',
      replies: [{ worth: 3, line: 8 }, { worth: -2 }, { worth: 1, action: false }],
    });
  });
  it('plays fixed ways, and random ones, the same every time', () => {
    const longest = survey.strategies.find(({ strategy }) => strategy === 'the longest reply');
    expect(longest).toEqual({
      strategy: 'the longest reply',
      accuracy: 25,
      empathy: 33,
      lower: 25,
    });
    expect(survey.random).toHaveLength(200);
    expect(surveyOf(scene)).toEqual(survey);
  });
});
