import { describe, expect, it } from 'vitest';
import { catalogueOfCourse } from '../../../src/app/course/course-catalogue.ts';
import { COURSE_FILE, readCourse, storyFile } from '../../../src/app/course/course.ts';
import type { CourseSettings } from '../../../src/app/course/course-settings.ts';
import { SetAttempts } from '../../../src/app/course/set-attempts.ts';
import type { ToldReply } from '../../../src/app/course/told-reply.ts';
import { createSetSession, type SetSession } from '../../../src/app/drills/set-session.ts';
import { packageFiles } from '../../../src/formats/packages/pack.ts';
import { countingSeeds } from '../../support/app.ts';
import { orderOf } from '../../support/lms/package.ts';

const MARKS = { accuracy: 70, empathy: 70 };
const decoder = new TextDecoder();

/** A package that is a set, as its page has it. `journal`: of an earlier visit. */
const openSet = async (
  settings: Partial<CourseSettings> = {},
  journal = '',
  stories: readonly string[] = ['first-shift'],
) => {
  const order = orderOf('web', { drills: { skills: null, count: 3 }, ...settings }, stories);
  const files = new Map(packageFiles(order, []).map(({ path, bytes }) => [path, bytes]));
  const moduleAt = (path: string): unknown =>
    JSON.parse(decoder.decode(files.get(path)).replace(/^export default (.*);\n$/s, '$1'));
  const read = readCourse(moduleAt(COURSE_FILE));
  if (!read.ok) throw new Error(read.error);
  const course = read.value;
  const attempts = new SetAttempts(course, MARKS, [journal]);
  const told: ToldReply[] = [];
  let minute = 0;
  const session = await createSetSession({
    course,
    catalogue: catalogueOfCourse(course, async at => moduleAt(storyFile(at))).catalogue,
    attempts,
    passMarks: MARKS,
    tells: true,
    keep: (entry, reply) => {
      attempts.put(entry);
      told.push(reply);
    },
    clock: { now: () => `2026-11-27T10:${String(minute++).padStart(2, '0')}:00.000Z` },
    seeds: countingSeeds(),
    millisecondsOf: moment => Date.parse(moment),
  });
  return { session, attempts, told, course };
};

const asking = ({ store }: SetSession) => {
  const state = store.getState();
  if (state.name !== 'asking') throw new Error(state.name);
  return state;
};

type Opened = Awaited<ReturnType<typeof openSet>>;

/** The best or the worst reply of what is asked now. */
const refOf = ({ attempts, session }: Opened, good: boolean): string => {
  const seed = Number(asking(session).step.split(' ')[0]);
  const { asked } = attempts.round(attempts.underWay() ?? { seed, choices: [] });
  const totals = (asked?.spot.regrets ?? []).map(([accuracy, empathy]) => accuracy + empathy);
  return `r${totals.indexOf(good ? Math.min(...totals) : Math.max(...totals))}`;
};

const answer = (opened: Opened, good: boolean): void => opened.session.answer(refOf(opened, good));

const workThrough = async (opened: Opened): Promise<void> => {
  const { session } = opened;
  for (let step = 0; step < 50 && session.store.getState().name !== 'over'; step++) {
    if (session.store.getState().name === 'asking') answer(opened, true);
    await session.next();
  }
};

describe('a set of drills in a package', () => {
  it('tells what is ahead, asks one after the other, and says what it came to', async () => {
    const opened = await openSet();
    const { session, told, attempts } = opened;
    expect(session.store.getState()).toEqual({ name: 'intro', left: 3, begun: false });
    expect(attempts.journal()).not.toContain('.');
    await session.goOn();
    expect(asking(session).place).toEqual({ name: 'first', at: 1, of: 3 });
    answer(opened, false);
    expect(session.store.getState()).toMatchObject({ name: 'answered', again: true, last: false });
    await session.next();
    expect(asking(session).place).toEqual({ name: 'first', at: 2, of: 3 });
    await workThrough(opened);
    const over = session.store.getState();
    if (over.name !== 'over') throw new Error(over.name);
    expect(over.rows.map(({ times }) => times).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
    expect(told.map(({ correct }) => correct)).toEqual([false, true, true, true]);
  });
  it('tells each answer once, with the words, how long it took, marks on each axis, and whether it was the best', async () => {
    const opened = await openSet();
    await opened.session.goOn();
    await workThrough(opened);
    const { told } = opened;
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    for (const reply of told) {
      expect(reply.id).toMatch(/^first-shift-[\w-]+-\d$/);
      expect(reply.said).not.toBe('');
      expect(reply.heard).not.toBe('');
      expect(reply.latency).toBe(60_000);
      expect(Object.keys(reply.marks).length).toBeGreaterThan(0);
    }
  });
  it('goes on from its journal at the drill where it was left, with the replies in the same order', async () => {
    const opened = await openSet();
    await opened.session.goOn();
    answer(opened, false);
    await opened.session.next();
    const { scene } = asking(opened.session);
    const again = await openSet({}, opened.attempts.journal());
    expect(again.session.store.getState()).toEqual({ name: 'intro', left: 3, begun: true });
    await again.session.goOn();
    expect(asking(again.session).scene.drill).toBe(scene.drill);
    expect(asking(again.session).scene.replies).toEqual(scene.replies);
    expect(again.told).toEqual([]);
  });
  it('tells at the next visit what a platform did not take', async () => {
    const opened = await openSet();
    await opened.session.goOn();
    answer(opened, false);
    await opened.session.next();
    answer(opened, true);
    const entry = opened.attempts.underWay();
    if (entry === null) throw new Error('none');
    opened.attempts.put({ ...entry, told: 0 });
    const again = await openSet({}, opened.attempts.journal());
    expect(again.told.map(({ id, said, correct }) => ({ id, said, correct }))).toEqual(
      opened.told.map(({ id, said, correct }) => ({ id, said, correct })),
    );
    const third = await openSet({}, again.attempts.journal());
    expect(third.told).toEqual([]);
  });
  it('is over when it is opened again, and can be done once more', async () => {
    const opened = await openSet();
    await opened.session.goOn();
    await workThrough(opened);
    const again = await openSet({}, opened.attempts.journal());
    expect(again.session.store.getState().name).toBe('over');
    await again.session.goOn();
    expect(asking(again.session).place).toMatchObject({ at: 1 });
  });
  it.each(['not-on-my-shift', 'delivered-not-received'])(
    'is for calls and chats too: %s',
    async story => {
      const opened = await openSet({}, '', [story]);
      await opened.session.goOn();
      await workThrough(opened);
      expect(opened.session.store.getState().name).toBe('over');
    },
  );
  it('what is not on offer is not taken, and nothing is answered twice', async () => {
    const { session, told } = await openSet();
    await session.goOn();
    session.answer('r99');
    expect(session.store.getState().name).toBe('asking');
    session.answer('r0');
    session.answer('r1');
    expect(told).toHaveLength(1);
  });
});
