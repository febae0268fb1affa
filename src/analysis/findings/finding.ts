import type { Correction } from '../../narrative/source/problem.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import type { SourceMap } from '../../narrative/source/source-map.ts';
import type { Proof } from '../proof/proof.ts';

export type Severity = 'error' | 'warning' | 'information';

/** Every finding of the proof, with its severity. Codes are stable; each has a page in FINDINGS.md. */
export const FINDING_KINDS = {
  'story/never-starts': 'error',
  'story/ran-out': 'error',
  'story/never-rests': 'error',
  'story/script-error': 'error',
  'story/never-ends': 'error',
  'story/unreachable': 'error',
  'story/external': 'error',
  'story/chance': 'error',
  'proof/cut': 'error',
  'story/warning': 'warning',
  'ending/missing': 'error',
  'ending/goes-on': 'error',
  'ending/twice': 'error',
  'marks/limitless': 'error',
  'golden/none': 'error',
  'marks/missing': 'warning',
  'patience/unasked': 'error',
  'heat/unasked': 'error',
  'play/one-sided': 'warning',
  'decision/no-dilemma': 'warning',
  'mood/full-early': 'warning',
  'mood/stands-still': 'warning',
  'owed/never-paid': 'warning',
  'owed/best-path': 'warning',
  'anger/pays': 'warning',
  'untruth/costs-nothing': 'warning',
  'line/any-mood': 'warning',
  'reply/same-words': 'error',
  'reply/straw': 'warning',
  'reply/best-is-longest': 'warning',
  'reply/best-in-same-place': 'information',
  'reply/best-has-only-feeling': 'warning',
  'reply/no-why': 'warning',
  'reply/too-long': 'warning',
  'text/hard-to-read': 'warning',
  'grievance/never-acknowledged': 'warning',
  'grievance/only-by-mistake': 'warning',
  'fact/never-revealed': 'warning',
  'policy/out-of-date': 'warning',
  'paths/unequal': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
export type FindingCode = keyof typeof FINDING_KINDS;

/** What follows from a fault and goes with it: nothing has to be mended for its own sake. */
export interface Consequence {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  /** How many lines of the script it concerns, where it is about lines. */
  readonly lines?: number;
}

/** Something an author should know, with what to do about it and a way to see it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly file: string;
  readonly line: number;
  /** Replies, by their place in the story's order, that lead there. */
  readonly choices?: readonly number[];
  /** The variant in which to give them, where there are several. */
  readonly variant?: string;
  /** How many lines of the script it concerns, where it is about lines. */
  readonly lines?: number;
  /** Variables that the conditions in front ask about. */
  readonly asks?: readonly string[];
  /** What it makes wrong elsewhere: the marks, or what is asked about a variable of this name. */
  readonly affects?: readonly string[];
  readonly correction?: Correction;
  readonly consequences?: readonly Consequence[];
}

/** What the finders look at. */
export interface FindingContext {
  readonly proof: Proof;
  readonly places: SourceMap;
  /** Name of the main file. */
  readonly file: string;
  /** Today, as 2026-11-30; null where nobody knows. */
  readonly today: string | null;
}

export interface Draft {
  readonly code: FindingCode;
  readonly message: string;
  readonly remedy: string;
  /** Path in the compiled story; the top of the file if left out. */
  readonly path?: string;
  readonly choices?: readonly number[];
  readonly variant?: number;
}

/** Puts a draft in its place. */
export const finding = (
  { proof, places, file }: FindingContext,
  { code, message, remedy, path, choices, variant = 0 }: Draft,
): Finding => {
  const place = path === undefined ? { file, line: 1 } : places.of(path);
  const { variants } = proof.scenario;
  const id = variants[variant]?.id;
  const isOneOf = variant > 0 || (choices !== undefined && variants.length > 1);
  return {
    code,
    severity: FINDING_KINDS[code],
    message: visible(message),
    remedy: visible(remedy),
    ...place,
    ...(choices === undefined ? {} : { choices }),
    ...(isOneOf && id !== undefined ? { variant: id } : {}),
  };
};

export type Finder = (scene: FindingContext) => readonly Finding[];
