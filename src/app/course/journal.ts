import { LONGEST_JOURNAL } from '../../engine/limits.ts';
import { type CourseScores, knownScores } from './course-scores.ts';

/** An attempt as a learning platform keeps it for us: what was chosen, and nothing that follows from it. */
export interface JournalEntry {
  /** The scenario, by its place in the course. */
  readonly scenario: number;
  /** The variant, by its place in the scenario. */
  readonly variant: number;
  readonly seed: number;
  /** Seconds since 1970. */
  readonly startedAt: number;
  /** Both scores of an attempt that came to its end. */
  readonly scores: CourseScores | null;
  /** The learner has looked back on it, and is not asked for a guess again. */
  readonly reviewed: boolean;
  /** How many replies the platform has been told. */
  readonly told: number;
  /** The replies, by their places in the story's order; null where there was no more room for them. */
  readonly choices: readonly number[] | null;
}

const FORMAT = '1';
const BASE = 36;

const short = (value: number): string => value.toString(BASE);

/** Stands for a score that there is none of. */
const NONE = '--';

/** One sign each; one beyond the signs is written out between two of another kind. */
const writeChoice = (index: number): string => (index < BASE ? short(index) : `(${short(index)})`);

const writeScores = (scores: CourseScores | null): string =>
  scores === null
    ? ''
    : [scores.accuracy, scores.empathy]
        .map(score => (score === null ? NONE : short(score).padStart(2, '0')))
        .join('');

const writeEntry = (entry: JournalEntry): string => {
  const { scenario, variant, seed, startedAt, scores, reviewed, told, choices } = entry;
  const said = choices === null ? '*' : choices.map(writeChoice).join('');
  const numbers = [scenario, variant, seed, startedAt, told].map(short);
  return [...numbers, writeScores(scores), reviewed ? '1' : '0', said].join('.');
};

const written = (stamp: string, entries: readonly JournalEntry[]): string =>
  [FORMAT, stamp, ...entries.map(writeEntry)].join(':');

/** Less of them: the choices of the oldest finished attempt, or else the second attempt as a whole. */
const shorter = (entries: readonly JournalEntry[]): readonly JournalEntry[] => {
  const at = entries.findIndex(({ scores, choices }) => scores !== null && choices !== null);
  if (at >= 0)
    return entries.map((entry, index) => (index === at ? { ...entry, choices: null } : entry));
  return entries.filter((_entry, index) => index !== 1);
};

/** The attempts in so few signs that every edition has room for them. `stamp` names the versions of the scenarios. */
export const writeJournal = (stamp: string, entries: readonly JournalEntry[]): string => {
  let kept = entries;
  let text = written(stamp, kept);
  while (text.length > LONGEST_JOURNAL && kept.length > 1) {
    kept = shorter(kept);
    text = written(stamp, kept);
  }
  return text;
};

const NUMBER = /^[0-9a-z]{1,8}$/;
const CHOICES = /^(?:[0-9a-z]|\([0-9a-z]{1,4}\))*$/;

const numberOf = (text: string): number => (NUMBER.test(text) ? Number.parseInt(text, BASE) : -1);

const readChoices = (text: string): readonly number[] =>
  [...text.matchAll(/\(([0-9a-z]+)\)|([0-9a-z])/g)].map(([, long, one]) =>
    Number.parseInt(long ?? one ?? '0', BASE),
  );

const scoreOf = (part: string): number | null => (part === NONE ? null : numberOf(part));

const readScores = (text: string): CourseScores | null => {
  const scores = { accuracy: scoreOf(text.slice(0, 2)), empathy: scoreOf(text.slice(2)) };
  const known = knownScores(scores).map(([, score]) => score);
  const sound = text.length === 4 && known.length > 0;
  return sound && known.every(score => score >= 0 && score <= 100) ? scores : null;
};

const readEntry = (text: string): readonly JournalEntry[] => {
  const [scenario = '', variant = '', seed = '', startedAt = '', told = '', scored = '', ...rest] =
    text.split('.');
  const [reviewed, said = '', ...more] = rest;
  const numbers = [scenario, variant, seed, startedAt, told].map(numberOf);
  if (Math.min(...numbers) < 0 || more.length > 0) return [];
  if (said !== '*' && !CHOICES.test(said)) return [];
  const [scenarioAt = 0, variantAt = 0, seedOf = 0, started = 0, toldOf = 0] = numbers;
  return [
    {
      scenario: scenarioAt,
      variant: variantAt,
      seed: seedOf,
      startedAt: started,
      scores: readScores(scored),
      reviewed: reviewed === '1',
      told: toldOf,
      choices: said === '*' ? null : readChoices(said),
    },
  ];
};

/** One that was written by another version of the course keeps its scores, and cannot be played again. */
const withoutChoices = (entry: JournalEntry): JournalEntry => ({ ...entry, choices: null });

/** Reads what a platform gave back. What cannot be read is left out; of another version only scores are left. */
export const readJournal = (stamp: string, text: string): readonly JournalEntry[] => {
  const [format, of, ...entries] = text.split(':');
  if (format !== FORMAT) return [];
  const read = entries.flatMap(readEntry);
  return of === stamp ? read : read.map(withoutChoices).filter(({ scores }) => scores !== null);
};

type Attempt = Pick<JournalEntry, 'scenario' | 'seed'>;

/** Whether two entries are of one attempt. */
export const isSameAttempt = (a: Attempt, b: Attempt): boolean =>
  a.scenario === b.scenario && a.seed === b.seed;

/**
 * What the platform kept and what this device did: of two about one attempt the further one, in the order in which
 * they were begun. How much was told is the platform's to say: of what it never kept, nothing was.
 */
export const joinJournals = (
  kept: readonly JournalEntry[],
  other: readonly JournalEntry[],
): readonly JournalEntry[] => {
  const length = ({ choices, scores }: JournalEntry): number =>
    (choices?.length ?? 0) + (scores === null ? 0 : 1);
  const further = (entry: JournalEntry): JournalEntry => {
    const twin = other.find(one => isSameAttempt(one, entry));
    return twin !== undefined && length(twin) > length(entry)
      ? { ...twin, told: entry.told }
      : entry;
  };
  const added = other
    .filter(one => !kept.some(entry => isSameAttempt(one, entry)))
    .map(entry => ({ ...entry, told: 0 }));
  return [...kept.map(further), ...added].sort((a, b) => a.startedAt - b.startedAt);
};
