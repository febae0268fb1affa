import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/all.ts';
import { type FitnessCriterion, fitnessOf } from '../../src/analysis/proof/fitness.ts';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import type { Limits } from '../../src/analysis/explore/search-limits.ts';
import { sourceMapOf } from '../../src/narrative/source/source-map.ts';
import { readScript } from '../../src/narrative/story/script.ts';

const FIRST_SHIFT = readFileSync('stories/first-shift.ink', 'utf8');
const TODAY = '2026-11-26';

const lacksOf = (
  text: string,
  today = TODAY,
  limits: Partial<Limits> = {},
): readonly FitnessCriterion[] => {
  const { script, sources } = readScript('a', { name: 'a.ink', text }, { read: () => null });
  if (script === null) throw new Error('it does not compile');
  const proof = proveScenario(script, { limits });
  const places = sourceMapOf(sources);
  const { fit, lacks } = fitnessOf(proof, findingsOf({ proof, places, file: 'a.ink', today }));
  expect(fit).toBe(lacks.length === 0);
  return lacks;
};

const without = (pattern: RegExp | string): string => FIRST_SHIFT.replace(pattern, '');

/** The replies that a pattern fits, written otherwise. */
const onReplies = (fits: RegExp, write: (line: string) => string): string =>
  FIRST_SHIFT.split('\n')
    .map(line => (line.startsWith('* ') && fits.test(line) ? write(line) : line))
    .join('\n');

const cold = (line: string): string =>
  line.replace(/# empathy: [^#\]]*/, '').replace('# id:', '# empathy: -2 cold # id:');

const warm = (line: string): string =>
  line.replace(/# empathy: [^#\]]*/, '').replace('# id:', '# empathy: +3 care # id:');

const longer = (line: string): string =>
  line.replace(
    '“',
    '“And I shall say it at some length, so that nobody can miss it, whatever else is said here today: ',
  );

describe('whether people can be compared by a scenario', () => {
  it('asks for eight scored decisions', () => {
    expect(lacksOf(FIRST_SHIFT)).toEqual(['enough-decisions']);
  });
  it.each<[string, string, FitnessCriterion]>([
    ['a reply has no id', without(/# id: \S+ ?/), 'ids'],
    ['a reply has no note', without(/# why:[^#\n]*/), 'notes'],
    ['nobody says when the facts were checked', without(/^# as-at:.*\n/m), 'sources'],
    ['a policy has no source', without(/^# source:.*\n/m), 'sources'],
    [
      'a policy has no date',
      FIRST_SHIFT.replace(/(# source:.*\n)# as-at:.*\n/, (_, source: string) => source),
      'sources',
    ],
    [
      'the rules are not to be read',
      FIRST_SHIFT.replaceAll('# desk: policy', '# desk: record'),
      'policies',
    ],
    ['an ending is not told', without(/# ending: .*/), 'sound'],
    [
      'one way is shorter',
      FIRST_SHIFT.replace('=== what ===', '=== what ===\n{ heat < 5: -> goodbye }'),
      'equal-paths',
    ],
    ['what is right is always cold', onReplies(/# accuracy: \+/, cold), 'best-path'],
    [
      'one variant has more to gain',
      FIRST_SHIFT.replace(
        '\n- -> what',
        '\n* {variant == "lent"} "I have it." # id: h-lent # accuracy: +3 act # empathy: +2 care # why: W.\n    Kofi: Oh.\n- -> what',
      ),
      'comparable-variants',
    ],
    [
      'whoever says most is right',
      onReplies(/# (?:empathy|accuracy): \+2/, longer),
      'no-telltales',
    ],
    ['whoever solves it is warm as well', onReplies(/# accuracy: \+/, warm), 'fair-players'],
    [
      'a reply is a speech',
      FIRST_SHIFT.replace('“Let me see', `“${'So. '.repeat(90)}Let me see`),
      'plain-words',
    ],
  ])('does not take it while %s', (_, text, criterion) => {
    expect(text).not.toBe(FIRST_SHIFT);
    expect(lacksOf(text)).toContain(criterion);
  });
  it('does not take a customer who walks out of some conversations only, which is not held against practice', () => {
    const leaves = FIRST_SHIFT.replace(
      '=== what ===',
      '=== what ===\n{ heat >= 6 or trust <= 3: -> walks_out }',
    );
    const text = `${leaves}\n=== walks_out ===\nKofi: I am off.\n# ending: left :: He goes.\n-> END\n`;
    expect(lacksOf(text)).toContain('equal-paths');
  });
  it('does not take rules that were checked long ago', () => {
    expect(lacksOf(FIRST_SHIFT, '2028-11-26')).toContain('sources');
  });
  it('does not take what was not played to its end', () => {
    expect(lacksOf(FIRST_SHIFT, TODAY, { states: 20 })).toContain('proved');
  });
});
