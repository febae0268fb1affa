import { Pool } from 'pg';
import { pino } from 'pino';
import * as v from 'valibot';
import { EVERYTHING, type TeamFilter } from '../../src/app/team/filter.ts';
import { createJudge } from '../../src/app/team/judge-run.ts';
import { teamApi } from '../../src/app/team/team-api.ts';
import { teamRunOf } from '../../src/app/team/team-run.ts';
import { readSettings } from '../../src/server/config/settings.ts';
import { openStore } from '../../src/server/server.ts';
import { lossesBy, reportBy } from '../../src/server/team/board-queries.ts';
import { SUM_COLUMNS } from '../../src/server/team/columns.ts';
import { keepRuns } from '../../src/server/team/keep-runs.ts';
import { startPostgres } from '../server/support/postgres.ts';
import { must } from '../support/ink.ts';
import { shipped } from '../support/plan.ts';
import { forty, sixWeeks } from '../support/team.ts';

const SCENARIOS = ['first-shift', 'room-not-ready', 'thirty-four-days', 'last-flight-out'];
/** Runs that are really played: forty people, a hundred each. */
const RUNS_EACH = 100;
/** Each of them is there so many times, by somebody else: a million, of ten thousand people over a year. */
const TIMES = 250;
const ROUNDS = 5;
const FACTS = { best: { accuracy: 20, empathy: 20 }, decisions: 10 };

const copied = (column: string): string => {
  switch (column) {
    case 'id':
      return "id || '-' || copy";
    case 'player':
      return "player || '-' || copy";
    case 'started_at':
      return 'to_char(moment, \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\')';
    case 'day':
      return "to_char(moment, 'YYYY-MM-DD')";
    case 'month':
      return "to_char(moment, 'YYYY-MM')";
    default:
      return `"${column}"`;
  }
};

const NAMES =
  'id player team scenario title version variant started_at day month reason kept_by kept_at lower path';

/** Copies stand on other days: whoever is copied played through the whole year. */
const multiply = async (pool: Pool): Promise<void> => {
  const columns = [...NAMES.split(' '), ...SUM_COLUMNS];
  await pool.query(`insert into team_run (${columns.map(name => `"${name}"`).join(', ')})
    select ${columns.map(copied).join(', ')} from (
      select team_run.*, copy, started_at::timestamptz at time zone 'UTC'
        - make_interval(days => (copy * 37 + ('x' || substr(md5(id), 1, 4))::bit(16)::int) % 320) as moment
      from team_run, generate_series(2, ${TIMES}) as copy
    ) as copies`);
  const sums = (names: readonly string[]) => names.map(name => `sum("${name}")`).join(', ');
  const listed = (names: readonly string[]) => names.map(name => `"${name}"`).join(', ');
  await pool.query('truncate team_person, team_day, team_way');
  const PERSON = 'player, team, scenario, version, reason';
  await pool.query(`insert into team_person (${PERSON}, last, ${listed(SUM_COLUMNS)})
    select ${PERSON}, max(started_at), ${sums(SUM_COLUMNS)} from team_run group by ${PERSON}`);
  const WAY = 'month, team, scenario, version, path, lower';
  await pool.query(`insert into team_way (${WAY}, runs)
    select ${WAY}, count(*) from team_run where reason = '' group by ${WAY}`);
  const days = SUM_COLUMNS.slice(0, 1).concat(SUM_COLUMNS.slice(2, 17));
  await pool.query(`insert into team_day (day, team, scenario, version, ${listed(days)})
    select day, team, scenario, version, ${sums(days)} from team_run group by 1, 2, 3, 4`);
  await pool.query('vacuum analyze');
};

const FILTERS: Readonly<Record<string, Partial<TeamFilter>>> = {
  everything: {},
  'one person': { player: 'P07-11' },
  'one team': { team: 'North' },
  'one scenario': { scenario: 'room-not-ready' },
  'six weeks': { from: '2026-05-10', to: '2026-06-20' },
  'three months': { from: '2026-05-10', to: '2026-08-09' },
  'half a year': { from: '2026-03-10', to: '2026-09-08' },
  'all but the ends': { from: '2026-01-20', to: '2026-11-10' },
  'a team in three months': { team: 'North', from: '2026-05-10', to: '2026-08-09' },
  'a scenario in three months': {
    scenario: 'room-not-ready',
    from: '2026-05-10',
    to: '2026-08-09',
  },
};

/** As they are answered: what goes out is checked and written. */
const QUESTIONS = [
  ['figures', reportBy, teamApi.teamReport.answer],
  ['losses', lossesBy, v.array(v.unknown())],
] as const;

/** A million runs on PostgreSQL, and the board's questions to them. Made by copying what was really played. */
export const benchTeamServer = async (): Promise<void> => {
  const postgres = await startPostgres(false);
  if (postgres === null) return console.log('PostgreSQL is not here.');
  try {
    const settings = must(readSettings({ DATABASE_URL: postgres.url }));
    const database = must(await openStore(settings, pino({ level: 'silent' })));
    const scripts = SCENARIOS.map(shipped);
    const judge = createJudge(
      scripts.map(script => ({
        script,
        variants: script.scenario.variants.map(({ id }) => ({ id, ...FACTS })),
      })),
    );
    const judged = [...sixWeeks(forty(), scripts, RUNS_EACH).values()].flat().flatMap(record => {
      const run = teamRunOf(record, 'file');
      if (run === null) return [];
      const team = Number(run.player.slice(1)) % 2 === 0 ? 'North' : 'South';
      const sent = { ...run, team, choices: [...run.choices] };
      return [{ run: sent, judged: judge(sent) }];
    });
    const keeping = { by: 'bench', now: '2026-11-26T08:00:00.000Z' };
    let before = performance.now();
    for (let at = 0; at < judged.length; at += 500)
      await database.transaction(unit => keepRuns(unit, judged.slice(at, at + 500), keeping));
    const each = (performance.now() - before) / judged.length;
    console.log(`keeping a run: ${each.toFixed(1)} ms`);
    const pool = new Pool({ connectionString: postgres.url });
    before = performance.now();
    await multiply(pool);
    const counts = await pool.query(
      'select (select count(*) from team_run) runs, (select count(*) from team_person) people, (select count(*) from team_day) days, (select count(*) from team_path) ways, (select count(*) from team_answer) answers',
    );
    console.log(`made in ${Math.round((performance.now() - before) / 1000)} s:`, counts.rows[0]);
    await pool.end();
    const current = new Map(scripts.map(({ scenario, version }) => [scenario.id, version]));
    for (const [name, change] of Object.entries(FILTERS)) {
      const filter = { ...EVERYTHING, ...change };
      for (const [what, ask, shape] of QUESTIONS) {
        const times: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          before = performance.now();
          const answer = await database.transaction<unknown>(unit => ask(unit, filter, current));
          JSON.stringify(v.parse(shape, answer));
          times.push(Math.round(performance.now() - before));
        }
        const [best, , median] = times.toSorted((a, b) => a - b);
        console.log(`${name}, ${what}: ${best} ms, median ${median} ms (≤ 1000 ms)`);
      }
    }
    await database.close();
  } finally {
    postgres.stop();
  }
};
