import { unreachable } from '../../engine/result.ts';
import { joined, papersIn, type PapersData } from './coaching/papers.ts';
import { type BoardRun, conversationsIn } from './conversations.ts';
import { boardAsCsv, boardAsJson } from './export.ts';
import type { CountedRun, TeamFilter, UncountedRun } from './filter.ts';
import { createJudge, type TeamStory } from './judge-run.ts';
import { lossesOf } from './answered.ts';
import type { ScenarioLosses } from './losses.ts';
import { reportOn, runsIn, type TeamReport, type TeamRuns } from './report.ts';
import type { ReadingProblem, ReadResults, ResultsBytes } from './results-reading.ts';
import { isTeamRun, readTeamBatch, type TeamRun, teamRunIn } from './team-run.ts';

/** What became of one file. */
export interface BroughtFile {
  readonly name: string;
  readonly fresh: number;
  /** Runs that were on the board already. */
  readonly known: number;
  readonly unfinished: number;
  readonly problem: ReadingProblem | null;
  readonly detail: string;
}

/** What was brought in: the runs that are new, and what became of each file. */
export interface Brought {
  readonly runs: readonly TeamRun[];
  readonly files: readonly BroughtFile[];
  /** What a board's own file says besides its runs. */
  readonly papers: PapersData;
}

/** What the page asks of the worker. Every question has a number, which its answer bears. */
export type TeamQuestion =
  | { readonly ask: 'open'; readonly stories: readonly TeamStory[] }
  | { readonly ask: 'add'; readonly runs: readonly TeamRun[]; readonly batches: readonly unknown[] }
  | { readonly ask: 'bring'; readonly files: readonly ResultsBytes[]; readonly team: string }
  | { readonly ask: 'report'; readonly filter: TeamFilter }
  | { readonly ask: 'losses'; readonly filter: TeamFilter }
  | { readonly ask: 'runs'; readonly filter: TeamFilter }
  | { readonly ask: 'held' }
  | {
      readonly ask: 'export';
      readonly filter: TeamFilter;
      readonly as: 'csv' | 'json';
      readonly papers: PapersData;
    };

export interface TeamAnswers {
  readonly open: null;
  readonly add: { readonly unreadable: number };
  readonly bring: Brought;
  readonly report: TeamReport;
  readonly losses: readonly ScenarioLosses[];
  readonly runs: readonly BoardRun[];
  /** Every run of the board, counted or not, as it came. */
  readonly held: readonly TeamRun[];
  readonly export: string;
}

export type TeamMessage =
  | { readonly says: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly says: 'answer';
      readonly number: number;
      readonly answer: TeamAnswers[keyof TeamAnswers];
    }
  | { readonly says: 'failed'; readonly number: number };

interface ServiceParts {
  readonly readResults: ReadResults;
  readonly progress: (done: number, of: number) => void;
}

/** Runs between two words on how far it has come. */
const STEP = 100;

const createHeld = () => {
  let judge = createJudge([]);
  const counted = new Map<string, CountedRun>();
  const uncounted = new Map<string, UncountedRun>();
  let held = runsIn([], []);
  const add = (run: TeamRun): void => {
    const judged = judge(run);
    if (judged.ok) counted.set(run.id, { ...run, ...judged.value });
    else uncounted.set(run.id, { ...run, reason: judged.error });
  };
  return {
    open: (stories: readonly TeamStory[]): void => {
      judge = createJudge(stories);
    },
    has: (id: string): boolean => counted.has(id) || uncounted.has(id),
    add: (runs: readonly TeamRun[], progress: ServiceParts['progress']): void => {
      runs.forEach((run, at) => {
        if (at % STEP === 0) progress(at, runs.length);
        add(run);
      });
      if (runs.length > 0) held = runsIn([...counted.values()], [...uncounted.values()]);
    },
    all: (): readonly TeamRun[] =>
      [...counted.values(), ...uncounted.values()].flatMap(run => teamRunIn(run) ?? []),
    runs: (): TeamRuns => held,
  };
};

type Held = ReturnType<typeof createHeld>;

/** The same conversation may come from a browser and from three files: it counts once. */
const createFresh = (held: Held) => {
  const met = new Set<string>();
  return ({ id }: TeamRun): boolean => {
    if (held.has(id) || met.has(id)) return false;
    met.add(id);
    return true;
  };
};

const bring = async (
  held: Held,
  files: readonly ResultsBytes[],
  team: string,
  { readResults, progress }: ServiceParts,
): Promise<Brought> => {
  const isFresh = createFresh(held);
  const runs: TeamRun[] = [];
  const read: BroughtFile[] = [];
  const papers: PapersData[] = [];
  for (const file of files) {
    const found = await readResults(file);
    const fresh = found.runs.filter(isFresh);
    runs.push(...fresh.map(run => (run.team === '' ? { ...run, team } : run)));
    papers.push(papersIn(found.papers));
    const { name, unfinished, problem, detail } = found;
    const known = found.runs.length - fresh.length;
    read.push({ name, fresh: fresh.length, known, unfinished, problem, detail });
  }
  held.add(runs, progress);
  return {
    runs,
    files: read,
    papers: joined(papers),
  };
};

const addAll = (
  held: Held,
  { runs, batches }: Extract<TeamQuestion, { ask: 'add' }>,
  { progress }: ServiceParts,
): TeamAnswers['add'] => {
  const read = batches.map(readTeamBatch);
  const kept = read.flatMap(batch => (batch.ok ? batch.value.runs : []));
  held.add([...kept, ...runs].filter(createFresh(held)).filter(isTeamRun), progress);
  return { unreadable: read.filter(batch => !batch.ok).length };
};

/** The board's runs, played again and counted: one for each worker. */
export const createTeamService = (parts: ServiceParts) => {
  const held = createHeld();
  return async (question: TeamQuestion): Promise<TeamAnswers[keyof TeamAnswers]> => {
    switch (question.ask) {
      case 'open':
        held.open(question.stories);
        return null;
      case 'add':
        return addAll(held, question, parts);
      case 'bring':
        return bring(held, question.files, question.team, parts);
      case 'report':
        return reportOn(held.runs(), question.filter);
      case 'losses':
        return lossesOf(held.runs(), question.filter);
      case 'export':
        return question.as === 'csv'
          ? boardAsCsv(held.runs(), question.filter)
          : boardAsJson(held.runs(), question.filter, question.papers);
      case 'held':
        return held.all();
      case 'runs':
        return conversationsIn(held.runs().counted, question.filter);
      default:
        return unreachable(question);
    }
  };
};
