import { beforeAll, describe, expect, it } from 'vitest';
import { runAsCsv, runAsJson } from '../../../src/app/debrief/run-export.ts';
import { createPreferences } from '../../../src/app/preferences/preferences.ts';
import { writeResults } from '../../../src/app/runs/results-file.ts';
import { createRuns } from '../../../src/app/runs/run-store.ts';
import { replayRun, scoresOf } from '../../../src/app/runs/replay-run.ts';
import { createBoard } from '../../../src/app/team/board.ts';
import { adviceFor } from '../../../src/app/team/advice.ts';
import { EVERYTHING } from '../../../src/app/team/filter.ts';
import { peopleFrom } from '../../../src/app/team/people.ts';
import { talliesOf } from '../../../src/app/team/tallies.ts';
import type { TeamPort } from '../../../src/app/team/team-port.ts';
import { createTeamService } from '../../../src/app/team/team-service.ts';
import { missing } from '../../../src/engine/result.ts';
import { readResults } from '../../../src/formats/team/read-results.ts';
import {
  countingSeeds,
  memoryKeyValueStore,
  memoryStore,
  steppingClock,
} from '../../support/app.ts';
import { loadDebrief } from '../../support/debrief.ts';
import { must } from '../../support/ink.ts';
import { notesOf, withNote } from '../../../src/app/team/coaching/notes.ts';
import { papersInMemory } from '../../support/papers.ts';
import { umbrella } from '../../support/proved.ts';
import { forty, sixWeeks } from '../../support/team.ts';

const NOW = '2026-11-26T08:00:00.000Z';
const { script, catalogue } = umbrella();
const people = sixWeeks(forty(10), [script], 8);
const runsOf = (name: string) => people.get(name) ?? missing();

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const fileOf = (name: string, text: string) => ({ name, bytes: bytesOf(text) });
const filesOf = (names: readonly string[]) =>
  names.map(name => fileOf(`${name}.json`, writeResults(runsOf(name), name, NOW)));

/** The board without a browser: its worker is called where it stands. */
const opened = async (ownRuns: readonly object[] = []) => {
  let serve = createTeamService({ readResults, progress: () => {} });
  const port: TeamPort = {
    // The service answers each question by what was asked.
    ask: async question => (await serve(structuredClone(question))) as never,
    onProgress: () => () => {},
    restart: () => {
      serve = createTeamService({ readResults, progress: () => {} });
    },
  };
  const { recordStore: records, kept } = memoryStore();
  const runs = createRuns(memoryStore(ownRuns).recordStore);
  const preferences = createPreferences(memoryKeyValueStore().keyValues);
  const { papers, drawers } = papersInMemory();
  const parts = { port, records, papers, runs, catalogue, preferences };
  const board = createBoard({ ...parts, clock: steppingClock(), seeds: countingSeeds() });
  await board.open();
  const report = () => board.store.getState().report ?? missing();
  const brought = () => board.store.getState().brought ?? missing();
  return { board, report, brought, kept, runs, preferences, papers, drawers };
};

describe('bringing results together', () => {
  it('counts every run once, however often it comes, and works its scores out anew', async () => {
    const { board, report, brought } = await opened(runsOf('P01'));
    await board.bring(filesOf(['P01', 'P02', 'P02']), 'North');
    expect(brought().files.map(({ fresh, known }) => [fresh, known])).toEqual([
      [0, 8],
      [8, 0],
      [0, 8],
    ]);
    expect(report().counted).toBe(16);
    const [run = missing()] = runsOf('P02');
    const scores = scoresOf(must(await replayRun(run, catalogue)));
    await board.choose({ player: 'P02', to: run.startedAt.slice(0, 10) });
    expect(report().figures.accuracy?.n).toBe(1);
    expect(report().figures.accuracy?.mean).toBe(scores.accuracy);
    expect(report().people).toMatchObject([{ player: 'P02', team: 'North', runs: 1 }]);
  });

  it('shows of everything what it shows of a filter that leaves nothing out', async () => {
    const { board, report } = await opened();
    await board.bring(filesOf(['P01', 'P02', 'P03']), 'North');
    const whole = report();
    await board.choose({ from: '2000-01-01' });
    expect(report()).toEqual(whole);
    await board.choose(EVERYTHING);
    await board.bring(filesOf(['P04']), 'North');
    expect(report().counted).toBe(whole.counted + 8);
  });

  it('reads what a debrief saves as JSON and as a table, and nothing twice', async () => {
    const [first = missing(), second = missing()] = runsOf('P03');
    const debriefs = [
      must(await loadDebrief(first, catalogue)),
      must(await loadDebrief(second, catalogue)),
    ];
    const [json, csv] = [
      runAsJson(debriefs[0] ?? missing(), 'Cara'),
      runAsCsv(debriefs[1] ?? missing(), '=Cara'),
    ];
    const { board, report, brought } = await opened();
    await board.bring([fileOf('a.json', json), fileOf('b.csv', csv)], '');
    expect(brought().files.map(({ problem }) => problem)).toEqual([null, null]);
    expect(report().counted).toBe(2);
    expect(report().choices.players).toEqual(['=Cara', 'Cara']);
  });

  it('reads a table that a spreadsheet has saved again: semicolons, its own first line, titles above', async () => {
    const debrief = must(await loadDebrief(runsOf('P03')[1] ?? missing(), catalogue));
    const cells = runAsCsv(debrief, 'Cara')
      .replaceAll('","', '";"')
      .replaceAll(/,(?=[^ ])/g, ';');
    const { board, report } = await opened();
    await board.bring([fileOf('b.csv', `\uFEFFsep=;\r\nExport;;\r\n${cells}`)], '');
    expect(report().counted).toBe(1);
  });

  it('names what is damaged, foreign or newer, and brings in the rest', async () => {
    const whole = writeResults(runsOf('P04'), 'P04', NOW);
    const half = JSON.parse(whole);
    half.runs[0] = { ...half.runs[0], startedAt: 'yesterday' };
    const newer = JSON.stringify([{ ...runsOf('P05')[0], format: 99 }]);
    const { board, report, brought } = await opened();
    await board.bring(
      [
        fileOf('cut.json', whole.slice(0, 200)),
        fileOf('half.json', JSON.stringify(half)),
        fileOf('lms.csv', 'User ID,User,Score\r\n004210,Ann,88\r\n'),
        fileOf('newer.json', newer),
        fileOf('other.json', '{"hello": 1}'),
      ],
      '',
    );
    expect(brought().files.map(({ problem, detail }) => [problem, detail])).toEqual([
      ['results/damaged', ''],
      ['results/damaged-runs', '1'],
      ['results/other-columns', 'User ID,User,Score'],
      ['results/newer', ''],
      ['results/not-results', ''],
    ]);
    expect(report().counted).toBe(7);
  });

  it('shows and does not count other rules, another version, other choices and what is unknown', async () => {
    const [run = missing()] = runsOf('P06');
    const changed = [
      { ...run, id: 'rules', version: 'r1-0123456789abcdef' },
      { ...run, id: 'version', version: run.version.replace(/.$/, 'x') },
      { ...run, id: 'choices', choices: [{ index: 99 }] },
      { ...run, id: 'scenario', scenario: 'gone' },
      { ...run, id: 'short', choices: run.choices.slice(0, 1) },
    ];
    const { board, report } = await opened();
    await board.bring([fileOf('x.json', writeResults(changed, 'P06', NOW))], '');
    expect(report().counted).toBe(0);
    expect(
      report()
        .uncounted.map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['not-replayed', 'other-rules', 'other-version', 'unfinished', 'unknown-scenario']);
  });

  it('is kept, and there again when the board is opened anew', async () => {
    const { board, report, kept } = await opened();
    await board.bring(filesOf(['P01', 'P02']), '');
    expect(kept.size).toBe(1);
    await board.open();
    expect(report().all).toBe(16);
  });
});

describe('the board’s own file', () => {
  it('is read by another board, with what was kept about the runs in it', async () => {
    const first = await opened();
    await first.board.bring(filesOf(['P01', 'P02']), 'North');
    const run = (await first.board.find('P01-0')) ?? missing();
    await first.papers.notes.keep(withNote(notesOf(run, undefined), 2, 'Well said.', NOW));
    const saved = (await first.board.exportAs('json')) ?? '';
    const { board, report, brought, papers } = await opened();
    await board.bring([fileOf('board.json', saved)], '');
    expect(brought().files).toMatchObject([{ fresh: 16, problem: null }]);
    expect(report().people.map(({ team }) => team)).toEqual(['North', 'North']);
    expect(papers.notes.find('P01-0')?.notes).toMatchObject([{ turn: 2, text: 'Well said.' }]);
  });

  it('shows the newest conversations of whoever is looked at', async () => {
    const { board } = await opened();
    await board.bring(filesOf(['P01', 'P02']), '');
    await board.choose({ player: 'P02' });
    const { conversations } = board.store.getState();
    expect(conversations?.map(({ player }) => player)).toEqual(Array(8).fill('P02'));
    const moments = conversations?.map(({ startedAt }) => startedAt) ?? [];
    expect(moments).toEqual(moments.toSorted().toReversed());
    await board.choose({ player: null });
    expect(board.store.getState().conversations).toBe(null);
  });
});

describe('forgetting a person', () => {
  it('leaves nothing of them in any store, and everything of others', async () => {
    const { board, report, kept, runs, preferences, papers, drawers } = await opened(runsOf('P01'));
    preferences.change({ name: 'P01' });
    await board.bring(filesOf(['P02', 'P03']), '');
    const run = (await board.find('P02-1')) ?? missing();
    await papers.notes.keep(withNote(notesOf(run, undefined), 1, 'A note.', NOW));
    await board.forget('P02');
    await board.forget('P01');
    expect(JSON.stringify([...kept.values()])).not.toContain('P02');
    expect(JSON.stringify(drawers.map(drawer => [...drawer]))).toBe('[[],[],[],[]]');
    expect(runs.store.getState().records).toEqual([]);
    expect(preferences.store.getState().name).toBe('');
    expect(report().choices.players).toEqual(['P03']);
  });
});

describe('what a lead reads', () => {
  const board = opened();
  beforeAll(async () => (await board).board.bring(filesOf([...people.keys()]), ''));

  it('is about everybody, with what it stands on', async () => {
    const { report } = await board;
    expect(report().people.map(({ runs }) => runs)).toEqual(Array(10).fill(8));
    expect(report().advice).toHaveLength(10);
    expect(report().growth.accuracy?.gain.n).toBe(10);
  });

  it('shares out what people chose at each decision', async () => {
    const { losses } = (await board).board.store.getState();
    const [umbrellaLosses = missing()] = losses ?? [];
    for (const { answers, replies } of umbrellaLosses.decisions) {
      expect(replies.reduce((sum, { taken }) => sum + taken, 0)).toBe(answers);
      expect(replies.every(({ words }) => words.length > 1)).toBe(true);
    }
  });

  it('can be taken along: a row for each run', async () => {
    const csv = (await (await board).board.exportAs('csv')) ?? '';
    expect(csv.trim().split('\r\n')).toHaveLength(81);
    const json = JSON.parse((await (await board).board.exportAs('json')) ?? '');
    expect(json.runs).toHaveLength(80);
    expect(json.filter).toEqual(EVERYTHING);
  });
});

describe('what to do next', () => {
  const measured = { accuracy: 90, empathy: 90, csat: 4.5, fcr: 100, ease: 6 };
  const runsWith = (change: Partial<Record<keyof typeof measured, number>>, count = 4) =>
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      player: 'Ann',
      team: '',
      scenario: 'umbrella',
      title: 'Umbrella',
      version: 'r2-0',
      variant: 'lent',
      startedAt: NOW,
      choices: [],
      source: 'file' as const,
      measured: { ...measured, ...change },
      isBalanced: false,
      skills: [
        ['knowing', { n: 2, sum: 60, squares: 2000 }],
        ['solving', { n: 2, sum: 160, squares: 13_000 }],
        ['acknowledging', { n: 2, sum: 40, squares: 1000 }],
      ] as const,
      conversation: {} as never,
    }));
  const adviceOn = (runs: ReturnType<typeof runsWith>) => {
    const { people } = talliesOf(runs);
    return adviceFor(peopleFrom(people)[0] ?? missing(), people);
  };

  it('is a policy drill on the weakest skill where accuracy or FCR is low', () => {
    const drill = { kind: 'policy', skill: 'knowing', scenario: 'umbrella' };
    expect(adviceOn(runsWith({ accuracy: 40 })).drills).toEqual([{ ...drill, low: ['accuracy'] }]);
    expect(adviceOn(runsWith({ fcr: 0 })).drills).toEqual([{ ...drill, low: ['fcr'] }]);
  });

  it('is an acknowledgement drill where empathy or CSAT is low', () => {
    const drill = { kind: 'acknowledgement', skill: 'acknowledging', scenario: 'umbrella' };
    expect(adviceOn(runsWith({ empathy: 40 })).drills).toEqual([{ ...drill, low: ['empathy'] }]);
    expect(adviceOn(runsWith({ csat: 2, fcr: 70 })).drills).toEqual([{ ...drill, low: ['csat'] }]);
  });

  it('says what high FCR and low CSAT together mean', () => {
    expect(adviceOn(runsWith({ csat: 3.2 }))).toMatchObject({
      isRightButCold: true,
      drills: [{ kind: 'acknowledgement' }],
    });
  });

  it('is nothing on too few runs, and praise for both halves together', () => {
    expect(adviceOn(runsWith({ accuracy: 0 }, 2))).toMatchObject({
      says: 'too-little',
      drills: [],
    });
    expect(adviceOn(runsWith({})).says).toBe('balanced');
    expect(adviceOn(runsWith({ empathy: 65 })).says).toBe('steady');
  });
});
