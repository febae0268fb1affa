import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Rng, roll, seeded } from '../../src/engine/rng.ts';
import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import { readScript, type Script } from '../../src/narrative/story/script.ts';
import { scenarioFiles } from '../../src/tools/scenarios/files.ts';
import { library, must, tellerOf } from '../support/ink.ts';

const policies = Object.fromEntries(
  readdirSync('stories/policies').map(name => [
    `policies/${name}`,
    readFileSync(`stories/policies/${name}`, 'utf8'),
  ]),
);

const scriptOf = (text: string): Script => {
  const { script, problems } = readScript('one', { name: 'one.ink', text }, library(policies));
  if (script === null) throw new Error(JSON.stringify(problems));
  return script;
};

const OTHER: Readonly<Record<string, string>> = {
  she: 'he',
  She: 'He',
  he: 'she',
  He: 'She',
  woman: 'man',
};

/** The same scenario, told of somebody of another name, another gender and other looks. */
const ofSomebodyElse = (text: string): string => {
  const first = /^# customer: (\S+)/m.exec(text)?.[1] ?? '';
  const [, ...renamed] = text.split(new RegExp(`\\b${first}\\b`, 'g'));
  expect(renamed.length).toBeGreaterThan(10);
  const named = text.replaceAll(new RegExp(`\\b${first}\\b`, 'g'), first === 'Kim' ? 'Ida' : 'Kim');
  const looks = named.replace(/skin=\w+/, 'skin=porcelain').replace(/hair=\w+/, 'hair=braids');
  return looks.replaceAll(/\b(?:[Ss]he|[Hh]e|woman)\b/g, word => OTHER[word] ?? word);
};

/** A whole conversation, each reply by chance; what it came to, and every step on the way. */
const playByChance = (script: Script, seed: number) => {
  const variants = script.scenario.variants.map(({ id }) => id);
  const variant = variants[seed % Math.max(1, variants.length)];
  const teller = tellerOf(script, variant);
  let chance: Rng = seeded(seed);
  let conversation: Conversation = must(begin(script.scenario, teller));
  while (conversation.ending === null) {
    const [value, next] = roll(chance);
    chance = next;
    const at = Math.floor(value * conversation.replies.length);
    conversation = must(advance(conversation, teller, conversation.replies[at]?.index ?? 0));
  }
  return {
    variant,
    steps: conversation.turns.map(({ reply: { key }, marks, movements, after }) => ({
      id: key.id,
      marks,
      movements: movements.map(({ rule, on, by }) => `${rule} ${on} ${by}`),
      after: [after.heat, after.trust, after.patience],
    })),
    outcome: { ...outcomeOf(conversation), ending: conversation.ending.kind },
  };
};

describe.each(scenarioFiles('stories'))('%s', path => {
  it('is the same conversation with anybody: no name, gender or looks moves a mood or a mark', () => {
    const text = readFileSync(path, 'utf8');
    const [as, other] = [scriptOf(text), scriptOf(ofSomebodyElse(text))];
    expect(other.scenario.customer.name).not.toBe(as.scenario.customer.name);
    for (let seed = 1; seed <= 24; seed += 1)
      expect(playByChance(other, seed)).toEqual(playByChance(as, seed));
  });
});
