import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createJudge } from '../../src/app/team/judge-run.ts';
import { teamRunOf } from '../../src/app/team/team-run.ts';
import { TEAM_SERVER } from '../../src/engine/limits.ts';
import { missing } from '../../src/engine/result.ts';
import type { Unit } from '../../src/server/database/database.ts';
import { openStore } from '../../src/server/server.ts';
import { DAY_COLUMNS, SUM_COLUMNS } from '../../src/server/team/columns.ts';
import { keepRuns } from '../../src/server/team/keep-runs.ts';
import { dropOldRuns, forgetPlayer } from '../../src/server/team/remove-runs.ts';
import { must } from '../support/ink.ts';
import { shipped } from '../support/plan.ts';
import { chanceOf, forty, sixWeeks } from '../support/team.ts';
import { settingsOn, STORES } from './support/stores.ts';

const scripts = ['first-shift', 'room-not-ready'].map(shipped);
const stories = scripts.map(script => ({
  script,
  variants: script.scenario.variants.map(({ id }) => ({
    id,
    best: { accuracy: 20, empathy: 20 },
    decisions: 10,
  })),
}));
/** One that knows every scenario, and one that has not heard of the second yet. */
const judges = [createJudge(stories), createJudge(stories.slice(0, 1))];

const people = forty(8);
const all = [...sixWeeks(people, scripts, 10).values()].flat().flatMap(record => {
  const run = teamRunOf(record, 'file');
  return run === null ? [] : [{ ...run, choices: [...run.choices] }];
});

type Row = Readonly<Record<string, unknown>>;

interface SumTable {
  readonly table: 'team_person' | 'team_day' | 'team_way';
  readonly key: readonly string[];
  readonly sums: readonly string[];
  /** People's sums hold runs that do not count as well, and the newest moment. */
  readonly ofPeople: boolean;
}

const PERSON = ['player', 'team', 'scenario', 'version', 'reason'];
const STORY = ['team', 'scenario', 'version'];
const TABLES: readonly SumTable[] = [
  { table: 'team_person', key: PERSON, sums: SUM_COLUMNS, ofPeople: true },
  { table: 'team_day', key: ['day', ...STORY], sums: DAY_COLUMNS, ofPeople: false },
  {
    table: 'team_way',
    key: ['month', ...STORY, 'path', 'lower'],
    sums: ['runs'],
    ofPeople: false,
  },
];

const partOf = (row: Row, key: readonly string[]) => key.map(name => [name, row[name]] as const);

/** What a table of sums has to say of these runs, counted one by one. */
const counted = (runs: readonly Row[], { key, sums, ofPeople }: SumTable): readonly Row[] => {
  const groups = new Map<string, Row[]>();
  for (const run of runs) {
    if (!ofPeople && run['reason'] !== '') continue;
    const name = JSON.stringify(partOf(run, key));
    groups.set(name, [...(groups.get(name) ?? []), run]);
  }
  return [...groups.values()].map(own => {
    const moments = own.map(run => String(run['started_at'])).toSorted();
    return Object.fromEntries([
      ...partOf(own[0] ?? missing(), key),
      ...(ofPeople ? [['last', moments.at(-1)] as const] : []),
      ...sums.map(name => [name, own.reduce((sum, run) => sum + Number(run[name]), 0)] as const),
    ]);
  });
};

const kept = (rows: readonly Row[], { key, sums, ofPeople }: SumTable): readonly Row[] =>
  rows.map(row =>
    Object.fromEntries([
      ...partOf(row, ofPeople ? [...key, 'last'] : key),
      ...sums.map(name => [name, Number(row[name])] as const),
    ]),
  );

const inOrder = (rows: readonly Row[]) => rows.map(row => JSON.stringify(row)).toSorted();

/** How many runs there are, once every sum of them was found right. */
const checked = async ({ query }: Unit): Promise<number> => {
  const runs = await query.selectFrom('team_run').selectAll().execute();
  for (const one of TABLES) {
    const rows = await query.selectFrom(one.table).selectAll().execute();
    const found = inOrder(
      kept(
        rows.map(row => ({ ...row })),
        one,
      ),
    );
    expect(found, one.table).toEqual(
      inOrder(
        counted(
          runs.map(run => ({ ...run })),
          one,
        ),
      ),
    );
  }
  return runs.length;
};

const HOUR = 3_600_000;
const BEGUN = Date.parse('2026-11-26T08:00:00.000Z');
const at = (hour: number): string => new Date(BEGUN + hour * HOUR).toISOString();
const STEPS = 40;

describe.each(STORES)('what is added up of runs on %s', store => {
  it('is what a fresh count finds, whatever came, came twice, was forgotten or grew old', async () => {
    const database = must(await openStore(await settingsOn(store), pino({ level: 'silent' })));
    onTestFinished(() => database.close());
    const chance = chanceOf(7);
    const one = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)] ?? missing();
    const counts = new Set<number>();
    for (let step = 0; step < STEPS; step++) {
      await database.transaction(async unit => {
        const kind = chance();
        if (kind < 0.7) {
          const judge = one(judges);
          const sent = Array.from({ length: 12 }, () => one(all));
          const runs = sent.map(run => ({ run, judged: judge(run) }));
          await keepRuns(unit, runs, { by: 'test', now: at(step) });
        } else if (kind < 0.9) await forgetPlayer(unit, one(people).name);
        else await dropOldRuns(unit, at(step - 8 + 24 * TEAM_SERVER.days));
        counts.add(await checked(unit));
      });
    }
    expect(counts.size).toBeGreaterThan(STEPS / 4);
    await database.transaction(async unit => {
      await dropOldRuns(unit, at(STEPS + 24 * TEAM_SERVER.days));
      expect(await checked(unit)).toBe(0);
    });
  }, 120_000);
});
