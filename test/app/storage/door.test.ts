import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { drillsIn } from '../../../src/analysis/drills/drills.ts';
import { createLocalConversation } from '../../../src/app/conversation/local-conversation.ts';
import { coachSheet } from '../../../src/app/debrief/coach-sheet.ts';
import { habitsIn } from '../../../src/app/debrief/habits.ts';
import { runAsCsv, runAsJson } from '../../../src/app/debrief/run-export.ts';
import { createDrillSession } from '../../../src/app/drills/drill-session.ts';
import { readDrillRecord } from '../../../src/app/practice/drill-record.ts';
import { createDrillStore } from '../../../src/app/practice/drill-store.ts';
import { practiceOf } from '../../../src/app/practice/practice-days.ts';
import {
  createPreferences,
  DEFAULT_PREFERENCES,
} from '../../../src/app/preferences/preferences.ts';
import { attemptsAt } from '../../../src/app/runs/attempts.ts';
import { readRunRecord, type RunRecord } from '../../../src/app/runs/run-record.ts';
import { createRuns } from '../../../src/app/runs/run-store.ts';
import { observedInRuns } from '../../../src/app/practice/skill-strength.ts';
import { day, moment } from '../../../src/app/storage/fields.ts';
import { skillsFrom } from '../../../src/app/skills/skills.ts';
import { wordsFor } from '../../../src/app/words/first-screen-words.ts';
import { ok } from '../../../src/engine/result.ts';
import {
  countingSeeds,
  memoryKeyValueStore,
  memoryStore,
  steppingClock,
  reply,
  sharedTabs,
} from '../../support/app.ts';
import { loadDebrief } from '../../support/debrief.ts';
import { must } from '../../support/ink.ts';
import { umbrella } from '../../support/proved.ts';

const { script, proof, catalogue } = umbrella();
const { formats } = wordsFor(['en']);
const TODAY = '2026-11-22';
const OUTSIDE = {
  clock: { now: () => `${TODAY}T18:30:00.000Z` },
  calendar: { today: () => TODAY },
  seeds: countingSeeds(),
};

/** A finished run, reviewed, and with every optional part. */
const wholeRun = async (): Promise<RunRecord> => {
  const runs = createRuns(memoryStore().recordStore);
  const parts = { catalogue, runs, clock: steppingClock(), tabs: sharedTabs().page() };
  const port = createLocalConversation(parts);
  const golden = proof.variants[0]?.golden?.choices ?? [];
  let standing = must(await port.open({ run: 'r', scenario: 'umbrella', mode: 'practice' }));
  for (const choice of golden) standing = must(await reply(port, standing, `r${choice}`));
  const run = runs.find(standing.run);
  if (run === undefined) throw new Error('not kept');
  const at = run.startedAt;
  const said = { said: 'No.', instead: 'Yes.' };
  return {
    ...run,
    reflection: { turningPoint: 1, guess: { accuracy: 50, empathy: 50 }, change: 'Ask.', at },
    origin: { run: 'another', turn: 1, ...said, playedAt: at },
  };
};

const wholeDrill = async () => {
  const { recordStore, kept } = memoryStore();
  const runs = createRuns(memoryStore().recordStore);
  const drillStore = createDrillStore(recordStore);
  const drills = { scenarios: ['umbrella'], load: async () => ok(drillsIn(proof)) };
  const session = createDrillSession({ catalogue, drills, drillStore, runs, ...OUTSIDE });
  await session.openToday();
  const state = session.store.getState();
  if (state.name === 'asking') session.answer(state.scene.replies[0]?.ref ?? '');
  const [document] = kept.values();
  return { document, drills };
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Everything that a disk, a hand or another program makes of a value. */
const DAMAGE: readonly Json[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  '',
  'rubbish',
  'Invalid Date',
  '2026-02-30T10:00:00.000Z',
  '2026-11-22T25:61:61.000Z',
  '+275760-09-13T00:00:00.001Z',
  'x'.repeat(100_000),
  '\u0000\ud800<script>',
  [],
  {},
  [null],
  { length: 3 },
];

const isNode = (value: Json): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** The document with each of its values damaged in each way, and with each left out. */
const damagesOf = (value: Json): readonly Json[] => {
  if (!isNode(value)) return [];
  const inOne = (key: string, inner: Json): readonly Json[] => {
    const entries = (other: Json) => Object.entries<Json>({ ...Object(value), [key]: other });
    const put = (other: Json): Json =>
      Array.isArray(value)
        ? entries(other).map(([, item]) => item)
        : Object.fromEntries(entries(other));
    return [...DAMAGE, ...damagesOf(inner)].map(put);
  };
  const without = Object.keys(value).map(key =>
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
  );
  // One line of a transcript stands for all.
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined);
  return [...without, ...entries.flatMap(([key, inner]) => inOne(key, inner))];
};

/** All that the screens do with a run. */
const useRun = async (run: RunRecord): Promise<void> => {
  expect(formats.moment(Date.parse(run.startedAt))).not.toBe('');
  await attemptsAt('umbrella', script.version, [run], catalogue);
  await habitsIn([run, run, run], catalogue);
  skillsFrom(await observedInRuns([run], catalogue));
  const debrief = await loadDebrief(run, catalogue);
  if (!debrief.ok) return;
  runAsJson(debrief.value, 'Robin');
  runAsCsv(debrief.value, 'Robin');
  formats.moment(
    Date.parse(
      coachSheet(debrief.value, { framework: null, fingerprint: null, drill: null }).playedAt,
    ),
  );
};

describe('records at the door', () => {
  it.each(['2026-11-22T18:30:00.000Z', '2024-02-29T00:00:00Z', '2026-11-22T23:59:59.999999Z'])(
    '%s is a moment',
    text => expect(v.is(moment, text)).toBe(true),
  );
  it.each([
    '2026-11-22',
    '2026-11-22T18:30',
    '2026-11-22 18:30:00Z',
    '2026-11-22T18:30:00+01:00',
    '2026-02-29T00:00:00Z',
    '2026-11-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T23:59:60Z',
    '26-11-22T00:00:00Z',
    'yesterday',
    '',
  ])('"%s" is none', text => expect(v.is(moment, text)).toBe(false));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '0000-00-00', 'Monday'])('%s is no day', text =>
    expect(v.is(day, text)).toBe(false),
  );

  it('a whole run passes, and comes out as it went in', async () => {
    const run = await wholeRun();
    expect(must(readRunRecord(structuredClone(run)))).toEqual(run);
    await useRun(run);
  });
  it('a run with any one of its values damaged is refused, or harms nothing', async () => {
    const document: Json = JSON.parse(JSON.stringify(await wholeRun()));
    const read = damagesOf(document).map(readRunRecord);
    const passed = read.flatMap(result => (result.ok ? [result.value] : []));
    expect(read.length).toBeGreaterThan(500);
    expect(passed.length).toBeLessThan(read.length / 2);
    for (const run of passed) await useRun(run);
  });
  it('a drill with any one of its values damaged is refused, or harms nothing', async () => {
    const { document, drills } = await wholeDrill();
    expect(readDrillRecord(document).ok).toBe(true);
    const damaged = damagesOf(JSON.parse(JSON.stringify(document)));
    const passed = damaged.map(readDrillRecord).flatMap(read => (read.ok ? [read.value] : []));
    expect(passed.length).toBeGreaterThan(0);
    for (const record of passed) {
      const drillStore = createDrillStore(memoryStore([record]).recordStore);
      await drillStore.load();
      practiceOf(drillStore.store.getState().records, TODAY);
      const runs = createRuns(memoryStore().recordStore);
      const session = createDrillSession({ catalogue, drills, drillStore, runs, ...OUTSIDE });
      await session.openToday();
      const state = session.store.getState();
      if (state.name === 'asking') session.answer(state.scene.replies[0]?.ref ?? '');
    }
  });
  it('any JSON at all in a store is set aside or used, and nothing of it is lost or changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 8 }), async documents => {
        for (const create of [createRuns, createDrillStore]) {
          const { recordStore, kept } = memoryStore(documents);
          const before = new Map(kept);
          const collection = create(recordStore);
          await collection.load();
          const { status, records, setAside } = collection.store.getState();
          expect(status).toBe('ready');
          expect(records.length + setAside.length).toBe(kept.size);
          expect(kept).toEqual(before);
        }
      }),
    );
  });
  it('any JSON at all as settings is read as far as it can be', () => {
    fc.assert(
      fc.property(fc.jsonValue(), stored => {
        const { store, change } = createPreferences(memoryKeyValueStore(stored).keyValues);
        expect(Object.keys(store.getState())).toEqual(Object.keys(DEFAULT_PREFERENCES));
        change({ theme: 'dark' });
        expect(store.getState().theme).toBe('dark');
      }),
    );
  });
  it('one damaged setting does not take the others along', () => {
    const stored = { ...DEFAULT_PREFERENCES, theme: 'pink', textSize: 150, effectsVolume: 4000 };
    const preferences = createPreferences(memoryKeyValueStore(stored).keyValues);
    expect(preferences.store.getState()).toEqual({ ...DEFAULT_PREFERENCES, textSize: 150 });
    expect(preferences.problem.getState()).toBe('storage/corrupt');
  });
  it('a run that is kept under another name is set aside: it would come twice', async () => {
    const run = await wholeRun();
    const { recordStore, kept } = memoryStore([run]);
    kept.set('copy', run);
    const runs = createRuns(recordStore);
    await runs.load();
    const { records, setAside, notice } = runs.store.getState();
    expect(records).toHaveLength(1);
    expect(setAside).toEqual([{ name: 'copy', document: run, problem: 'storage/corrupt' }]);
    expect(notice).toBe('storage/corrupt');
  });
  it('what was set aside can be removed, and what can be read forgotten, each alone', async () => {
    const run = await wholeRun();
    const { recordStore, kept } = memoryStore([run, 'rubbish']);
    const runs = createRuns(recordStore);
    await runs.load();
    await runs.forgetAll();
    expect([...kept.values()]).toEqual(['rubbish']);
    const [rubbish] = runs.store.getState().setAside;
    if (rubbish !== undefined) await runs.discard(rubbish);
    expect(kept.size).toBe(0);
    expect(runs.store.getState()).toMatchObject({ records: [], setAside: [] });
  });
});
