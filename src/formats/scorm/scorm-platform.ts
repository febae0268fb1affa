import type { CourseReport, LearningPlatform } from '../../app/course/platform-port.ts';
import type { ToldReply } from '../../app/course/told-reply.ts';
import { MOST_TOLD_CHARACTERS } from '../../engine/limits.ts';
import { type Assignment, type NamedScore, namedScores, type ScormDialect } from './dialect.ts';

/** The platform's functions. */
interface Calls {
  initialize(): boolean;
  terminate(): boolean;
  commit(): boolean;
  get(element: string): string;
  set(element: string, value: string): boolean;
}

interface Parts {
  readonly calls: Calls;
  readonly dialect: ScormDialect;
  /** Milliseconds since the visit began. */
  readonly elapsed: () => number;
}

/** Lists whose length the platform does not tell end here. */
const MOST_LISTED = 200;

const countOf = ({ calls }: Parts, list: string): number => {
  const count = Number.parseInt(calls.get(`cmi.${list}._count`), 10);
  return Number.isInteger(count) && count >= 0 ? count : 0;
};

/** Where an objective stands: found by its name, because a platform may have some of its own. */
const placeOf = (parts: Parts, id: string): number => {
  const count = countOf(parts, 'objectives');
  for (let at = 0; at < Math.min(count, MOST_LISTED); at++) {
    if (parts.calls.get(`cmi.objectives.${at}.id`) === id) return at;
  }
  return count;
};

const sizeOf = (assignments: readonly Assignment[]): number =>
  assignments.reduce((sum, [element, value]) => sum + element.length + value.length, 0);

/** Sets what can be set: an element that one platform does not have must not keep the others from it. */
const setAll = ({ calls }: Parts, assignments: readonly Assignment[]): boolean => {
  let taken = true;
  for (const [element, value] of assignments) taken = calls.set(element, value) && taken;
  return taken;
};

/** Tells replies, until there are so many that the last message of the page would not go out. */
const createTelling = (parts: Parts) => {
  let room = MOST_TOLD_CHARACTERS;
  return (replies: readonly ToldReply[]): boolean => {
    let taken = true;
    for (const reply of replies) {
      const told = parts.dialect.interaction(countOf(parts, 'interactions'), reply);
      const size = sizeOf(told);
      if (size > room) return taken;
      room -= size;
      taken = setAll(parts, told) && taken;
    }
    return taken;
  };
};

const writeObjectives = (parts: Parts, scores: readonly NamedScore[]): void => {
  // Some platforms have none: what they do not take is in the main score and the journal all the same.
  for (const named of scores)
    setAll(parts, parts.dialect.objective(placeOf(parts, named.id), named));
};

const isRecorded = (mode: string): boolean => !/^(?:browse|review)$/i.test(mode.trim());

/** A visit that has begun. */
const visit = (parts: Parts): LearningPlatform => {
  const { calls, dialect, elapsed } = parts;
  const { elements } = dialect;
  const tell = createTelling(parts);
  let handed: string | null = null;
  let complete = false;
  return {
    learner: calls.get(elements.learner),
    journal: calls.get(elements.journal),
    records: isRecorded(calls.get(elements.mode)),
    passMark: dialect.passMarkOf(calls.get(elements.passMark)),
    sound: null,
    async write(report: CourseReport) {
      handed = report.journal;
      complete = report.result.scores !== null;
      const taken = setAll(parts, [
        [elements.journal, report.journal],
        ...dialect.standing(report),
        dialect.exit,
      ]);
      writeObjectives(parts, namedScores(report));
      return tell(report.told) && taken;
    },
    async commit() {
      setAll(parts, [dialect.sessionTime(elapsed())]);
      // One that says yes to everything and keeps nothing is told by what it gives back.
      return calls.commit() && (handed === null || calls.get(elements.journal) === handed);
    },
    async leave(closes) {
      const close = closes ? dialect.close(complete) : null;
      if (close !== null) setAll(parts, [close]);
      calls.terminate();
    },
  };
};

/** Begins a visit; null where the platform does not begin one. */
export const openScormPlatform = (parts: Parts): LearningPlatform | null =>
  parts.calls.initialize() ? visit(parts) : null;
