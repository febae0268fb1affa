import { describe, expect, it } from 'vitest';
import { drillsIn } from '../../../src/analysis/drills/drills.ts';
import { dailySet, guiseFor } from '../../../src/app/drills/daily-set.ts';
import { createDrillStore } from '../../../src/app/practice/drill-store.ts';
import { type DrillRecord, readDrillRecord } from '../../../src/app/practice/drill-record.ts';
import { createDrillSession, type DrillSession } from '../../../src/app/drills/drill-session.ts';
import { LONGEST_WAIT, scheduled } from '../../../src/app/drills/drill-schedule.ts';
import { type DrillCatalogue, everyDrill } from '../../../src/app/practice/drill-catalogue.ts';
import { dayNumber, dayOf, lastDays } from '../../../src/app/date-utils.ts';
import { DAILY, drillsDue, practiceOf } from '../../../src/app/practice/practice-days.ts';
import { createRuns } from '../../../src/app/runs/run-store.ts';
import { skillsFrom } from '../../../src/app/skills/skills.ts';
import {
  type Observation,
  observedInDrills,
  strengthOf,
} from '../../../src/app/practice/skill-strength.ts';
import { ok } from '../../../src/engine/result.ts';
import { countingSeeds, memoryStore, settled } from '../../support/app.ts';
import { must } from '../../support/ink.ts';
import { umbrella } from '../../support/proved.ts';

const { script, proof, catalogue } = umbrella();
const DRILLS = drillsIn(proof);
const DRILL_CATALOGUE: DrillCatalogue = {
  scenarios: ['umbrella'],
  load: async () => ok(DRILLS),
};

const TODAY = '2026-11-22';

/** The drills without a screen, on a given day. */
const sessionOn = async (day: string, documents: readonly unknown[] = []) => {
  const { recordStore, kept } = memoryStore(documents);
  const book = createDrillStore(recordStore);
  await book.load();
  const room = createDrillSession({
    catalogue,
    drills: DRILL_CATALOGUE,
    drillStore: book,
    runs: createRuns(memoryStore().recordStore),
    clock: { now: () => `${day}T18:30:00.000Z` },
    calendar: { today: () => day },
    seeds: countingSeeds(),
  });
  return { room, book, kept };
};

const asking = (room: DrillSession) => {
  const state = room.store.getState();
  if (state.name !== 'asking') throw new Error(state.name);
  return state;
};

const answered = (room: DrillSession) => {
  const state = room.store.getState();
  if (state.name !== 'answered') throw new Error(state.name);
  return state;
};

/** The best reply of the drill on screen, by the proof, or another one. */
const refFor = (room: DrillSession, good: boolean): string => {
  const { scene } = asking(room);
  const drill = DRILLS.find(({ id }) => `umbrella/${id}` === scene.drill);
  const spots = drill?.spots.filter(({ choices }) => choices.length === scene.before) ?? [];
  const totals =
    spots.find(({ variant }) => variant === scene.variant)?.regrets.map(([a, e]) => a + e) ?? [];
  const best = totals.indexOf(Math.min(...totals));
  return good ? `r${best}` : `r${totals.indexOf(Math.max(...totals))}`;
};

describe('a drill', () => {
  it('sets the scene in at most three lines, with the mood, the desk and the replies', async () => {
    const { room } = await sessionOn(TODAY);
    await room.openToday();
    const { scene, place } = asking(room);
    expect(place).toEqual({ at: 1, of: DAILY });
    expect(scene.said.length).toBeGreaterThan(0);
    expect(scene.said.length).toBeLessThanOrEqual(3);
    expect(scene.replies.length).toBeGreaterThan(1);
    expect(scene.desk.length).toBeGreaterThan(0);
    expect(Math.abs(scene.mood)).toBeLessThanOrEqual(10);
  });
  it('keeps the key until it is answered', async () => {
    const { room } = await sessionOn(TODAY);
    await room.openToday();
    const { replies } = asking(room).scene;
    expect(Object.keys(replies[0] ?? {}).sort()).toEqual(['action', 'ref', 'text']);
  });
  it('answers at once: reaction, note, and exactly what the best reply would have kept', async () => {
    const { room } = await sessionOn(TODAY);
    await room.openToday();
    room.answer(refFor(room, false));
    const { answer } = answered(room);
    expect(answer.wasBest).toBe(false);
    expect(answer.reaction.length).toBeGreaterThan(0);
    expect(answer.reply.why).not.toBeNull();
    expect(answer.reply.given).toBeGreaterThan(0);
    expect(answer.best).toMatchObject({ given: 0, quality: 'best' });
    expect(answer.reply.regret.accuracy + answer.reply.regret.empathy).toBeGreaterThan(
      answer.best.regret.accuracy + answer.best.regret.empathy,
    );
  });
  it('the best reply gives nothing away, and the drill comes back later for it', async () => {
    const good = await sessionOn(TODAY);
    await good.room.openOne('umbrella', 'what/ask');
    good.room.answer(refFor(good.room, true));
    const bad = await sessionOn(TODAY);
    await bad.room.openOne('umbrella', 'what/ask');
    bad.room.answer(refFor(bad.room, false));
    expect(answered(good.room).answer).toMatchObject({ wasBest: true, lesson: { act: 'ask' } });
    expect(answered(good.room).due > answered(bad.room).due).toBe(true);
    expect(answered(bad.room).due.slice(0, 10)).toBe('2026-11-23');
  });
  it('what is not on offer is not taken', async () => {
    const { room, book } = await sessionOn(TODAY);
    await room.openToday();
    room.answer('r99');
    expect(room.store.getState().name).toBe('asking');
    expect(book.store.getState().records).toEqual([]);
  });
  it('that is not there ends in a rest, not in a fault', async () => {
    const { room } = await sessionOn(TODAY);
    await room.openOne('umbrella', 'gone');
    expect(room.store.getState()).toMatchObject({ name: 'rest', none: true });
  });
});

/** A day on which every drill of the set is answered. */
const playDay = async (day: string, documents: readonly unknown[], good: boolean) => {
  const { room, kept } = await sessionOn(day, documents);
  const seen: string[] = [];
  await room.openToday();
  while (room.store.getState().name === 'asking') {
    seen.push(asking(room).scene.drill);
    room.answer(refFor(room, good));
    await room.next();
  }
  await settled();
  return {
    seen,
    documents: [
      ...new Map([...kept.values()].map(one => [(one as DrillRecord).key, one])).values(),
    ],
    room,
  };
};

describe('a day of drills', () => {
  it('has five drills, each once, and then rests', async () => {
    const { seen, room } = await playDay(TODAY, [], true);
    expect(seen).toHaveLength(DAILY);
    expect(new Set(seen).size).toBe(DAILY);
    expect(room.store.getState()).toMatchObject({
      name: 'rest',
      none: false,
      practice: { today: DAILY, daysThisMonth: 1 },
    });
  });
  it('goes on where it was left', async () => {
    const { room, kept } = await sessionOn(TODAY);
    await room.openToday();
    room.answer(refFor(room, true));
    await settled();
    const later = await sessionOn(TODAY, [...kept.values()]);
    await later.room.openToday();
    expect(asking(later.room).place).toEqual({ at: 2, of: DAILY });
  });
  it('what went wrong comes back the next day', async () => {
    const first = await playDay(TODAY, [], false);
    const second = await playDay('2026-11-23', first.documents, false);
    expect(second.seen.filter(drill => first.seen.includes(drill)).length).toBeGreaterThanOrEqual(
      4,
    );
  });
  it('what went well does not', async () => {
    const first = await playDay(TODAY, [], true);
    const second = await playDay('2026-11-23', first.documents, true);
    expect(second.seen.filter(drill => first.seen.includes(drill))).toEqual([]);
  });
  it('keeps what can be read back, and no score', async () => {
    const { documents } = await playDay(TODAY, [], true);
    for (const document of documents) must(readDrillRecord(document));
    expect(JSON.stringify(documents)).not.toMatch(/score|marks/);
  });
});

const observed = (act: 'ask' | 'commit', share: number, at: number): Observation => ({
  act,
  skill: act === 'ask' ? 'finding-out' : 'committing',
  share,
  at: `2026-11-${String(at).padStart(2, '0')}`,
  from: 'drill',
});

const answeredTimes = (answers: number) =>
  ({ answers: Array(answers).fill(null) }) as unknown as DrillRecord;

describe("today's set", () => {
  const input = { records: [], observations: [], today: TODAY };
  it('is the same each time it is asked for', async () => {
    const drills = await everyDrill(DRILL_CATALOGUE);
    expect(dailySet({ ...input, drills })).toEqual(dailySet({ ...input, drills }));
  });
  it('puts the weakest act first', async () => {
    const drills = await everyDrill(DRILL_CATALOGUE);
    const observations = [1, 2, 3, 4].flatMap(day => [
      observed('commit', 0, day),
      observed('ask', 1, day),
    ]);
    const set = dailySet({ ...input, drills, observations });
    expect(set[0]?.act).toBe('commit');
    expect(set.findIndex(({ act }) => act === 'ask')).not.toBe(0);
  });
  it('shows every guise before one comes again', () => {
    const drill = DRILLS.find(({ spots }) => spots.length > 2);
    if (drill === undefined) throw new Error('no drill has several guises');
    const guises = drill.spots.map((_, times) => guiseFor(drill, answeredTimes(times)));
    expect(new Set(guises).size).toBe(drill.spots.length);
    expect(guiseFor(drill, undefined)).toBe(guises[0]);
    expect(guises[0]?.variant).not.toBe(guises[1]?.variant);
  });
});

const days = (from: string, to: string) =>
  (dayNumber(to.slice(0, 10)) ?? 0) - (dayNumber(from.slice(0, 10)) ?? 0);

describe('spacing', () => {
  const NOW = '2026-11-22T18:30:00.000Z';
  it('is the same for the same answers', () => {
    expect(scheduled(null, 'best', NOW)).toEqual(scheduled(null, 'best', NOW));
  });
  it('grows with every good reply, and starts again after a slip', () => {
    let memory = scheduled(null, 'best', NOW);
    const gaps = [days(NOW, memory.due)];
    for (let time = 0; time < 3; time++) {
      const at = memory.due;
      memory = scheduled(memory, 'best', at);
      gaps.push(days(at, memory.due));
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps.at(-1)).toBeGreaterThan(gaps[0] ?? 0);
    const slipped = scheduled(memory, 'slip', memory.due);
    expect(days(memory.due, slipped.due)).toBeLessThan(gaps.at(-1) ?? 0);
  });
  it('orders the qualities: the better the reply, the later it comes again', () => {
    const due = (['slip', 'fine', 'best'] as const).map(
      quality => scheduled(null, quality, NOW).due,
    );
    expect(due).toEqual([...due].sort());
    expect(days(NOW, due[0] ?? NOW)).toBeGreaterThanOrEqual(1);
  });
  it('never waits for longer than four months', () => {
    let memory = scheduled(null, 'best', NOW);
    for (let time = 0; time < 12; time++) memory = scheduled(memory, 'best', memory.due);
    expect(memory.scheduledDays).toBeLessThanOrEqual(LONGEST_WAIT + 1);
  });
});

const record = (on: readonly string[], due = '2027-01-01T00:00:00.000Z'): DrillRecord => ({
  format: 1,
  key: 'a/b/ask',
  scenario: 'a',
  drill: 'b/ask',
  act: 'ask',
  axis: 'accuracy',
  memory: { ...scheduled(null, 'best', `${TODAY}T00:00:00.000Z`), due },
  answers: on.map(day => ({
    at: `${day}T10:00:00.000Z`,
    day,
    variant: 'v',
    choices: [],
    reply: 0,
    quality: 'best' as const,
  })),
});

describe('days of practice', () => {
  it('a missed day takes nothing away', () => {
    const { daysThisMonth, daysInFourWeeks, days } = practiceOf(
      [record(['2026-11-03', '2026-11-03', '2026-11-20', '2026-10-30'])],
      TODAY,
    );
    expect(daysThisMonth).toBe(2);
    expect(daysInFourWeeks).toBe(3);
    expect(days).toHaveLength(28);
    expect(days.at(-1)).toEqual({ day: TODAY, drills: 0 });
  });
  it('the home screen hears what is due, from the morning on, and nothing twice', () => {
    const due = `${TODAY}T23:59:00.000Z`;
    expect(drillsDue([record(['2026-11-20'], due)], TODAY)).toEqual({
      done: 0,
      of: DAILY,
      due: 1,
      started: true,
      daysThisMonth: 1,
    });
    expect(drillsDue([record([TODAY], due)], TODAY)).toMatchObject({ done: 1, due: 0 });
    expect(drillsDue([], TODAY)).toMatchObject({ started: false, due: 0 });
  });
  it('are reckoned as the calendar has them', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11_017);
    expect(dayNumber('no day')).toBeNull();
    expect(lastDays('2024-03-01', 3)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(lastDays('2026-01-01', 2)).toEqual(['2025-12-31', '2026-01-01']);
    for (let number = -200; number < 40_000; number += 97) {
      expect(dayNumber(dayOf(number))).toBe(number);
    }
    expect(lastDays('rubbish', 3)).toEqual([]);
  });
});

const shares = (list: readonly number[]) => list.map(share => ({ share }));

describe('skills', () => {
  it('are unknown until there is something to go by', () => {
    expect(strengthOf([])).toMatchObject({ strength: null, trend: 'unknown', points: [] });
    expect(strengthOf([{ share: 1 }, { share: 1 }]).strength).toBeNull();
  });
  it('count the newest most, and say which way they go', () => {
    const rising = strengthOf(shares([0, 0, 0, 0, 1, 1, 1, 1]));
    expect(rising.trend).toBe('rising');
    expect(rising.strength).toBeGreaterThan(50);
    expect(strengthOf(shares([1, 1, 1, 1, 0, 0, 0, 0])).trend).toBe('falling');
    expect(strengthOf(shares([1, 1, 1, 1, 1, 1, 1, 1]))).toMatchObject({
      strength: 100,
      trend: 'steady',
    });
  });
  it('come weakest first, the unknown last, each with its acts', () => {
    const observations = [1, 2, 3].flatMap(day => [
      observed('ask', 0.2, day),
      observed('commit', 0.9, day),
    ]);
    const skills = skillsFrom(observations);
    expect(skills.slice(0, 2).map(({ skill, strength }) => [skill, strength])).toEqual([
      ['finding-out', 20],
      ['committing', 90],
    ]);
    expect(skills.slice(2).every(({ strength }) => strength === null)).toBe(true);
    expect(skills[0]?.acts).toMatchObject([{ act: 'ask', strength: 20, observations: 3 }]);
    expect(skills).toHaveLength(8);
  });
  it('learn from drills', async () => {
    const { room, book } = await sessionOn(TODAY);
    await room.openOne('umbrella', 'what/ask');
    room.answer(refFor(room, true));
    expect(observedInDrills(book.store.getState().records)).toMatchObject([
      { act: 'ask', skill: 'finding-out', share: 1, from: 'drill' },
    ]);
  });
});

describe('the drill book', () => {
  it('reports what cannot be read and leaves it where it is', async () => {
    const { book, kept } = await sessionOn(TODAY, [{ format: 99 }, 'rubbish']);
    expect(book.store.getState()).toMatchObject({ records: [], notice: 'storage/newer' });
    expect(kept.size).toBe(2);
    book.dismissNotice();
    expect(book.store.getState().notice).toBeNull();
  });
  it('goes on when nothing can be kept, with one notice', async () => {
    const book = createDrillStore(memoryStore([], 'storage/full').recordStore);
    await book.load();
    expect(book.store.getState()).toMatchObject({ status: 'ready', notice: 'storage/full' });
  });
});

it('the drills are of the story on the catalogue', () => {
  expect(DRILLS.every(({ spots }) => spots.length > 0)).toBe(true);
  expect(script.scenario.id).toBe('umbrella');
});
