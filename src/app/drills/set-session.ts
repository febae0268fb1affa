import { createStore, type StoreApi } from 'zustand/vanilla';
import { ACTS, type Skill } from '../../engine/model/acts.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Turn } from '../../engine/run/conversation.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Course } from '../course/course.ts';
import type { CourseResult } from '../course/course-result.ts';
import type { CourseSettings } from '../course/course-settings.ts';
import type { Asked, Round } from '../course/drill-round.ts';
import type { JournalEntry } from '../course/journal.ts';
import type { SetAttempts } from '../course/set-attempts.ts';
import type { KeepRound } from '../course/set-recorder.ts';
import { heardAtEnd, plainId, toldTurn } from '../course/told-reply.ts';
import type { Clock, Seeds } from '../ports.ts';
import { keyOf } from '../practice/drill-catalogue.ts';
import {
  answerDrill,
  type DrillAnswer,
  type DrillScene,
  openDrill,
  type OpenDrill,
} from './drill-scene.ts';
import type { DrillProblem } from './drill-session.ts';

/** Where somebody is: in the first pass, counted from 1, or among those that come again. */
export type SetPlace =
  | { readonly name: 'first'; readonly at: number; readonly of: number }
  | { readonly name: 'again'; readonly left: number };

/** How a drill went in a round that is over. */
export interface SetRow {
  /** The title of its scenario. */
  readonly title: string;
  readonly scenario: string;
  readonly skill: Skill;
  /** How often it was answered until it went well. */
  readonly times: number;
}

/** What the page of a set is doing. */
export type SetState =
  | { readonly name: 'opening' }
  /** Before a round, or before what is left of one. */
  | { readonly name: 'intro'; readonly left: number; readonly begun: boolean }
  | {
      readonly name: 'asking';
      /** Tells one asking from the next, of the same drill too. */
      readonly step: string;
      readonly scene: DrillScene;
      readonly place: SetPlace;
    }
  | {
      readonly name: 'answered';
      readonly scene: DrillScene;
      readonly answer: DrillAnswer;
      readonly place: SetPlace;
      /** It comes again, because a better reply was on offer. */
      readonly again: boolean;
      readonly last: boolean;
    }
  | { readonly name: 'over'; readonly result: CourseResult; readonly rows: readonly SetRow[] }
  | { readonly name: 'failed'; readonly problem: DrillProblem };

/** A set of drills in a package: worked through to its end, and again if somebody likes. */
export interface SetSession {
  readonly store: Pick<StoreApi<SetState>, 'getState' | 'subscribe'>;
  readonly title: string;
  /** How many drills there are. */
  readonly drills: number;
  readonly settings: CourseSettings;
  readonly passMarks: CourseSettings['passMarks'];
  /** Goes on with the round that is under way, or begins one. */
  goOn(): Promise<void>;
  answer(ref: string): void;
  next(): Promise<void>;
}

export interface SetParts {
  readonly course: Course;
  readonly catalogue: Catalogue;
  readonly attempts: SetAttempts;
  readonly passMarks: CourseSettings['passMarks'];
  readonly keep: KeepRound;
  /** Whether a platform is told. */
  readonly tells: boolean;
  readonly clock: Clock;
  readonly seeds: Seeds;
  readonly millisecondsOf: (moment: string) => number;
}

/** A drill on the table, and since when. */
interface OnTable {
  readonly entry: JournalEntry;
  readonly drill: OpenDrill;
  readonly script: Script;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const layOut = async (
  asked: Asked,
  { course, catalogue }: SetParts,
): Promise<Result<Pick<OnTable, 'drill' | 'script'>, DrillProblem>> => {
  const drill = course.drills[asked.drill];
  const scenario = course.scenarios[drill?.scenario ?? -1]?.scenario.id ?? '';
  if (drill === undefined) return err({ code: 'catalogue/unknown', detail: scenario });
  const script = await catalogue.load(scenario);
  if (!script.ok) return script;
  const key = keyOf(scenario, drill.id);
  const opened = openDrill({ ...drill, scenario, key }, asked.spot, script.value, asked.seed);
  return opened.ok ? ok({ drill: opened.value, script: script.value }) : opened;
};

const placeIn = ({ answers, left }: Round, { before }: Asked, of: number): SetPlace =>
  before > 0 ? { name: 'again', left } : { name: 'first', at: answers.length + 1, of };

/** What a learning platform is told of an answer. `number` counts the answers of a round from 1. */
const toldOf = (
  { drill: { drill, conversation }, entry }: Pick<OnTable, 'drill' | 'entry'>,
  turn: Turn,
  about: { number: number; well: boolean; at: string; latency: number | null },
) => {
  const { number, well, at, latency } = about;
  const round = entry.seed.toString(36);
  const told = toldTurn(turn, {
    id: `${plainId(drill.scenario)}-${plainId(drill.id)}-${round}-${number}`,
    scenario: drill.scenario,
    turn: number,
    heard: heardAtEnd(conversation),
    at,
    latency,
  });
  return { ...told, correct: well };
};

const rowsOf = ({ course, attempts }: SetParts, entry: JournalEntry | null): readonly SetRow[] => {
  if (entry === null || entry.choices === null) return [];
  const { answers } = attempts.round(entry);
  return course.drills.flatMap(({ act, scenario: at }, drill) => {
    const played = course.scenarios[at];
    if (played === undefined) return [];
    const times = answers.filter(answer => answer.drill === drill).length;
    const { title, id } = played.scenario;
    return [{ title, scenario: id, skill: ACTS[act].skill, times }];
  });
};

/** Tells what an earlier visit could not, when its platform took nothing: played again from its choices. */
const catchUp = async (parts: SetParts): Promise<void> => {
  const { attempts, keep, clock } = parts;
  for (const entry of attempts.untold()) {
    const { answers } = attempts.round(entry);
    for (const [at, answer] of answers.entries()) {
      if (at < entry.told) continue;
      const laid = await layOut(answer, parts);
      if (!laid.ok) return;
      const given = answerDrill(laid.value.drill, `r${answer.reply}`, laid.value.script);
      if (given === null) return;
      const about = { number: at + 1, well: answer.well, at: clock.now(), latency: null };
      const newest = attempts.find(entry) ?? entry;
      keep({ ...newest, told: at + 1 }, toldOf({ ...laid.value, entry }, given.turn, about));
    }
  }
};

const freshEntry = ({ clock, seeds, millisecondsOf }: SetParts): JournalEntry => ({
  scenario: 0,
  variant: 0,
  seed: seeds.seed(),
  startedAt: Math.floor(millisecondsOf(clock.now()) / 1000),
  scores: null,
  reviewed: true,
  told: 0,
  choices: [],
});

/** Before anything is asked: what is left of a round, what the last one came to, or what is ahead. */
const restingOf = (parts: SetParts): SetState => {
  const { attempts, course } = parts;
  const open = attempts.underWay();
  if (open !== null) return { name: 'intro', left: attempts.round(open).left, begun: true };
  const newest = attempts.newest();
  return newest === null
    ? { name: 'intro', left: course.drills.length, begun: false }
    : { name: 'over', result: attempts.result(), rows: rowsOf(parts, newest) };
};

/** Takes an answer in; null where it was not on offer. */
const takeIn = (table: OnTable, ref: string, place: SetPlace, parts: SetParts): SetState | null => {
  const { attempts, keep, clock, millisecondsOf } = parts;
  const { entry, drill, script, since } = table;
  const given = answerDrill(drill, ref, script);
  if (given === null) return null;
  const choices = [...(entry.choices ?? []), given.reply];
  const after = { ...entry, choices, told: choices.length };
  const round = attempts.round(after);
  const well = round.answers.at(-1)?.well ?? false;
  const at = clock.now();
  const latency = Math.max(0, millisecondsOf(at) - since);
  keep(after, toldOf(table, given.turn, { number: choices.length, well, at, latency }));
  const { scene } = drill;
  const last = round.asked === null;
  return { name: 'answered', scene, answer: given.answer, place, again: !well, last };
};

/** The set as it was left. What an earlier visit could not tell goes out first. */
export const createSetSession = async (parts: SetParts): Promise<SetSession> => {
  const { attempts, course, clock, millisecondsOf } = parts;
  if (parts.tells) await catchUp(parts);
  const store = createStore<SetState>(() => restingOf(parts));
  const show = (state: SetState): void => store.setState(state, true);
  let table: OnTable | null = null;
  let fresh: JournalEntry | null = null;

  const ask = async (entry: JournalEntry): Promise<void> => {
    const round = attempts.round(entry);
    if (round.asked === null) return show(restingOf(parts));
    show({ name: 'opening' });
    const laid = await layOut(round.asked, parts);
    if (!laid.ok) return show({ name: 'failed', problem: laid.error });
    table = { entry, ...laid.value, since: millisecondsOf(clock.now()) };
    const place = placeIn(round, round.asked, course.drills.length);
    const step = `${entry.seed} ${round.answers.length}`;
    show({ name: 'asking', step, scene: laid.value.drill.scene, place });
  };
  /** One that was begun and not answered keeps its order of drills for as long as the page is open. */
  const begun = (): JournalEntry => {
    fresh ??= freshEntry(parts);
    return fresh;
  };
  return {
    store,
    title: course.title,
    drills: course.drills.length,
    settings: course.settings,
    passMarks: parts.passMarks,
    goOn: () => ask(attempts.underWay() ?? begun()),
    answer(ref) {
      const state = store.getState();
      if (state.name !== 'asking' || table === null) return;
      const answered = takeIn(table, ref, state.place, parts);
      if (answered === null) return;
      [table, fresh] = [null, null];
      show(answered);
    },
    async next() {
      const open = attempts.underWay();
      await (open === null ? show(restingOf(parts)) : ask(open));
    },
  };
};
