import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/analysis/items/answers.ts';
import { type Conducted, matrixReport } from '../../../src/app/hiring/evidence/evidence.ts';
import { exerciseScores } from '../../../src/app/hiring/evidence/exercise-scores.ts';
import { MATRIX_ROWS, rowOfAct } from '../../../src/app/hiring/evidence/matrix.ts';
import { interviewQuestions } from '../../../src/app/hiring/evidence/questions.ts';
import { ACT_NAMES } from '../../../src/engine/model/acts.ts';
import { playedBy } from '../../support/hiring.ts';
import { umbrella } from '../../support/proved.ts';
import { type Said, talk } from '../../support/talk.ts';
import { say } from '../../support/toy.ts';

const conducted = (said: readonly (Said | ReturnType<typeof say>)[], heat = 5): Conducted => ({
  scenario: 'toy',
  title: 'Toy',
  customer: ['Dana'],
  conversation: talk(said, { heat }),
});

const rowsOf = (one: Conducted) => {
  const { rows } = matrixReport([one]);
  return Object.fromEntries(
    rows.map(({ row, shown, against, left }) => [row, [shown.length, against.length, left.length]]),
  );
};

describe('evidence by the rows of the interview matrix', () => {
  it('knows a row for every act, and uses all but resilience', () => {
    const used = new Set(ACT_NAMES.map(rowOfAct));
    expect([...used].sort()).toEqual(MATRIX_ROWS.filter(row => row !== 'resilience').toSorted());
  });

  it('quotes a reply once in a row, whatever it is evidence of there twice', () => {
    const { rows } = matrixReport([conducted([say('+2 care', '+2 acknowledge wait')])]);
    const empathy = rows.find(({ row }) => row === 'empathy');
    expect(empathy?.shown).toMatchObject([{ turn: 1, kind: 'shown' }]);
  });

  it('takes what was done well and what hurt, each to its row', () => {
    expect(
      rowsOf(
        conducted([say('+2 acknowledge wait', '+2 ask'), say('-2 blame'), say('', '-1 guess')]),
      ),
    ).toMatchObject({
      empathy: [1, 0, 0],
      'problem-solving': [1, 0, 0],
      'conflict-resolution': [0, 1, 0],
      'technical-acumen': [0, 1, 0],
    });
  });

  it('calls left only what could be had for nothing: a choice between kind and helpful leaves neither', () => {
    const kind = say('+2 care');
    const helpful = say('', '+2 act');
    const both = say('+2 care', '+2 act');
    expect(rowsOf(conducted([{ key: kind, others: [helpful] }]))['problem-solving']).toEqual([
      0, 0, 0,
    ]);
    expect(rowsOf(conducted([{ key: kind, others: [helpful, both] }]))['problem-solving']).toEqual([
      0, 0, 1,
    ]);
  });

  it('shows resilience under pressure only', () => {
    expect(rowsOf(conducted([say('+2 acknowledge wait')], 8))['resilience']).toEqual([1, 0, 0]);
    expect(rowsOf(conducted([say('-1 sarcasm')], 8))['resilience']).toEqual([0, 1, 0]);
    expect(rowsOf(conducted([say('+2 acknowledge wait')], 5))['resilience']).toEqual([0, 0, 0]);
  });

  it('does not praise what counts for nothing: a kindness on an untruth (K4)', () => {
    expect(rowsOf(conducted([say('+2 care', '-2 misinform')]))['empathy']).toEqual([0, 0, 0]);
  });

  it('says where no decision asked for a row', () => {
    const { rows } = matrixReport([conducted([say('', '+2 ask')])]);
    expect(rows.filter(({ unasked }) => !unasked).map(({ row }) => row)).toEqual([
      'problem-solving',
    ]);
  });

  it('names serious errors and broken promises apart', () => {
    const { breaches, brokenPromises } = matrixReport([
      conducted([
        say('', '-3 disclose', { breaches: ['privacy'] }),
        say('', '+1 commit', { promises: ['taxi'] }),
      ]),
    ]);
    expect(breaches).toMatchObject([{ id: 'privacy', turn: 1, scenario: 'toy' }]);
    expect(brokenPromises).toMatchObject([{ id: 'taxi', turn: 2 }]);
  });

  it('quotes what the candidate said and heard, from a real conversation', () => {
    const { script } = umbrella();
    const conversation = playedBy(script, 1);
    const { rows } = matrixReport([
      {
        scenario: script.scenario.id,
        title: script.scenario.title,
        customer: script.scenario.cast.slice(0, 2),
        conversation,
      },
    ]);
    const all = rows.flatMap(({ shown, against, left }) => [...shown, ...against, ...left]);
    expect(all.length).toBeGreaterThan(0);
    for (const { turn, said, heard } of all) {
      expect(said).toBe(conversation.turns[turn - 1]?.reply.text);
      expect(heard).not.toBe('');
    }
  });
});

describe('interview questions', () => {
  it('come from what was missed, hurt before left, each decision once', () => {
    const report = matrixReport([
      conducted(
        [
          { key: say('-2 blame', '-1 guess'), others: [say('+1 care')] },
          { key: say(''), others: [say('+2 acknowledge wait')] },
        ],
        8,
      ),
    ]);
    const questions = interviewQuestions(report);
    const about = questions.flatMap(({ about }) => about ?? []);
    expect(about.length).toBeGreaterThan(0);
    const places = about.map(({ turn }) => turn);
    expect(new Set(places).size).toBe(places.length);
  });

  it('ask openly about a row that the exercise gave no chance to show', () => {
    const questions = interviewQuestions(matrixReport([conducted([say('', '+2 ask')])]));
    expect(questions.map(({ row, about }) => [row, about])).toEqual(
      MATRIX_ROWS.filter(row => row !== 'problem-solving').map(row => [row, null]),
    );
  });

  it('never have more than two about a row', () => {
    const key = fc.constantFrom(
      say('-2 blame'),
      say('+2 care'),
      say('', '-1 guess'),
      say('-1 cold', '+1 ask'),
      say('-2 sarcasm'),
    );
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 12 }), keys => {
        const questions = interviewQuestions(matrixReport([conducted(keys, 9)]));
        for (const row of MATRIX_ROWS)
          expect(questions.filter(question => question.row === row).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the scores of an exercise', () => {
  it('have a band each over all scenarios, and none from too few decisions', () => {
    const runOf = (turns: number) => {
      const one = { key: say('+2 care', ''), others: [say('', '+2 act')] };
      const conversation = talk(Array.from({ length: turns }, () => one));
      const [answers = []] = answersOf([conversation]);
      return { answers, best: { accuracy: 2 * turns, empathy: 2 * turns } };
    };
    expect(exerciseScores([runOf(3)])).toEqual({ accuracy: null, empathy: null });
    const { accuracy, empathy } = exerciseScores([runOf(6), runOf(6)]);
    expect(accuracy).toMatchObject({ score: 0, decisions: 12, from: 0 });
    expect(empathy).toMatchObject({ score: 100, decisions: 12, to: 100 });
  });
});
