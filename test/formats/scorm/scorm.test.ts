import { describe, expect, it } from 'vitest';
import type { CourseReport } from '../../../src/app/course/platform-port.ts';
import type { ToldReply } from '../../../src/app/course/told-reply.ts';
import { MOST_TOLD_CHARACTERS } from '../../../src/engine/limits.ts';
import { openScormPlatform } from '../../../src/formats/scorm/scorm-platform.ts';
import { SCORM_12, timespan12 } from '../../../src/formats/scorm/scorm12.ts';
import { interval2004, SCORM_2004 } from '../../../src/formats/scorm/scorm2004.ts';

const REPLY: ToldReply = {
  id: 'first-shift-1-1',
  scenario: 'first-shift',
  turn: 1,
  said: `“I’m sorry.” ${'Very. '.repeat(900)}`,
  heard: 'I rang at noon. '.repeat(90),
  marks: { accuracy: -3, empathy: 2 },
  share: 0,
  acts: ['apologise'],
  before: { heat: 5, trust: 4, patience: 5, mood: -1, debt: 0 },
  after: { heat: 4, trust: 2, patience: 4, mood: -2, debt: 0 },
  at: '2026-11-26T09:15:00.120Z',
  latency: 61_230,
};

const report = (told: readonly ToldReply[]): CourseReport => ({
  result: {
    scenarios: [{ scenario: 'first-shift', finished: 1, scores: { accuracy: 80, empathy: 60 } }],
    scores: { accuracy: 80, empathy: 60 },
    progress: 1,
    passed: false,
  },
  passMarks: { accuracy: 70, empathy: 70 },
  journal: '1:abc',
  told,
  place: 'first-shift',
});

/** A platform that keeps what it is told, and some objective of its own. */
const memory = (kept: Record<string, string> = {}) => {
  const calls = {
    initialize: () => true,
    terminate: () => true,
    commit: () => true,
    get: (element: string) => {
      const list = /^cmi\.(\w+)\._count$/.exec(element)?.[1];
      if (list === undefined) return kept[element] ?? '';
      const places = Object.keys(kept).flatMap(
        name => new RegExp(`^cmi\\.${list}\\.(\\d+)`).exec(name)?.[1] ?? [],
      );
      return `${new Set(places).size}`;
    },
    set: (element: string, value: string) => {
      kept[element] = value;
      return true;
    },
  };
  return { kept, calls };
};

describe('SCORM writes', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0S'],
    [3_725_000, '0001:02:05.00', 'PT3725S'],
    [61_234, '0000:01:01.23', 'PT61.23S'],
    [360_000_000, '0100:00:00.00', 'PT360000S'],
  ])('%i milliseconds as CMITimespan and as timeinterval', (milliseconds, in12, in2004) => {
    expect(timespan12(milliseconds)).toBe(in12);
    expect(interval2004(milliseconds)).toBe(in2004);
  });
  it('right or wrong in a drill, and in a conversation how high the lower mark is', () => {
    const result = (correct?: boolean) =>
      [SCORM_12, SCORM_2004].map(dialect => {
        const told = correct === undefined ? REPLY : { ...REPLY, correct };
        return new Map(dialect.interaction(0, told)).get('cmi.interactions.0.result');
      });
    expect(result(true)).toEqual(['correct', 'correct']);
    expect(result(false)).toEqual(['wrong', 'incorrect']);
    expect(result()).toEqual(['0', '0']);
  });
  it('names and texts within what an edition has room for, whatever the counterpart takes', () => {
    const of12 = new Map(SCORM_12.interaction(0, REPLY));
    expect(of12.get('cmi.interactions.0.student_response')?.length).toBeLessThanOrEqual(255);
    expect(of12.get('cmi.interactions.0.id')).toMatch(/^[A-Za-z0-9-]{1,255}$/);
    expect(of12.get('cmi.interactions.0.time')).toBe('09:15:00');
    const of2004 = new Map(SCORM_2004.interaction(0, REPLY));
    expect(of2004.get('cmi.interactions.0.learner_response')?.length).toBeLessThanOrEqual(4000);
    expect(of2004.get('cmi.interactions.0.description')?.length).toBeLessThanOrEqual(250);
    expect(of2004.get('cmi.interactions.0.description')).toMatch(
      /^accuracy -3, empathy \+2; after/,
    );
    expect(of2004.get('cmi.interactions.0.timestamp')).toBe('2026-11-26T09:15:00.12Z');
    for (const told of [of12, of2004]) expect(told.get('cmi.interactions.0.result')).toBe('0');
  });
  it('the lower score as the main one, and both as objectives, found by name among others', async () => {
    const { kept, calls } = memory({ 'cmi.objectives.0.id': 'of-the-platform' });
    const platform = openScormPlatform({ calls, dialect: SCORM_12, elapsed: () => 1000 });
    await platform?.write(report([]));
    await platform?.write(report([]));
    expect(kept).toMatchObject({
      'cmi.core.score.raw': '60',
      'cmi.core.lesson_status': 'failed',
      'cmi.core.exit': 'suspend',
      'cmi.objectives.0.id': 'of-the-platform',
      'cmi.objectives.1.id': 'accuracy',
      'cmi.objectives.1.score.raw': '80',
      'cmi.objectives.1.status': 'passed',
      'cmi.objectives.2.id': 'empathy',
      'cmi.objectives.2.status': 'failed',
    });
    expect(kept['cmi.objectives.3.id']).toBe(undefined);
  });
  it('[64 kB] no more replies than the last message of a page has room for', async () => {
    const { kept, calls } = memory();
    const platform = openScormPlatform({ calls, dialect: SCORM_2004, elapsed: () => 1000 });
    const many = Array.from({ length: 200 }, (_none, at) => ({ ...REPLY, id: `r-${at}` }));
    await platform?.write(report(many));
    const size = Object.entries(kept).reduce(
      (sum, [name, value]) => sum + name.length + value.length,
      0,
    );
    expect(size).toBeLessThan(MOST_TOLD_CHARACTERS + 2000);
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(65_536);
  });
  it('[spoor 371] asks for the end of the visit only when the learner leaves', async () => {
    const { kept, calls } = memory();
    const platform = openScormPlatform({ calls, dialect: SCORM_2004, elapsed: () => 1000 });
    await platform?.write(report([]));
    await platform?.leave(false);
    expect(kept['adl.nav.request']).toBe(undefined);
    await platform?.leave(true);
    expect(kept['adl.nav.request']).toBe('exitAll');
  });
  it('knows a platform that says yes and keeps nothing', async () => {
    const { calls } = memory();
    const lying = { ...calls, set: () => true };
    const platform = openScormPlatform({ calls: lying, dialect: SCORM_12, elapsed: () => 0 });
    await platform?.write(report([]));
    expect(await platform?.commit()).toBe(false);
  });
  it.each([
    [SCORM_12, '80', 80],
    [SCORM_12, '', null],
    [SCORM_12, 'x', null],
    [SCORM_2004, '0.8', 80],
    [SCORM_2004, '', null],
    [SCORM_2004, '80', null],
  ] as const)('reads the mark that a platform has set', (dialect, value, mark) => {
    expect(dialect.passMarkOf(value)).toBe(mark);
  });
});
