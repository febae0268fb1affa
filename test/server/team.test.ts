import { describe, expect, it, onTestFinished } from 'vitest';
import { type SentRun, teamApi } from '../../src/app/team/team-api.ts';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { signInApi } from '../../src/app/hiring/api/sign-in-api.ts';
import { EVERYTHING, type TeamFilter } from '../../src/app/team/filter.ts';
import { csvFrom, jsonFrom } from '../../src/app/team/export.ts';
import { createTeamServer } from '../../src/app/team/team-server.ts';
import type { TeamStory } from '../../src/app/team/judge-run.ts';
import { teamRunOf } from '../../src/app/team/team-run.ts';
import { createTeamService, type TeamAnswers } from '../../src/app/team/team-service.ts';
import { TEAM_SERVER } from '../../src/engine/limits.ts';
import { missing } from '../../src/engine/result.ts';
import { readResults } from '../../src/formats/team/read-results.ts';
import { pino } from 'pino';
import { openStore } from '../../src/server/server.ts';
import { deleteByDate } from '../../src/server/retention/retention.ts';
import { must } from '../support/ink.ts';
import { shipped } from '../support/plan.ts';
import { type Learner, forty, sixWeeks } from '../support/team.ts';
import { serverTelling, type TestServer } from './support/server.ts';
import { settingsOn, STORES } from './support/stores.ts';

const SCENARIOS = ['first-shift', 'room-not-ready', 'thirty-four-days'];
/** What a variant is worth changes no comparison. */
const FACTS = { best: { accuracy: 20, empathy: 20 }, decisions: 10 };

const stories: readonly TeamStory[] = SCENARIOS.map(shipped).map(script => ({
  script,
  variants: script.scenario.variants.map(({ id }) => ({ id, ...FACTS })),
}));

const people = forty(40);
const played = sixWeeks(people, SCENARIOS.map(shipped), 12);

/** As a lead's page sends them, team by team. */
const sentOf = ({ name, team }: Learner): readonly SentRun[] =>
  (played.get(name) ?? missing()).flatMap(record => {
    const run = teamRunOf(record, 'file');
    if (run === null) return [];
    const { source: _, choices, ...rest } = run;
    return [{ ...rest, team, choices: [...choices] }];
  });

const all = people.flatMap(sentOf);

const inBrowser = async (runs: readonly SentRun[]) => {
  const serve = createTeamService({ readResults, progress: () => {} });
  await serve({ ask: 'open', stories });
  await serve({ ask: 'add', runs: runs.map(run => ({ ...run, source: 'file' })), batches: [] });
  return async <Ask extends 'report' | 'losses' | 'runs'>(ask: Ask, filter: TeamFilter) =>
    (await serve({ ask, filter })) as TeamAnswers[Ask];
};

const parameters = {};

const keep = async (server: TestServer, runs: readonly SentRun[]) => {
  const kept = { fresh: 0, known: 0, uncounted: 0 };
  for (let at = 0; at < runs.length; at += TEAM_SERVER.runsAtOnce) {
    const body = { runs: runs.slice(at, at + TEAM_SERVER.runsAtOnce) };
    const more = must(await server.manager(teamApi.keepTeamRuns, { parameters, body }));
    kept.fresh += more.fresh;
    kept.known += more.known;
    kept.uncounted += more.uncounted;
  }
  return kept;
};

const reportOf = async (server: TestServer, filter: TeamFilter = EVERYTHING) =>
  must(await server.manager(teamApi.teamReport, { parameters, body: filter }));

/** Numbers to the ninth digit, everything else as it is. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) =>
      typeof one === 'number' && !Number.isInteger(one) ? Number(one.toFixed(9)) : one,
    ),
  );

const FILTERS: Readonly<Record<string, Partial<TeamFilter>>> = {
  everything: {},
  'one person': { player: 'P07' },
  'one team': { team: 'North' },
  'one scenario': { scenario: 'room-not-ready' },
  'days within one month': { from: '2026-10-14', to: '2026-10-29' },
  'days across months': { from: '2026-10-20', to: '2026-11-16' },
  'from a day on': { from: '2026-11-03' },
  'all but the first and the last days': { from: '2026-10-14', to: '2026-11-18' },
  'a team on most days': { team: 'North', to: '2026-11-18' },
  'a person in a scenario on some days': {
    player: 'P12',
    scenario: 'first-shift',
    from: '2026-10-13',
  },
  'a team in a scenario': { team: 'South', scenario: 'thirty-four-days', to: '2026-11-11' },
  nothing: { from: '2030-01-01' },
};

describe.each(STORES)('the board of the server on %s', store => {
  it('has the figures of the browser, whatever is chosen', async () => {
    const server = await serverTelling(await settingsOn(store), stories);
    const strange = [
      { ...(all[0] ?? missing()), id: 'rules', version: 'r1-0123456789abcdef' },
      { ...(all[1] ?? missing()), id: 'choices', choices: [{ index: 99 }] },
      { ...(all[2] ?? missing()), id: 'gone', scenario: 'gone', title: 'Gone' },
    ];
    // One person who moved from one team to another, and two runs of the same moment.
    const moved = all.map(run =>
      run.id === 'P03-11' ? { ...run, team: 'East', startedAt: '2026-11-22T09:00:00.000Z' } : run,
    );
    const runs = [...moved, ...strange];
    const kept = await keep(server, runs.toReversed());
    expect(kept).toEqual({ fresh: runs.length, known: 0, uncounted: 3 });
    const browser = await inBrowser(runs);
    for (const [name, change] of Object.entries(FILTERS)) {
      const filter = { ...EVERYTHING, ...change };
      const report = await browser('report', filter);
      expect(report.counted > 0, name).toBe(name !== 'nothing');
      expect(rounded(await reportOf(server, filter)), name).toEqual(rounded(report));
      const asked = { parameters, body: filter };
      const losses = must(await server.manager(teamApi.teamLosses, asked));
      expect(rounded(losses.scenarios), name).toEqual(rounded(await browser('losses', filter)));
      const listed = must(await server.manager(teamApi.teamRuns, asked));
      expect(listed.runs, name).toEqual(await browser('runs', filter));
    }
  }, 120_000);

  it('gives its runs as the file of the browser has them, whatever is chosen', async () => {
    const server = await serverTelling(await settingsOn(store), stories);
    const strange = { ...(all[1] ?? missing()), id: 'choices', choices: [{ index: 99 }] };
    const runs = [...all, ...all.map(run => ({ ...run, id: `${run.id}-2` })), strange];
    await keep(server, runs.toReversed());
    const serve = createTeamService({ readResults, progress: () => {} });
    await serve({ ask: 'open', stories });
    const held = runs.map(run => ({ ...run, source: 'file' as const }));
    await serve({ ask: 'add', runs: held, batches: [] });
    const api = createTeamServer(server.manager);
    for (const change of [{}, { player: 'P07', from: '2026-10-20' }]) {
      const filter = { ...EVERYTHING, ...change };
      const exported = must(await api.exported(filter));
      const papers = { notes: [], agreed: [], calibrations: [] };
      const csv = await serve({ ask: 'export', as: 'csv', filter, papers });
      expect(csvFrom(exported)).toBe(csv);
      const saved = (await serve({
        ask: 'export',
        as: 'json',
        filter,
        papers,
      })) as TeamAnswers['export'];
      const json: unknown = JSON.parse(saved);
      const report = must(await api.report(filter));
      expect(rounded(JSON.parse(jsonFrom(exported, { report, filter, papers })))).toEqual(
        rounded(json),
      );
    }
  }, 120_000);

  it('keeps nothing twice, and counts later what could not be played before', async () => {
    const known = [...stories];
    const last = known.pop() ?? missing();
    const told: TeamStory[] = [...known];
    const server = await serverTelling(await settingsOn(store), told);
    const runs = all.slice(0, 24);
    const first = await keep(server, [...runs, runs[0] ?? missing()]);
    expect(first).toEqual({ fresh: 24, known: 1, uncounted: 8 });
    expect((await reportOf(server)).uncounted).toEqual([{ reason: 'unknown-scenario', runs: 8 }]);
    expect(await keep(server, runs)).toEqual({ fresh: 0, known: 24, uncounted: 0 });
    await server.stop();
    told.push(last);
    const again = await serverTelling(server.settings, told, server.key);
    expect(await keep(again, runs)).toEqual({ fresh: 8, known: 16, uncounted: 0 });
    const browser = await inBrowser(runs);
    expect(rounded(await reportOf(again))).toEqual(rounded(await browser('report', EVERYTHING)));
  }, 60_000);

  it('counts no run of a version that is not the one of now', async () => {
    const server = await serverTelling(await settingsOn(store), stories);
    await keep(server, all.slice(0, 12));
    await server.stop();
    const newer = stories.map(story => ({
      ...story,
      script: { ...story.script, version: `${story.script.version}0` },
    }));
    const again = await serverTelling(server.settings, newer, server.key);
    const { all: every, counted, uncounted } = await reportOf(again);
    expect([every, counted, uncounted]).toEqual([12, 0, [{ reason: 'other-version', runs: 12 }]]);
  }, 60_000);

  it('forgets a person, and whom it has kept for a year, as if they had never been there', async () => {
    const settings = await settingsOn(store);
    const server = await serverTelling(settings, stories);
    const [first, second, third] = [people[0], people[1], people[2]].map(one =>
      sentOf(one ?? missing()),
    );
    await keep(server, [...(first ?? []), ...(second ?? []), ...(third ?? [])]);
    const forgotten = { parameters, body: { player: 'P02' } };
    must(await server.manager(teamApi.forgetTeamPerson, forgotten));
    const left = [...(first ?? []), ...(third ?? [])];
    const browser = await inBrowser(left);
    expect(rounded(await reportOf(server))).toEqual(rounded(await browser('report', EVERYTHING)));
    const asked = { parameters, body: EVERYTHING };
    const losses = must(await server.manager(teamApi.teamLosses, asked));
    expect(rounded(losses.scenarios)).toEqual(rounded(await browser('losses', EVERYTHING)));
    const { notes } = must(await server.manager(peopleApi.audit, { parameters, body: null }));
    expect(notes.map(({ what }) => what)).toContain('team/forgotten');
    expect(JSON.stringify(notes)).not.toContain('P02');
    await server.stop();
    const database = must(await openStore(settings, pino({ level: 'silent' })));
    onTestFinished(() => database.close());
    const TABLES = [
      'team_run',
      'team_person',
      'team_day',
      'team_way',
      'team_path',
      'team_profile',
      'team_answer',
    ] as const;
    const contents = () =>
      database.transaction(async ({ query }) => {
        const tables: unknown[] = [];
        for (const table of TABLES)
          tables.push(await query.selectFrom(table).selectAll().execute());
        return JSON.stringify(tables);
      });
    expect(await contents()).not.toContain('P02');
    const later = new Date(Date.now() + (TEAM_SERVER.days + 1) * 86_400_000).toISOString();
    await database.transaction(unit => deleteByDate(unit, later));
    expect(await contents()).toBe('[[],[],[],[],[],[],[]]');
  }, 60_000);
});

describe('who may', () => {
  it('see names: leads and administrators, and nobody else', async () => {
    const server = await serverTelling(await settingsOn('SQLite'), stories);
    const reportAs = async (headers: Readonly<Record<string, string>>) => {
      const response = await fetch(`${server.origin}${teamApi.teamReport.path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(EVERYTHING),
      });
      return response.status;
    };
    expect(await reportAs({})).toBe(401);
    expect(await reportAs({ Authorization: `Bearer ${server.key}` })).toBe(200);
    const roles = await Promise.all(
      (['lead', 'reviewer'] as const).map(async role => {
        const email = `${role}@example.com`;
        const password = 'correct horse battery';
        const invited = { email, role, exercises: [] };
        const { link } = must(
          await server.manager(peopleApi.invitePerson, { parameters, body: invited }),
        );
        const joined = { link: link.split('/').at(-1) ?? '', name: role, email, password };
        must(await server.guest('')(peopleApi.join, { parameters, body: joined }));
        const own = { 'Content-Type': 'application/json', Origin: server.origin };
        const entered = await fetch(`${server.origin}${signInApi.signIn.path}`, {
          method: 'POST',
          headers: own,
          body: JSON.stringify({ email, password }),
        });
        const cookie = entered.headers
          .getSetCookie()
          .map(one => one.split(';')[0])
          .join('; ');
        return reportAs({ Origin: server.origin, Cookie: cookie });
      }),
    );
    expect(roles).toEqual([200, 403]);
  });

  it('send what: nothing too long, too much, or with letters that no keyboard makes', async () => {
    const server = await serverTelling(await settingsOn('SQLite'), stories);
    const [run = missing()] = all;
    const bad: readonly object[] = [
      { runs: [{ ...run, player: 'x'.repeat(TEAM_SERVER.nameLength + 1) }] },
      { runs: [{ ...run, player: 'A\u0000nn' }] },
      { runs: [{ ...run, startedAt: 'yesterday' }] },
      { runs: Array.from({ length: TEAM_SERVER.runsAtOnce + 1 }, () => run) },
      { runs: [{ ...run, choices: [{ index: -1 }] }] },
    ];
    for (const body of bad) {
      const response = await fetch(`${server.origin}${teamApi.keepTeamRuns.path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${server.key}` },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
    }
    expect((await reportOf(server)).all).toBe(0);
  });

  it('be asked for one run as it was played', async () => {
    const server = await serverTelling(await settingsOn('SQLite'), stories);
    const [run = missing()] = all;
    await keep(server, [run]);
    const found = await server.manager(teamApi.teamRun, { parameters, body: { id: run.id } });
    expect(must(found)).toEqual(run);
    const none = await server.manager(teamApi.teamRun, { parameters, body: { id: 'nothing' } });
    expect(none).toEqual({ ok: false, error: 'run/unknown' });
  });
});
