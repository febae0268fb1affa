import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../../src/analysis/findings/finding.ts';
import { createCardReader } from '../../../src/app/studio/cards/cards.ts';
import { FIX_NAMES } from '../../../src/app/studio/check/fix.ts';
import {
  fixOnCards,
  isAboutInk,
  placeOnCards,
  toldOnCards,
} from '../../../src/app/studio/cards/told-on-cards.ts';
import { studioCardFindingsEn as words } from '../../../src/app/words/en/studio-card-findings.ts';
import { studioCheckEn } from '../../../src/app/words/en/studio-check.ts';
import { SCRIPT_PROBLEMS } from '../../../src/narrative/source/problem.ts';
import { inkOf } from '../../narrative/authoring/files.ts';

const CODES = [...Object.keys(FINDING_KINDS), ...SCRIPT_PROBLEMS, 'of/nobody'];

/** The view that somebody may be sent to is called so. */
const withoutView = (said: string): string => said.replace('view “Ink”', '');

describe('a problem beside the cards', () => {
  it.each(CODES)('%s is told without a line, a knot or a sign of ink', code => {
    const told = toldOnCards(words, { code, message: 'Line 61: no knot "x" for # y -> z_a.' });
    expect(isAboutInk(withoutView(told.says))).toBe(false);
    expect(isAboutInk(withoutView(told.remedy))).toBe(false);
    expect(told.says).toMatch(/[.]$/);
    expect(told.remedy).toMatch(/[.]$/);
  });

  it('keeps its own sentence where that is about no ink, and drops names of the file', () => {
    const message = 'No reply acknowledges "call" ("Nobody rang"): the customer stays unheard.';
    expect(toldOnCards(words, { code: 'grievance/never-acknowledged', message }).says).toBe(
      'No reply acknowledges "Nobody rang": the customer stays unheard.',
    );
  });

  it('says what to change where it knows, and drops names without quotation marks', () => {
    const message = 'No reply acknowledges "hurt_2" (He lost a day): the customer stays unheard.';
    const { says } = toldOnCards(words, { code: 'grievance/never-acknowledged', message });
    expect(says).toBe('No reply acknowledges "He lost a day": the customer stays unheard.');
    const remedy = 'Give "Solved it." 3 more for empathy.';
    expect(toldOnCards(words, { code: 'golden/none', message: 'None.', remedy }).remedy).toBe(
      remedy,
    );
    const inInk = 'As: # empathy: +2 acknowledge wait';
    const told = toldOnCards(words, { code: 'golden/none', message: 'None.', remedy: inInk });
    expect(told.remedy).toBe(words.codes['golden/none'].remedy);
  });

  it.each(FIX_NAMES)('%s: its button speaks of no ink', name => {
    const usual = studioCheckEn.problems.fixes[name]('# wyh: x_y', 'VAR x_y = 1');
    expect(isAboutInk(fixOnCards(words, name, usual))).toBe(false);
  });

  it('is placed by the words of its decision, its reply, or the whole', () => {
    const text = inkOf('stories/first-shift.ink');
    const { sections } = createCardReader()([{ name: 'main.ink', text }]);
    const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    const place = (line: number): string =>
      placeOnCards(words, sections, { file: 'main.ink', line });
    expect(place(1)).toBe('The whole scenario');
    const hello = sections.find(({ section }) => section.knot === 'hello');
    const piece = hello?.section.pieces[0];
    expect(place(lineOf('=== hello') + 1)).toBe(`Decision “${piece?.title}”`);
    const reply = piece?.replies[1];
    expect(place((hello?.line ?? 0) + (reply?.line ?? 0))).toBe(
      `Reply “${reply?.reply.words.text}”`,
    );
  });
});
