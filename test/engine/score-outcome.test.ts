import { describe, expect, it } from 'vitest';
import { visibilityOf } from '../../src/engine/visibility.ts';
import { shuffled } from '../../src/engine/rng.ts';
import type { Conversation, Turn } from '../../src/engine/run/conversation.ts';
import { meet } from '../../src/engine/model/customer.ts';
import { MOOD_MAX, MOOD_MIN, MOOD_ZONES, zoneOf } from '../../src/engine/model/mood.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { applyRules, settle } from '../../src/engine/rules/apply-rules.ts';
import type { EndingKind } from '../../src/engine/model/story-step.ts';
import { earned, scoreOf, scores } from '../../src/engine/scoring/score.ts';
import { say } from '../support/toy.ts';

/** A conversation of these replies, ended in this way. */
const ended = (kind: EndingKind, keys: readonly ReplyKey[], warranted = false): Conversation => {
  const start = meet({ heat: 5, trust: 5, patience: 6 }, []);
  let customer = start;
  const turns: Turn[] = keys.map((key, index) => {
    const before = customer;
    const { customer: after, movements, marks } = applyRules(before, key);
    customer = index === keys.length - 1 ? settle(after).customer : after;
    const reply = { index: 0, text: '', key };
    return { reply, offered: [reply], before, after: customer, movements, marks, lines: [] };
  });
  return {
    opening: [],
    start,
    turns,
    customer,
    replies: [],
    ending: { kind, warranted, summary: '' },
  };
};

const outcome = (kind: EndingKind, keys: readonly ReplyKey[], warranted = false) => {
  const found = outcomeOf(ended(kind, keys, warranted));
  if (found === null) throw new Error('not ended');
  return found;
};

const GOOD = [say('+2 listen', '+2 ask'), say('+2 honest', '+3 act'), say('+1 thank', '+2 close')];

describe('scores', () => {
  it.each([
    { marks: 12, best: 16, score: 75 },
    { marks: 16, best: 16, score: 100 },
    { marks: -4, best: 16, score: 0 },
    { marks: 3, best: 0, score: 0 },
    { marks: 1, best: 3, score: 33 },
  ])('[S1] $marks of $best marks is $score', ({ marks, best, score }) => {
    expect(scoreOf(marks, best)).toBe(score);
  });
  it('[S2] keeps the axes apart', () => {
    expect(scores({ accuracy: 10, empathy: -3 }, { accuracy: 10, empathy: 12 })).toEqual({
      accuracy: 100,
      empathy: 0,
    });
  });
  it('[S3] a breach changes neither score', () => {
    const plain = ended('resolved', GOOD);
    const breached = ended('resolved', [
      ...GOOD.slice(0, 2),
      { ...GOOD[2]!, breaches: ['privacy'] },
    ]);
    expect(earned(breached.turns)).toEqual(earned(plain.turns));
  });
});

describe('outcome, modelled', () => {
  it('[O1] lies in 1 … 5 and rises with the mood', () => {
    const worse = outcome('resolved', [say('-2 cold', '+1 act')]);
    expect(outcome('resolved', GOOD).csat).toBeGreaterThan(worse.csat);
    expect(worse.csat).toBeGreaterThanOrEqual(1);
  });
  it('[O1] goodwill buys at most one point', () => {
    const cold = [say('-1 cold', '+1 act')];
    const paid = (cost: number) => outcome('resolved', [{ ...cold[0]!, cost }]).csat;
    expect(paid(60) - paid(0)).toBeCloseTo(1);
    expect(paid(600)).toBe(paid(60));
  });
  it.each([
    { kind: 'unresolved', cap: 3 },
    { kind: 'left', cap: 2 },
    { kind: 'escalated', cap: 4 },
  ] as const)('[O2] an ending $kind caps CSAT at $cap', ({ kind, cap }) => {
    expect(outcome(kind, GOOD).csat).toBe(cap);
  });
  it('[O2] a breach caps CSAT at 2', () => {
    expect(
      outcome('resolved', [...GOOD, say('', '+1 close', { breaches: ['privacy'] })]).csat,
    ).toBe(2);
  });
  it.each([
    { what: 'a clean solution', keys: GOOD, kind: 'resolved', fcr: 'yes' },
    {
      what: 'something false said',
      keys: [...GOOD, say('', '-1 misinform')],
      kind: 'resolved',
      fcr: 'no',
    },
    {
      what: 'an open promise',
      keys: [...GOOD, say('', '', { promises: ['call'] })],
      kind: 'resolved',
      fcr: 'no',
    },
    { what: 'a partial solution', keys: GOOD, kind: 'partial', fcr: 'no' },
    { what: 'an escalation', keys: GOOD, kind: 'escalated', fcr: 'no' },
  ] as const)('[O3] first-contact resolution after $what is $fcr', ({ keys, kind, fcr }) => {
    expect(outcome(kind, keys).fcr).toBe(fcr);
  });
  it('[O3] a warranted escalation is reported as such', () => {
    expect(outcome('escalated', GOOD, true).fcr).toBe('warranted-escalation');
  });
  it.each([
    { keys: GOOD, ease: 7 },
    { keys: [say('', '+1 act', { hold: 6 })], ease: 6 },
    { keys: [say('', '-1 repeat'), say('', '-1 dump')], ease: 5 },
    { keys: [say('', '-1 delay')], ease: 6.5 },
    { keys: Array.from({ length: 9 }, () => say('', '-1 repeat')), ease: 1 },
  ])('[O4] ease is $ease', ({ keys, ease }) => {
    expect(outcome('resolved', keys).ease).toBe(ease);
  });
  it.each([
    { kind: 'left', ease: 3 },
    { kind: 'unresolved', ease: 4 },
    { kind: 'partial', ease: 7 },
  ] as const)('[O4] ease is at most $ease after $kind', ({ kind, ease }) => {
    expect(outcome(kind, GOOD).ease).toBe(ease);
  });
  it('[O5] adds up the goodwill', () => {
    expect(
      outcome('resolved', [say('', '+1 act', { cost: 30 }), say('', '', { cost: 12.5 })]).cost,
    ).toBe(42.5);
  });
});

describe('mood', () => {
  it('[M1] every mood has a zone, and zones follow one another', () => {
    const names = MOOD_ZONES.map(({ name }) => name);
    const order = Array.from({ length: MOOD_MAX - MOOD_MIN + 1 }, (_, step) =>
      names.indexOf(zoneOf(MOOD_MIN + step)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(names.length);
  });
});

describe('who may see what', () => {
  it('[V1] [V2] practice and what-if show everything; only practice is an attempt', () => {
    expect(Object.values(visibilityOf('practice')).every(Boolean)).toBe(true);
    expect(visibilityOf('what-if')).toEqual({ ...visibilityOf('practice'), attempt: false });
  });
  it('[V3] an exercise shows no keys, notes, thoughts, alternatives or movements', () => {
    const { attempt, ...rest } = visibilityOf('exercise');
    expect(attempt).toBe(true);
    expect(Object.values(rest).some(Boolean)).toBe(false);
  });
});

describe('chance', () => {
  it('[C4] the same seed gives the same order, and every item once', () => {
    const items = ['a', 'b', 'c', 'd'];
    expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
    for (let seed = 0; seed < 50; seed++) expect([...shuffled(items, seed)].sort()).toEqual(items);
    expect(
      new Set(Array.from({ length: 50 }, (_, seed) => shuffled(items, seed).join(''))).size,
    ).toBeGreaterThan(15);
  });
});
