import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACRONYM_PROBLEMS, parseAcronym } from '../../src/engine/review/acronym.ts';
import { ACTS, ACT_NAMES, isAct } from '../../src/engine/model/acts.ts';
import { MODES, visibilityOf } from '../../src/engine/visibility.ts';
import { evidenceIn } from '../../src/engine/review/evidence.ts';
import { habitProfileOf } from '../../src/engine/review/habits.ts';
import { type FrameworkId, FRAMEWORKS, readThrough } from '../../src/engine/review/frameworks.ts';
import { MOST_COMMENDED, commend } from '../../src/engine/review/commendations.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import type { Turn } from '../../src/engine/run/conversation.ts';
import { knownMoodsOf } from '../../src/engine/review/known-moods.ts';
import { moodOf } from '../../src/engine/model/mood.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import { must } from '../support/ink.ts';
import { talk } from '../support/talk.ts';
import { say } from '../support/toy.ts';

const framework = (id: FrameworkId) => {
  const found = FRAMEWORKS.find(({ name }) => 'id' in name && name.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a conversation read through an acronym', () => {
  const LAST = framework('LAST');
  it('says which steps were there, in which turns', () => {
    const { turns } = talk([
      say('+2 listen'),
      say('+2 acknowledge wait'),
      say('', '+2 act'),
      say('+1 thank', '+1 close'),
    ]);
    const reading = readThrough(turns, LAST);
    expect(reading.steps.map(step => [step.letter, step.turns])).toEqual([
      ['L', [1]],
      ['A', [2]],
      ['S', [3]],
      ['T', [4]],
    ]);
    expect(reading).toMatchObject({ order: ['L', 'A', 'S', 'T'], missing: [], inOrder: true });
  });
  it('says so when they came in another order, and names what was missing', () => {
    const { turns } = talk([say('', '+2 act'), say('+2 apologise')]);
    expect(readThrough(turns, LAST)).toMatchObject({
      order: ['S', 'A'],
      missing: ['L', 'T'],
      inOrder: false,
    });
  });
  it('does not count what was done badly', () => {
    const { turns } = talk([say('-1 listen'), say('', '-2 act')]);
    expect(readThrough(turns, LAST).order).toEqual([]);
  });
  it('uses only acts there are, in every framework', () => {
    for (const { name, steps } of FRAMEWORKS) {
      expect(steps.map(({ letter }) => letter).join('')).toBe('id' in name && name.id);
      expect(steps.flatMap(({ acts }) => acts).every(isAct)).toBe(true);
    }
  });
});

describe("a trainer's own acronym", () => {
  it('is read from letters or words, with its acts', () => {
    expect(must(parseAcronym('W=listen, ask; Act = act,remedy\nthank=thank'))).toEqual({
      name: { own: 'WAT' },
      steps: [
        { letter: 'W', name: { own: 'W' }, acts: ['listen', 'ask'] },
        { letter: 'A', name: { own: 'Act' }, acts: ['act', 'remedy'] },
        { letter: 'T', name: { own: 'thank' }, acts: ['thank'] },
      ],
    });
  });
  it.each([
    { text: ' ; ', code: 'acronym/empty', step: 0 },
    { text: Array(14).fill('a=ask').join(';'), code: 'acronym/too-long', step: 0 },
    { text: 'W listen', code: 'acronym/no-equals', step: 1 },
    { text: 'W=ask=act', code: 'acronym/no-equals', step: 1 },
    { text: '=listen', code: 'acronym/no-letter', step: 1 },
    { text: '7=listen', code: 'acronym/no-letter', step: 1 },
    { text: 'W=ask; A=', code: 'acronym/no-acts', step: 2 },
    { text: 'W=ask; A=appologise', code: 'acronym/unknown-act', step: 2, nearest: 'apologise' },
    { text: 'A=xyzzy', code: 'acronym/unknown-act', step: 1, part: 'xyzzy' },
  ])('"$text" is $code at step $step', ({ text, ...problem }) => {
    expect(parseAcronym(text)).toMatchObject({ ok: false, error: [problem] });
  });
  it('gives all its problems at once', () => {
    expect(parseAcronym('W; A=nothing')).toMatchObject({
      error: [{ code: 'acronym/no-equals' }, { code: 'acronym/unknown-act' }],
    });
  });
  it('has an answer for any text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const parsed = parseAcronym(text);
        if (parsed.ok) expect(parsed.value.steps.length).toBeGreaterThan(0);
        else for (const { code } of parsed.error) expect(ACRONYM_PROBLEMS).toContain(code);
      }),
    );
  });
});

const three = <T>(one: T): T[] => [one, one, one];

describe('a fingerprint over runs', () => {
  const warm = say('+2 acknowledge wait');
  const work = say('', '+2 offer');
  const balanced = talk([
    { key: warm, others: [work] },
    { key: work, others: [warm] },
  ]);
  const solver = talk([
    { key: work, others: [warm] },
    { key: work, others: [warm] },
  ]);
  const friend = talk(
    [
      { key: say('+2 care'), others: [work] },
      { key: say('+1 respect'), others: [work] },
    ],
    { heat: 3 },
  );

  it('[Q8] says nothing from fewer than three runs', () => {
    expect(habitProfileOf([solver, solver])).toBeNull();
  });
  it.each([
    { name: 'work before warmth', run: solver, sentence: 'solves-too-soon' },
    { name: 'warmth without work', run: friend, sentence: 'stays-in-sympathy' },
    {
      name: 'hiding',
      run: talk([say('-1 defend'), work, say('-2 blame')]),
      sentence: 'hides-behind-policy',
    },
    { name: 'giving', run: talk([say('+1 pity'), say('', '-1 overgive')]), sentence: 'gives-away' },
    { name: 'dumping', run: talk([say('', '-2 dump')]), sentence: 'escalates-too-early' },
    {
      name: 'never escalating',
      run: talk([{ key: say('', '+1 inform'), others: [say('', '+2 escalate')] }]),
      sentence: 'escalates-too-late',
    },
    { name: 'both in turn', run: balanced, sentence: 'balanced' },
  ])('$name is $sentence', ({ run, sentence }) => {
    expect(habitProfileOf(three(run))).toMatchObject({ runs: 3, sentence });
  });
  it('keeps every habit between −1 and 1, and does not change with the order of the runs', () => {
    const anyAct = fc.constantFrom(...ACT_NAMES);
    const anyKey = fc
      .tuple(anyAct, fc.integer({ min: -3, max: 3 }), fc.boolean())
      .map(([act, value, kind]) => (kind ? say(`${value} ${act}`) : say('', `${value} ${act}`)));
    const anyRun = fc.array(anyKey, { minLength: 1, maxLength: 6 }).map(keys => talk(keys));
    fc.assert(
      fc.property(fc.array(anyRun, { minLength: 3, maxLength: 5 }), runs => {
        const found = habitProfileOf(runs);
        for (const { value } of found?.leans ?? []) expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(habitProfileOf([...runs].reverse())).toEqual(found);
      }),
    );
  });
});

describe('recognition', () => {
  const BOTH = { accuracy: 90, empathy: 85 };
  const UNEVEN = { accuracy: 90, empathy: 20 };
  const ids = (run: ReturnType<typeof talk>, scores = BOTH) =>
    commend(run, scores).map(({ id }) => id);

  it('names the balance of both axes first', () => {
    const run = talk([say('+2 acknowledge wait'), say('+1 respect', '+3 remedy')]);
    expect(ids(run)[0]).toBe('balanced');
    expect(ids(run, { accuracy: 100, empathy: 40 })).not.toContain('balanced');
  });
  it('points at the turns that show it', () => {
    const run = talk([
      say('+2 acknowledge wait'),
      say('', '+2 ask'),
      say('+1 honest', '+2 refuse'),
    ]);
    expect(commend(run, { accuracy: 50, empathy: 50 })).toEqual([
      { id: 'both-at-once', for: 'both', turns: [3] },
      { id: 'heard-then-solved', for: 'both', turns: [1, 3] },
      { id: 'heard-everything', for: 'empathy', turns: [1] },
    ]);
  });
  it('finds nothing in a run that did nothing well', () => {
    expect(ids(talk([say('-2 cold'), say('', '-2 guess')]), { accuracy: 0, empathy: 0 })).toEqual(
      [],
    );
  });
  it('never rewards volume: the same again earns no more recognition', () => {
    const once = talk([say('+2 care'), say('', '+2 ask'), say('', '+2 offer')], { grievances: [] });
    const often = talk(
      [say('+2 care'), say('+2 care'), say('+2 care'), say('', '+2 ask'), say('', '+2 offer')],
      { grievances: [] },
    );
    expect(ids(often)).toEqual(ids(once));
  });
  it.each([
    ['said once', [say('+2 limit'), say('', '+2 act')], true],
    ['said late', [say('', '+1 inform'), say('+1 limit')], true],
    ['never said', [say('', '+2 act')], false],
    ['followed by a blow', [say('+2 limit'), say('-2 blame')], false],
  ] as const)('[M15] names a limit that was kept: %s', (_, replies, named) => {
    const run = talk(replies, { abuse: 'open' });
    expect(ids(run, UNEVEN).includes('kept-limit')).toBe(named);
    expect(ids(talk(replies), UNEVEN)).not.toContain('kept-limit');
  });
  it('[M15] a limit that gave way to new abuse was not kept, and one that was acted on was', () => {
    const limit = say('+2 limit');
    const goesOn = (...then: readonly ReplyKey[]) => {
      const run = talk([limit, ...then], { abuse: 'open' });
      const again = ({ before, ...turn }: Turn): Turn => ({
        ...turn,
        before: { ...before, abuse: 'again' },
      });
      const turns = run.turns.map((turn, at) => (at === 1 ? again(turn) : turn));
      return ids({ ...run, turns }, UNEVEN).includes('kept-limit');
    };
    expect(goesOn(say('', '+2 close'))).toBe(true);
    expect(goesOn(say('+1 limit', '+2 close'))).toBe(true);
    expect(goesOn(say('+2 care'))).toBe(false);
    expect(goesOn(say('', '+2 offer'))).toBe(false);
  });
  it('[M16] names silence that was left to sorrow, and to nobody else', () => {
    const silent = [say('+2 wait'), say('', '+2 act')];
    expect(ids(talk(silent, { grieving: true }), UNEVEN)).toContain('left-silence');
    expect(ids(talk(silent), UNEVEN)).not.toContain('left-silence');
  });
  it('names at most three behaviours, and never two of one axis alone', () => {
    const run = talk(
      [
        say('+3 acknowledge wait'),
        say('', '+2 ask', { promises: ['call'] }),
        say('', '+2 offer', { kept: ['call'] }),
      ],
      { heat: 8 },
    );
    const found = commend(run, { accuracy: 60, empathy: 60 });
    expect(found.length).toBeLessThanOrEqual(MOST_COMMENDED);
    for (const axis of ['accuracy', 'empathy']) {
      expect(found.filter(one => one.for === axis).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('evidence of skills', () => {
  it('is the share of what was on offer, for the act that was asked', () => {
    const { turns } = talk([{ key: say('', '+1 inform'), others: [say('', '+2 verify')] }]);
    expect(turns.flatMap(evidenceIn)).toEqual([
      { skill: ACTS.verify.skill, act: 'verify', share: 0.5 },
    ]);
  });
  it('a fault counts against its own skill and names no act', () => {
    const { turns } = talk([{ key: say('-2 blame'), others: [say('+2 acknowledge wait')] }]);
    expect(turns.flatMap(evidenceIn)).toEqual([
      { skill: 'acknowledging', act: 'acknowledge', share: 0 },
      { skill: 'composure', act: null, share: 0 },
    ]);
  });
  it('says nothing of a decision in which nothing could be earned', () => {
    const { turns } = talk([say('')]);
    expect(turns.flatMap(evidenceIn)).toEqual([]);
  });
});

describe('who may see what', () => {
  it('[V3] an exercise shows no alternatives, keys, notes, thoughts or discoveries', () => {
    expect(visibilityOf('exercise')).toEqual({
      movements: false,
      ending: false,
      whisper: false,
      keys: false,
      alternatives: false,
      discoveries: false,
      thoughts: false,
      attempt: true,
    });
  });
  it('[V2] only a run from the middle of another one is no attempt', () => {
    expect(MODES.filter(mode => !visibilityOf(mode).attempt)).toEqual(['what-if']);
  });
});

describe('the mood had everything been known', () => {
  const lie = say('+1 reassure', '-2 overpromise', { id: 'lie' });
  it('[M12] is the mood as it looked where nothing untrue was said', () => {
    expect(knownMoodsOf(talk([say('+2 acknowledge wait'), say('', '+2 act')]))).toBeNull();
  });
  it('[M12] parts from it with the first untruth, and ends at the next day', () => {
    const conversation = talk([say('+2 acknowledge wait', '+2 act'), lie, say('', '+1 inform')]);
    const known = knownMoodsOf(conversation);
    const looked = [conversation.start, ...conversation.turns.map(({ after }) => after)].map(
      moodOf,
    );
    expect(known?.partsAt).toBe(2);
    expect(known?.moods.slice(0, 2)).toEqual(looked.slice(0, 2));
    for (const turn of [2, 3]) expect(known?.moods[turn]).toBeLessThan(looked[turn] ?? 0);
    expect(known?.moods.at(-1)).toBe(outcomeOf(conversation)?.nextDay?.mood);
  });
});
