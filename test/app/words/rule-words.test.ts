import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleWordsFor } from '../../../src/app/words/rule-words.ts';
import { EVERY_RULE, RULE_GROUNDS, SOURCES } from '../../../src/engine/rules/rule-grounds.ts';
import { RULES } from '../../../src/engine/rules/rules.ts';

const words = ruleWordsFor({ language: 'en-GB' });

/** `- **M2** _(A: Herhausen …` → M2 with A; nothing where SPEC.md names no tier. */
const inSpec = [
  ...readFileSync('src/engine/SPEC.md', 'utf8').matchAll(
    /^- \*\*(M\d+)\*\*(?: _\((([A-DP])\b.*?)\)_)?/gm,
  ),
].map(([, id, grounds, tier]) => ({ id, grounds, tier }));

/** How SPEC.md calls a source. */
const CITED = {
  'herhausen-2023': 'Herhausen',
  'packard-berger-2021': 'Packard & Berger',
  'marinova-2018': 'Marinova',
  'valentini-2011': 'Valentini',
  bacal: 'Bacal',
  golden: 'Golden',
  negativity: 'negativity',
  'service-recovery': 'service-recovery practice',
  cpi: 'CPI',
  'back-2009': 'Back et al.',
  'fca-2025': 'FCA 2025',
} as const;

describe('the rules in words', () => {
  it('are the page’s language, else English', () => {
    expect(ruleWordsFor({ language: 'xx' })).toBe(words);
  });
  it('are all those of SPEC.md, in its order', () => {
    expect(EVERY_RULE).toEqual(inSpec.map(({ id }) => id));
    expect(EVERY_RULE).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)));
  });
  it('are as well grounded as SPEC.md says', () => {
    const graded = inSpec.filter(({ tier }) => tier !== undefined);
    expect(graded.length).toBeGreaterThan(0);
    const tiers = Object.fromEntries(graded.map(({ id, tier }) => [id, { tier }]));
    expect(RULE_GROUNDS).toMatchObject(tiers);
  });
  it.each(EVERY_RULE)('%s has a sentence, and rests on what SPEC.md says it rests on', id => {
    const { tier, sources } = RULE_GROUNDS[id];
    const cited = inSpec.find(one => one.id === id)?.grounds ?? '';
    expect(words.sentences[id]).not.toBe('');
    expect(words.tiers[tier]).toMatch(/\.$/);
    expect(sources).toEqual(SOURCES.filter(source => cited.includes(CITED[source])));
    for (const source of sources) expect(words.sources[source]).not.toBe('');
    // What comes from research or from practice names whose it is.
    if (['A', 'B', 'C'].includes(tier)) expect(sources).not.toEqual([]);
  });
  it('are whole sentences, no two alike, and name no rule by its number', () => {
    const told = [...Object.values(words.sentences), ...Object.values(words.inFull)];
    for (const text of [...told, ...Object.values(words.held)]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/!|\bM\d|undefined|NaN/);
    }
    expect(new Set(told).size).toBe(told.length);
  });
  it('give the numbers that the rules have', () => {
    expect(words.sentences.M1).toContain('between 0 and 10');
    expect(words.inFull.M6).toContain('up to 9');
    expect(words.sentences.M7).toContain('below 3');
  });
});
