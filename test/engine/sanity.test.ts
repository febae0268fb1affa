import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/engine/run/conversation.ts';
import { type Customer, meet } from '../../src/engine/model/customer.ts';
import { moodOf, zoneOf } from '../../src/engine/model/mood.ts';
import { outcomeOf } from '../../src/engine/scoring/outcome.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { applyRules, settle } from '../../src/engine/rules/apply-rules.ts';
import { hearLines } from '../../src/engine/rules/hear-lines.ts';
import type { EndingKind } from '../../src/engine/model/story-step.ts';
import { earned } from '../../src/engine/scoring/score.ts';
import { say } from '../support/toy.ts';

/** An angry customer with two grievances, as the scenarios have them. */
const ANGRY = meet({ heat: 8, trust: 3, patience: 6 }, ['wait', 'fear']);

interface Played {
  readonly customer: Customer;
  readonly turns: readonly Turn[];
}

const play = (keys: readonly ReplyKey[], start = ANGRY): Played => {
  let customer = start;
  const turns: Turn[] = keys.map(key => {
    const before = customer;
    const { customer: after, movements, marks } = applyRules(before, key);
    customer = after;
    const reply = { index: 0, text: '', key };
    return { reply, offered: [reply], before, after, movements, marks, lines: [] };
  });
  return { customer: settle(customer).customer, turns };
};

const mood = ({ customer }: Played): number => moodOf(customer);

const outcome = ({ customer, turns }: Played, kind: EndingKind) => {
  const ending = { kind, warranted: false, summary: '' };
  const found = outcomeOf({ opening: [], start: ANGRY, turns, customer, replies: [], ending });
  if (found === null) throw new Error('not ended');
  return found;
};

/** The conversation as it should be: acknowledge → find out → offer → act → commit → close. */
const PROPERLY = [
  say('+2 acknowledge wait'),
  say('', '+1 verify'),
  say('+1 listen', '+2 lookup'),
  say('+2 acknowledge fear', '+1 ask'),
  say('+1 honest', '+2 explain'),
  say('+1 choice', '+2 offer'),
  say('', '+3 act'),
  say('+1 reassure', '+2 commit', { promises: ['call'] }),
  say('+1 thank', '+2 recap', { kept: ['call'] }),
  say('+1 respect', '+1 close'),
];

const withoutWarmth = (key: ReplyKey): ReplyKey => {
  const { empathy: _dropped, ...rest } = key;
  return rest;
};
const withoutWork = (key: ReplyKey): ReplyKey => {
  const { accuracy: _dropped, ...rest } = key;
  return { ...rest, promises: [], kept: [] };
};

/** The same conversation by somebody who says what is liked: each offer, act and promise is an untruth, kindly told. */
const PROMISING = PROPERLY.map((key, index) => {
  if (index === 5) return say('+2 reassure', '-2 overpromise');
  if (index === 6) return say('+2 care', '-3 misinform');
  return index === 7 ? say('+2 reassure', '-2 overpromise') : key;
});

const SOLVE_ONLY = PROPERLY.map(withoutWarmth);
const EMPATHY_ONLY = PROPERLY.map(withoutWork).map(key =>
  'empathy' in key ? key : say('+1 listen'),
);

describe('how the archetypes fare on a toy conversation', () => {
  it('[Z1] solve-only is cross, not furious', () => {
    const zone = zoneOf(mood(play(SOLVE_ONLY)));
    expect(['angry', 'furious']).not.toContain(zone);
    expect(['easing', 'satisfied', 'warm']).not.toContain(zone);
    expect(outcome(play(SOLVE_ONLY), 'resolved').fcr).toBe('yes');
  });
  it('[Z2] empathy-only calms the customer and then loses them', () => {
    const { customer, turns } = play(EMPATHY_ONLY);
    expect(customer.heat).toBeLessThanOrEqual(2);
    expect(customer.patience).toBe(0);
    expect(earned(turns).accuracy).toBe(0);
  });
  it('[Z3] properly is best on both axes, and in mood', () => {
    const properly = play(PROPERLY);
    for (const other of [SOLVE_ONLY, EMPATHY_ONLY, [...PROPERLY].reverse()]) {
      const played = play(other);
      expect(earned(properly.turns).accuracy).toBeGreaterThanOrEqual(earned(played.turns).accuracy);
      expect(earned(properly.turns).empathy).toBeGreaterThanOrEqual(
        earned(played.turns).empathy - 3,
      );
      expect(mood(properly)).toBeGreaterThanOrEqual(mood(played));
    }
    expect(zoneOf(mood(properly))).toBe('warm');
    expect(properly.customer.patience).toBeGreaterThan(0);
  });
  it('[Z4] giving too much, coldly, buys CSAT and loses accuracy', () => {
    const give = say('-1 cold', '-1 overgive', { cost: 120 });
    const coldly = SOLVE_ONLY.map((key, index) => (index === 6 ? { ...give, cost: 0 } : key));
    const generously = SOLVE_ONLY.map((key, index) => (index === 6 ? give : key));
    expect(outcome(play(generously), 'resolved').csat).toBeGreaterThan(
      outcome(play(coldly), 'resolved').csat,
    );
    expect(earned(play(generously).turns).accuracy).toBeLessThan(
      earned(play(SOLVE_ONLY).turns).accuracy,
    );
  });
  it('[Z5] a correct no with a reason and an alternative ends calm', () => {
    const refusing = PROPERLY.map((key, index) => {
      if (index === 5) return say('+1 honest', '+2 refuse');
      return index === 6 ? say('+1 choice', '+2 offer') : key;
    });
    expect(mood(play(refusing))).toBeGreaterThanOrEqual(5);
  });
  it('[Z6] one good phrase repeated never beats playing properly', () => {
    for (const phrase of [
      say('+2 acknowledge wait'),
      say('+2 apologise'),
      say('+3 listen'),
      say('+2 acknowledge wait', '+1 ask'),
    ]) {
      const parrot = play(PROPERLY.map(() => phrase));
      const properly = play(PROPERLY);
      expect(mood(parrot)).toBeLessThan(mood(properly));
      expect(parrot.customer.patience).toBeLessThan(properly.customer.patience);
    }
  });
  it('[Z8] the over-promiser is liked until it comes out, and then ends lowest', () => {
    const liked = play(PROMISING);
    expect(['easing', 'satisfied', 'warm']).toContain(zoneOf(mood(liked)));
    expect(mood(liked)).toBeGreaterThan(mood(play(SOLVE_ONLY)));
    const { nextDay, csat, fcr, ease } = outcome(liked, 'resolved');
    const others = [PROPERLY, SOLVE_ONLY, EMPATHY_ONLY, [...PROPERLY].reverse()].map(keys =>
      play(keys),
    );
    for (const other of others) {
      expect(nextDay?.mood).toBeLessThan(mood(other));
      expect(csat).toBeLessThan(outcome(other, 'resolved').csat);
    }
    expect(fcr).toBe('no');
    expect(ease).toBeLessThan(outcome(play(PROPERLY), 'resolved').ease);
  });
  it('[Z8] coming out in the conversation costs what it costs the next day', () => {
    const liked = play(PROMISING);
    const found = hearLines(liked.customer, [{ kept: [], comesOut: [null] }]).customer;
    expect(moodOf(found)).toBe(outcome(liked, 'resolved').nextDay?.mood);
  });
  it('[Z9] the kind untruth earns no empathy', () => {
    const kind = [5, 6, 7].map(index => play(PROMISING).turns[index]?.marks.empathy);
    expect(kind).toEqual([0, 0, 0]);
    expect(earned(play(PROMISING).turns).empathy).toBeLessThan(
      earned(play(PROPERLY).turns).empathy,
    );
  });
  it('[Z11] a complication late in a good run can be survived', () => {
    const before = play(PROPERLY.slice(0, 8)).customer;
    const stirred = hearLines(before, [{ kept: [], stirs: [{ by: 3, what: 'the phone' }] }]);
    const end = play(PROPERLY.slice(8), stirred.customer);
    expect(zoneOf(mood(end))).toBe('satisfied');
    expect(end.customer.patience).toBeGreaterThan(0);
    expect(mood(end)).toBeLessThan(mood(play(PROPERLY)));
  });
  it('[Z7] the same acts in reverse end in a worse mood', () => {
    const backwards = play([...PROPERLY].reverse());
    expect(mood(backwards)).toBeLessThan(mood(play(PROPERLY)));
  });
});
