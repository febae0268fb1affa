/** Every code has a page in stories/README.md. Codes are stable; sentences may improve. */
export const SCRIPT_PROBLEMS = [
  'include/missing',
  'include/refused',
  'include/circle',
  'include/spelling',
  'include/limit',
  'ink/does-not-compile',
  'ink/warning',
  'tag/unknown',
  'tag/malformed',
  'tag/misplaced',
  'tag/logic',
  'tag/twice',
  'channel/not-carried',
  'channel/other-setting',
  'text/told',
  'text/swallowed',
  'name/unknown',
  'id/twice',
  'promise/never-kept',
  'speaker/unknown',
  'line/too-long',
  'text/gap',
  'reply/said-or-done',
  'ending/twice',
  'card/offers-replies',
  'card/runs-on',
  'include/not-read',
  'note/todo',
  'levels/out-of-range',
  'header/not-read',
  'header/missing',
  'header/none',
  'levels/missing',
  'levels/written',
  'variant/missing',
] as const;

/** Marks, among what a fault makes wrong. */
export const MARKS = 'marks';
/** Heat, trust and patience, among what a fault keeps from ever moving. */
export const LEVELS = 'levels';
/** What is led to, by conditions of which nobody can say any more who asked, or by diverts that are none. */
export const CONDITIONS = 'conditions';

/** `information` is nothing to mend. */
export type Severity = 'error' | 'warning' | 'information';

/** A name that was written, and the one that there is and that was clearly meant. */
export interface Correction {
  readonly written: string;
  readonly meant: string;
}

/** Something an author has to know about, with the place and what to do about it. Lines count from 1. */
export interface ScriptProblem {
  readonly code: (typeof SCRIPT_PROBLEMS)[number];
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly file: string;
  readonly line: number;
  /** What it makes wrong elsewhere: the marks, or what is asked about a variable of this name. */
  readonly affects?: readonly string[];
  readonly correction?: Correction;
}

export const isError = (problem: ScriptProblem): boolean => problem.severity === 'error';

/** One sentence for a terminal, a build log or an error page. */
export const describeProblem = ({
  file,
  line,
  message,
  remedy,
}: Omit<ScriptProblem, 'code' | 'affects' | 'correction'>): string =>
  `${file}:${line}: ${message}${remedy === '' ? '' : ` ${remedy}`}`;
