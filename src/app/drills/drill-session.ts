import { createStore, type StoreApi } from 'zustand/vanilla';
import { ok, type Result } from '../../engine/result.ts';
import type { ReplayProblem } from '../../engine/run/run.ts';
import type { Script } from '../../narrative/story/script.ts';
import { type DailyInput, dailySet, extraSet, guiseFor } from './daily-set.ts';
import { type DrillRecap, recapOf } from './recap.ts';
import type { DrillStore } from '../practice/drill-store.ts';
import { DRILL_FORMAT } from '../../engine/versions.ts';
import type { DrillRecord } from '../practice/drill-record.ts';
import {
  answerDrill,
  type DrillAnswer,
  type DrillScene,
  openDrill,
  type OpenDrill,
} from './drill-scene.ts';
import { scheduled } from './drill-schedule.ts';
import {
  type DrillCatalogue,
  everyDrill,
  keyOf,
  type CataloguedDrill,
} from '../practice/drill-catalogue.ts';
import { isDue, type Practice, practiceOf } from '../practice/practice-days.ts';
import type { Calendar, Clock, Seeds } from '../ports.ts';
import type { Runs } from '../runs/run-store.ts';
import type { LoadProblem, Catalogue } from '../catalogue/catalogue.ts';
import { observedInDrills, observedInRuns } from '../practice/skill-strength.ts';

export type DrillProblem = LoadProblem | ReplayProblem;

/** Where somebody is in today's set, what was answered earlier included: `at` counts from 1. */
export interface DrillPlace {
  readonly at: number;
  readonly of: number;
}

/** What the drills page is doing. */
export type DrillSessionState =
  | { readonly name: 'opening' }
  | { readonly name: 'asking'; readonly scene: DrillScene; readonly place: DrillPlace }
  | {
      readonly name: 'answered';
      readonly scene: DrillScene;
      readonly answer: DrillAnswer;
      /** When it will come again, ISO 8601. */
      readonly due: string;
      readonly place: DrillPlace;
    }
  /** Nothing is left for today; `none` where there are no drills at all. */
  | {
      readonly name: 'rest';
      readonly practice: Practice;
      readonly none: boolean;
      readonly recap: DrillRecap;
      /** Whether there are drills that were not asked today. */
      readonly more: boolean;
    }
  | { readonly name: 'failed'; readonly problem: DrillProblem };

/** The one door for changes to the drill on screen. */
export interface DrillSession {
  readonly store: Pick<StoreApi<DrillSessionState>, 'getState' | 'subscribe'>;
  /** Opens today's set where it was left. */
  openToday(): Promise<void>;
  /** Opens five more, after today's. */
  openMore(): Promise<void>;
  /** Opens one drill outside the set, such as the one a debrief ends with. */
  openOne(scenario: string, drill: string): Promise<void>;
  answer(ref: string): void;
  /** The next drill of the set, or a rest. */
  next(): Promise<void>;
}

export interface DrillParts {
  readonly catalogue: Catalogue;
  readonly drills: DrillCatalogue;
  readonly drillStore: DrillStore;
  readonly runs: Runs;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly seeds: Seeds;
}

interface Session {
  readonly set: readonly CataloguedDrill[];
  readonly at: number;
  /** Answered today before this set was laid out. */
  readonly before: number;
}

const NO_SESSION: Session = { set: [], at: 0, before: 0 };

const recordAfter = (
  before: DrillRecord | undefined,
  { drill, spot }: OpenDrill,
  reply: number,
  { reply: { quality } }: DrillAnswer,
  { clock, calendar }: DrillParts,
): DrillRecord => {
  const { choices, variant } = spot;
  const at = clock.now();
  const answer = { at, day: calendar.today(), variant, choices: [...choices], reply, quality };
  return {
    format: DRILL_FORMAT,
    key: drill.key,
    scenario: drill.scenario,
    drill: drill.id,
    act: drill.act,
    axis: drill.axis,
    memory: scheduled(before?.memory ?? null, quality, at),
    answers: [...(before?.answers ?? []), answer],
  };
};

type Asking = Extract<DrillSessionState, { name: 'asking' }>;

/** A drill on the table: what the page shows, and the story behind it. */
interface OnTable {
  readonly drill: OpenDrill;
  readonly script: Script;
}

/** Lays a drill out in a guise that was not shown last. Null where it has none. */
const layOut = async (
  drill: CataloguedDrill,
  { catalogue, drillStore, seeds }: DrillParts,
): Promise<Result<OnTable, DrillProblem> | null> => {
  const script = await catalogue.load(drill.scenario);
  const spot = guiseFor(drill, drillStore.find(drill.key));
  if (spot === undefined) return null;
  if (!script.ok) return script;
  const opened = openDrill(drill, spot, script.value, seeds.seed());
  return opened.ok ? ok({ drill: opened.value, script: script.value }) : opened;
};

const choosingNow = async (parts: DrillParts): Promise<DailyInput> => {
  const { drills, drillStore, runs, catalogue, calendar } = parts;
  const all = await everyDrill(drills);
  const { records } = drillStore.store.getState();
  const inRuns = await observedInRuns(runs.store.getState().records, catalogue);
  const observations = [...inRuns, ...observedInDrills(records)];
  return { drills: all, records, observations, today: calendar.today() };
};

const oneDrill = async (key: string, { drills }: DrillParts): Promise<readonly CataloguedDrill[]> =>
  (await everyDrill(drills)).filter(drill => drill.key === key);

const sessionOfToday = async (parts: DrillParts): Promise<Session> => {
  const set = dailySet(await choosingNow(parts));
  return { set, at: 0, before: answeredToday(parts) };
};

const sessionOfMore = async (parts: DrillParts): Promise<Session> => ({
  set: extraSet(await choosingNow(parts)),
  at: 0,
  before: 0,
});

const sessionOfOne = async (key: string, parts: DrillParts): Promise<Session> => ({
  set: await oneDrill(key, parts),
  at: 0,
  before: 0,
});

/** Whether there is anything to ask beyond today's set. */
const isMoreToAsk = async ({ drills, drillStore }: DrillParts, today: string): Promise<boolean> =>
  (await everyDrill(drills)).some(({ key }) => {
    const record = drillStore.find(key);
    return record === undefined || isDue(record, today);
  });

const resting = async (parts: DrillParts, { set }: Session): Promise<DrillSessionState> => {
  const { records } = parts.drillStore.store.getState();
  const today = parts.calendar.today();
  const practice = practiceOf(records, today);
  return {
    name: 'rest',
    practice,
    none: set.length === 0 && practice.drillsInAll === 0,
    recap: recapOf(records, today),
    more: await isMoreToAsk(parts, today),
  };
};

const placeIn = ({ at, before, set }: Session): DrillPlace => ({
  at: before + at + 1,
  of: before + set.length,
});

const answeredToday = ({ drillStore, calendar }: DrillParts): number =>
  practiceOf(drillStore.store.getState().records, calendar.today()).today;

export const createDrillSession = (parts: DrillParts): DrillSession => {
  const store = createStore<DrillSessionState>(() => ({ name: 'opening' }));
  let session = NO_SESSION;
  let table: OnTable | null = null;
  /** Counted up whenever something else is opened, so that a late answer is dropped. */
  let visit = 0;

  const show = async (asked: number): Promise<void> => {
    const drill = session.set[session.at];
    const laid = drill === undefined ? null : await layOut(drill, parts);
    const rest = laid === null ? await resting(parts, session) : null;
    if (asked !== visit) return;
    if (rest !== null) return store.setState(rest, true);
    if (laid === null) return;
    if (!laid.ok) return store.setState({ name: 'failed', problem: laid.error }, true);
    table = laid.value;
    const { scene } = laid.value.drill;
    store.setState({ name: 'asking', scene, place: placeIn(session) }, true);
  };

  const begin = async (find: () => Promise<Session>): Promise<void> => {
    visit += 1;
    const asked = visit;
    table = null;
    store.setState({ name: 'opening' }, true);
    const found = await find();
    if (asked !== visit) return;
    session = found;
    await show(asked);
  };

  const answered = ({ scene, place }: Asking, at: OnTable, ref: string): void => {
    const answer = answerDrill(at.drill, ref, at.script);
    if (answer === null) return;
    table = null;
    const before = parts.drillStore.find(scene.drill);
    const record = recordAfter(before, at.drill, answer.reply, answer.answer, parts);
    void parts.drillStore.keep(record);
    const { due } = record.memory;
    store.setState({ name: 'answered', scene, answer: answer.answer, due, place }, true);
  };

  return {
    store,
    openToday: () => begin(() => sessionOfToday(parts)),
    openMore: () => begin(() => sessionOfMore(parts)),
    openOne: (scenario, drill) => begin(() => sessionOfOne(keyOf(scenario, drill), parts)),
    answer(ref) {
      const state = store.getState();
      if (state.name === 'asking' && table !== null) answered(state, table, ref);
    },
    next: () => begin(() => Promise.resolve({ ...session, at: session.at + 1 })),
  };
};
