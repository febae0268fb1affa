import { describe, expect, it } from 'vitest';
import { compareForms } from '../../../src/analysis/forms/compare-forms.ts';
import { formFactsOf } from '../../../src/analysis/forms/form-facts.ts';
import { decisionsOf, repliesOf } from '../../../src/analysis/graph/decisions.ts';
import { formAnswers } from '../../../src/analysis/items/answers.ts';
import { joinGroups } from '../../../src/app/hiring/groups/join-groups.ts';
import { noteBlocks } from '../../../src/app/hiring/note/note-blocks.ts';
import { scoringKeyOf } from '../../../src/analysis/forms/scoring-key.ts';
import { type NoteInput, technicalNote } from '../../../src/app/hiring/note/technical-note.ts';
import { hiringNoteWordsFor } from '../../../src/app/words/hiring-note-words.ts';
import { RULES_VERSION } from '../../../src/engine/versions.ts';
import { exercise, playedBy } from '../../support/hiring.ts';
import { umbrella } from '../../support/proved.ts';

const words = hiringNoteWordsFor({ language: 'en-GB' });
const { proof, script } = umbrella();
const [part] = exercise().parts;
if (part === undefined) throw new Error('the sample has parts');

const alone = exercise({
  parts: [{ ...part, scenario: script.scenario.id, title: script.scenario.title }],
});

const input: NoteInput = {
  exercise: alone,
  day: '2026-12-01',
  parts: [{ scenario: script.scenario.id, key: scoringKeyOf(proof), blindKey: null }],
  forms: null,
  answers: [],
  reviews: [],
  groups: null,
};

const textOf = (change: Partial<NoteInput> = {}): string =>
  JSON.stringify(noteBlocks(technicalNote({ ...input, ...change }), words));

describe('the technical note', () => {
  it('names version, rules and key, and says what it does not claim', () => {
    const text = textOf();
    expect(text).toContain('version 1');
    expect(text).toContain(`Rules of mood and scores: version ${RULES_VERSION}`);
    expect(text).toContain('It does not say how well anybody will do in a job');
    for (const replies of scoringKeyOf(proof))
      for (const { words: said } of replies)
        expect(text).toContain(JSON.stringify(said).slice(1, -1));
  });

  it('says what is not there, and nothing more', () => {
    const text = textOf();
    for (const said of [
      words.forms.one,
      words.blindKey.none,
      words.items.none,
      words.marking.none,
      words.groups.none,
      words.reliability.tooFew(0),
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('has the statistics of those who came to the end, item by item', () => {
    const people = Array.from({ length: 40 }, (_, seed) => [
      { part: script.scenario.id, conversation: playedBy(script, seed) },
    ]);
    const note = technicalNote({ ...input, answers: formAnswers(people) });
    expect(note.people).toBe(40);
    expect(note.axes.empathy.form).toMatchObject({ people: 40, tooFew: false });
    expect(note.axes.empathy.items.every(({ item }) => item.startsWith(script.scenario.id))).toBe(
      true,
    );
    const text = JSON.stringify(noteBlocks(note, words));
    expect(text).toContain(words.reliability.fewItems(note.axes.accuracy.form.items));
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has forms, blind agreement and groups where there are any', () => {
    const facts = formFactsOf([{ proof, variant: proof.variants[0]?.variant.id ?? '' }]);
    if (facts === null) throw new Error('no such variant');
    const axis = { replies: 12, kappa: 0.7123, correlation: null, author: [0.6, null] };
    const groups = joinGroups({ columns: ['sex'], people: [{ code: 'A1', groups: ['woman'] }] }, [
      { code: 'A1', chosen: true, scores: { accuracy: 60, empathy: 70 } },
    ]);
    const text = textOf({
      forms: compareForms(facts, facts),
      parts: [
        {
          scenario: script.scenario.id,
          key: [],
          blindKey: { experts: 2, axes: { accuracy: axis, empathy: axis } },
        },
      ],
      groups,
    });
    expect(text).toContain('0.71');
    expect(text).toContain('0.6, too few to say');
    expect(text).toContain('Most marks, empathy');
    expect(text).toContain('too few to say (below 30)');
  });
});

describe('the key', () => {
  it('has every reply of the script once', () => {
    const replies = scoringKeyOf(proof).flat();
    expect(replies.length).toBe(repliesOf(decisionsOf(proof)).length);
    expect(replies.some(({ marks }) => marks.empathy !== null)).toBe(true);
  });
});
