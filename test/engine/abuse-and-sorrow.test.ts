import { describe, expect, it } from 'vitest';
import { ACT_NAMES } from '../../src/engine/model/acts.ts';
import { axisOfAct } from '../../src/engine/model/acts-by-axis.ts';
import { type Abuse, type Customer, meet } from '../../src/engine/model/customer.ts';
import { moodOf } from '../../src/engine/model/mood.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { applyRules } from '../../src/engine/rules/apply-rules.ts';
import { hearLines } from '../../src/engine/rules/hear-lines.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import { quadrantOf } from '../../src/engine/scoring/quadrant.ts';
import { talk } from '../support/talk.ts';
import { say } from '../support/toy.ts';

const levels = [0, 2, 4, 6, 8, 10];
const EVERYBODY: readonly Customer[] = levels.flatMap(heat =>
  levels.flatMap(trust => levels.map(patience => meet({ heat, trust, patience }, ['wait']))),
);
const MIDDLE = meet({ heat: 6, trust: 5, patience: 6 }, ['wait']);

const abusive = (abuse: Abuse, who: Customer = MIDDLE): Customer => ({ ...who, abuse });
const grieving = (who: Customer = MIDDLE): Customer => ({ ...who, grieving: true });

const changeOf = (who: Customer, key: ReplyKey) => {
  const { customer, movements, marks } = applyRules(who, key);
  return {
    mood: moodOf(customer) - moodOf(who),
    patience: customer.patience - who.patience,
    rules: movements.map(({ rule }) => rule),
    customer,
    marks,
  };
};

const SOOTHING = ['listen', 'validate', 'apologise', 'reassure', 'care', 'thank', 'wait'] as const;

describe('M15 abuse puts a limit on the table', () => {
  it('[M15] is on the table after such a line, and goes on behind a warning', () => {
    const heard = (who: Customer) => hearLines(who, [{ kept: [], abuse: 'insult' }]).customer.abuse;
    expect(heard(MIDDLE)).toBe('open');
    expect(heard(abusive('warned'))).toBe('again');
    expect(heard(abusive('again'))).toBe('again');
  });
  it('[M15] the limit that is said earns a trust, stands, and is progress', () => {
    const { customer, patience, rules, marks } = changeOf(abusive('open'), say('+2 limit'));
    expect(customer).toMatchObject({ abuse: 'warned', trust: 6, heat: 4 });
    expect({ patience, rules, marks }).toMatchObject({
      patience: 0,
      rules: ['M2', 'M15'],
      marks: { empathy: 2 },
    });
  });
  it('[M15] said again without cause it wears thin, and after new abuse it does not', () => {
    expect(changeOf(abusive('warned'), say('+2 limit'))).toMatchObject({
      marks: { empathy: 1 },
      patience: -2,
    });
    expect(changeOf(abusive('again'), say('+2 limit')).marks.empathy).toBe(2);
  });
  it.each(SOOTHING)('[M15] soothing (%s) in place of it is not counted and costs', act => {
    for (const who of EVERYBODY) {
      const before = changeOf(who, say(`+3 ${act}`));
      for (const abuse of ['open', 'again'] as const) {
        const after = changeOf(abusive(abuse, who), say(`+3 ${act}`));
        expect(after.marks.empathy).toBe(0);
        expect(after.mood).toBeLessThanOrEqual(before.mood);
        expect(after.mood).toBeLessThanOrEqual(0);
      }
    }
  });
  it('[M15] giving way behind a warning costs more than soothing before it', () => {
    const soothed = changeOf(abusive('open'), say('+2 apologise'));
    expect(changeOf(abusive('again'), say('+2 apologise')).mood).toBeLessThan(soothed.mood);
  });
  it('[M15] hitting back costs more than the same words anywhere else, never less', () => {
    for (const abuse of ['open', 'warned', 'again'] as const) {
      const plain = changeOf(MIDDLE, say('-2 sarcasm')).mood;
      expect(changeOf(abusive(abuse), say('-2 sarcasm')).mood).toBe(plain - 1);
      for (const who of EVERYBODY)
        expect(changeOf(abusive(abuse, who), say('-2 blame')).mood).toBeLessThanOrEqual(
          changeOf(who, say('-2 blame')).mood,
        );
    }
  });
  it('[M15] the limit beats soothing and hitting back for everybody', () => {
    for (const who of EVERYBODY) {
      const limit = changeOf(abusive('open', who), say('+2 limit')).mood;
      for (const other of ['+2 apologise', '+3 care', '-1 sarcasm', '-3 blame'])
        expect(changeOf(abusive('open', who), say(other)).mood).toBeLessThanOrEqual(limit);
    }
  });
  it('[M15] the valid half survives: a grievance is acknowledged as always', () => {
    const { marks, mood } = changeOf(abusive('open'), say('+2 acknowledge wait'));
    expect({ marks, mood }).toEqual(
      (({ marks: plain, mood: as }) => ({ marks: plain, mood: as }))(
        changeOf(MIDDLE, say('+2 acknowledge wait')),
      ),
    );
  });
  it('[M15] a kind close that keeps to the limit is no giving way', () => {
    expect(changeOf(abusive('again'), say('+2 respect', '+2 close')).marks.empathy).toBe(2);
  });
  it('[M15] nothing changes for who was never abusive', () => {
    for (const act of ACT_NAMES.filter(name => axisOfAct(name) === 'empathy'))
      for (const mark of [-2, 2])
        expect(changeOf(MIDDLE, say(`${mark} ${act}`)).rules).not.toContain('M15');
  });
});

describe('O3 and Q7: ended after a warning', () => {
  const end = (abuse: Abuse, warranted = true) => {
    const said = talk([say('+2 limit', '+1 close')], { heat: 9, ending: 'ended', warranted });
    const outcome = outcomeOf({
      ...said,
      turns: said.turns.map(turn => ({ ...turn, before: { ...turn.before, abuse } })),
    });
    if (outcome === null) throw new Error('it is over');
    return outcome;
  };
  it('[O3] [M15] is warranted where a limit was said before, and nowhere else', () => {
    expect(end('warned').fcr).toBe('warranted-end');
    expect(end('again').fcr).toBe('warranted-end');
    for (const outcome of [end('none'), end('open'), end('again', false)])
      expect(outcome.fcr).toBe('no');
  });
  it('[Q7] comes out well, however the customer feels about it', () => {
    const high = { accuracy: 90, empathy: 90 };
    expect(end('again').csat).toBeLessThanOrEqual(2);
    expect(quadrantOf(high, end('again'))).toBe('well-and-well');
    expect(quadrantOf(high, end('open'))).toBe('well-but-badly');
  });
});

describe('M16 sorrow is not heat', () => {
  it.each(['listen', 'respect', 'care', 'wait', 'honest'])(
    '[M16] quiet (%s) does not wear thin, and costs no patience',
    act => {
      const again = { ...grieving(), lastWarm: act as Customer['lastWarm'] };
      expect(changeOf(again, say(`+2 ${act}`))).toMatchObject({ mood: 2, patience: 0 });
      expect(changeOf({ ...again, grieving: false }, say(`+2 ${act}`))).toMatchObject({
        mood: 1,
        patience: -1,
      });
    },
  );
  it('[M16] what is acknowledged again has its effect, and its mark wears all the same', () => {
    const heard = { ...grieving(), heard: { wait: 1 } };
    expect(changeOf(heard, say('+2 acknowledge wait'))).toMatchObject({
      mood: 2,
      marks: { empathy: 1 },
    });
  });
  it.each(['cheer', 'rush', 'pressure', 'minimise', 'command', 'robotic'])(
    '[M16] cheer and pace (%s) cost a trust and a patience more',
    act => {
      const plain = changeOf(MIDDLE, say(`-1 ${act}`));
      const sad = changeOf(grieving(), say(`-1 ${act}`));
      expect([sad.mood, sad.patience]).toEqual([plain.mood - 1, plain.patience - 1]);
    },
  );
  it.each([1, 2, 3])('[M16] nothing of size %i is worse than asking again', size => {
    const who = grieving(meet({ heat: 3, trust: 10, patience: 10 }, ['wait']));
    const cost = (act: (typeof ACT_NAMES)[number]): number => {
      const mark = `-${size} ${act}`;
      const { mood, patience } = changeOf(
        who,
        axisOfAct(act) === 'empathy' ? say(mark) : say('', mark),
      );
      return mood + patience;
    };
    const others = ACT_NAMES.filter(act => act !== 'repeat').map(cost);
    expect(cost('repeat')).toBeLessThan(Math.min(...others));
  });
});
