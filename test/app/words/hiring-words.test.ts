import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../src/analysis/findings/readability.ts';
import { invitationOf, invitationText } from '../../../src/app/hiring/candidate/invitation.ts';
import { invitationFacts } from '../../../src/app/hiring/candidate/invitation-facts.ts';
import { matrixReport } from '../../../src/app/hiring/evidence/evidence.ts';
import { interviewQuestions } from '../../../src/app/hiring/evidence/questions.ts';
import { defaultRubric } from '../../../src/app/hiring/exercise/default-rubric.ts';
import { type Exercise, readExercise } from '../../../src/app/hiring/exercise/exercise.ts';
import { GUEST_PROBLEMS } from '../../../src/app/hiring/candidate/guest-file.ts';
import { GROUP_PROBLEMS } from '../../../src/app/hiring/groups/group-file.ts';
import { formatsOf } from '../../../src/app/words/formats.ts';
import { hiringCandidateWordsFor } from '../../../src/app/words/hiring-candidate-words.ts';
import { hiringNoteWordsFor } from '../../../src/app/words/hiring-note-words.ts';
import { hiringReviewWordsFor } from '../../../src/app/words/hiring-review-words.ts';
import { exercise } from '../../support/hiring.ts';
import { talk } from '../../support/talk.ts';
import { say } from '../../support/toy.ts';

const words = hiringCandidateWordsFor({ language: 'en-GB' });
const review = hiringReviewWordsFor({ language: 'xx' });
const note = hiringNoteWordsFor({ language: 'xx' });
const formats = formatsOf('en-GB');

const invitation = (change: Partial<Exercise> = {}) => {
  const changed = exercise(change);
  return invitationOf(invitationFacts(changed, changed.timer, formats), words);
};

const textOf = (change: Partial<Exercise> = {}): string =>
  invitationText(invitation(change), 'https://hire.example.com/x/1', '');

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
};

const [part] = exercise().parts;
if (part === undefined) throw new Error('the sample has parts');

describe('the invitation', () => {
  it('says what the law asks to be said: who, what for, what is recorded, how long it is kept, which rights', () => {
    const text = textOf();
    for (const said of [
      /Harbour & Vale is responsible/,
      /What is recorded/,
      /Who sees it/,
      /A person decides/,
      /No artificial intelligence/,
      /deleted 120 days after/,
      /get a copy, or have it deleted sooner/,
      /end your part at any time/,
      /data protection authority/,
      /contest it on the same page, up to 30 days/,
      /answers within 14 days/,
      /Ines Moreau, people@example\.com/,
      /from 1 November 2026 to 15 November 2026, 20:00 UTC/,
      /https:\/\/hire\.example\.com/,
    ])
      expect(text).toMatch(said);
  });

  it('promises only what this exercise has', () => {
    expect(textOf()).toMatch(/There is no time limit/);
    expect(textOf({ timer: 30 })).toMatch(/There are 30 minutes for each conversation/);
    expect(textOf({ timer: 30 })).not.toMatch(/There is no time limit/);
    expect(textOf()).toMatch(/From 20 November 2026 you can read your own report/);
    expect(textOf({ report: { when: 'never' } })).toMatch(/There is no report on this page/);
    expect(textOf({ report: { when: 'at-end' } })).toMatch(/At the end you can read/);
    expect(textOf()).toMatch(/1 short letter/);
    expect(textOf({ parts: [{ ...part, letter: null }] })).not.toMatch(/letter/);
    expect(textOf({ moodMeter: 'shown' })).toMatch(/a meter of their mood/);
    expect(textOf()).not.toMatch(/a meter of their mood/);
  });

  it('is written for people who read at B1', () => {
    const { lead, passages } = invitation();
    const texts = [lead, ...passages.flatMap(({ paragraphs }) => paragraphs)];
    expect(gradeOf(texts)).toBeLessThan(7);
    expect(gradeOf(textsIn(words))).toBeLessThan(7);
  });

  it('has every passage said, whatever the exercise is like', () => {
    for (const { heading, paragraphs } of invitation({ timer: 30 }).passages) {
      expect(heading).not.toBe('');
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S.*[.]$/);
    }
  });
});

describe('the words of the exercise', () => {
  it('are plain: no shouting, no jargon of programs, no promise about the job', () => {
    for (const text of [words, review, note, textOf()].flatMap(textsIn)) {
      expect(text).not.toMatch(/!|\bnull\b|undefined|NaN|predict/);
    }
  });

  it('name every problem of a group file with its row', () => {
    for (const code of GROUP_PROBLEMS)
      expect(review.rates.problem({ code, row: 4, text: 'K7-22' })).not.toBe('');
    expect(review.rates.problem({ code: 'groups/no-code', row: 4, text: '' })).toBe(
      'Row 4: there is no code.',
    );
  });

  it('name every problem of a list of people with its row', () => {
    for (const code of GUEST_PROBLEMS)
      expect(review.guests.problem({ code, row: 4, text: 'nobody' })).toMatch(/[.]$/);
    expect(review.guests.problem({ code: 'guests/no-email', row: 4, text: 'nobody' })).toBe(
      'Row 4: “nobody” is no e-mail address.',
    );
  });

  it('ask about one decision in the candidate’s own words, and openly where nothing was asked', () => {
    const report = matrixReport([
      { scenario: 'toy', title: 'Toy', customer: ['Dana'], conversation: talk([say('-2 blame')]) },
    ]);
    const asked = interviewQuestions(report).map(({ row, about }) =>
      review.questions.ask(row, about),
    );
    expect(asked).toContain(
      'At one point, you said “reply 0”. What did you want to reach, and what would you do today?',
    );
    expect(asked).toContain(review.matrix.communication.open);
    expect(review.evidence.said({ said: '“No.”', isAction: false })).toBe('Said: “No.”');
  });

  it('hold a rubric that an exercise can begin with', () => {
    expect(readExercise(exercise({ rubric: defaultRubric(review) })).ok).toBe(true);
  });
});
