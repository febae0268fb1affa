import type { Finding } from '../../../analysis/findings/finding.ts';
import type { Fitness } from '../../../analysis/proof/fitness.ts';
import type { Report, ReportedLine } from '../../../analysis/proof/report.ts';
import type { Way } from '../../../analysis/proof/way-in-words.ts';
import type { CueCount } from '../../../analysis/telltales/cues.ts';
import type { StrategyScore } from '../../../analysis/telltales/audit.ts';
import type { Fix } from './fix.ts';
import type { PathTest } from '../play/path-test.ts';
import type { PathResult } from '../play/run-path-tests.ts';
import type { Source } from '../../../narrative/source/sources.ts';

export interface BestWay extends Way {
  readonly variant: string;
  readonly choices: readonly number[];
}

/** A decision and how often an average player comes by, 0 … 1. */
export interface DecisionTraffic {
  readonly file: string;
  readonly line: number;
  readonly share: number;
}

/** A decision that nobody has to weigh. */
export interface PlainDecision {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** What the proof says beyond the report. */
export interface Insight {
  readonly lines: readonly ReportedLine[];
  /** How often an average player comes by each knot, and each stitch (`knot.stitch`), 0 … 1. */
  readonly parts: readonly { readonly part: string; readonly share: number }[];
  readonly replies: readonly DecisionTraffic[];
  /** How often conversations of an average player end so, in the order of the report's endings. */
  readonly endings: readonly number[];
  readonly best: readonly BestWay[];
  readonly dilemmas: {
    /** Decisions in which something is at stake. */
    readonly judged: number;
    /** Those of them in which one reply is best on both scores: that reply. */
    readonly plain: readonly PlainDecision[];
  };
  readonly cues: readonly CueCount[];
  /** Share of best replies if one chose blindly, 0 … 1. */
  readonly chance: number;
  readonly strategies: readonly StrategyScore[];
  /** Flesch–Kincaid grade of what is said. */
  readonly grade: number;
  readonly fitness: Fitness;
}

/** What is known of a draft, as of one revision of it. */
export interface Checked extends CheckResult {
  readonly revision: number;
  /** The files as they were then. */
  readonly files: readonly Source[];
  /** What mends a finding with one press, by its place among them, as far as it was looked for. */
  readonly fixes: ReadonlyMap<number, readonly Fix[]>;
}

/** What comes of checking files. */
export interface CheckResult {
  /** Compiler, profile and proof; errors first, causes before what follows from them. */
  readonly findings: readonly Finding[];
  /** Null while it does not compile. */
  readonly report: Report | null;
  readonly insight: Insight | null;
}

/** How far a check has come. `latest` is what is known of an older revision meanwhile. */
export type CheckState =
  | { readonly name: 'idle'; readonly latest: Checked | null }
  | {
      readonly name: 'checking';
      /** The files that are being checked. */
      readonly files: readonly Source[];
      /** States found so far; 0 before the proof has begun. */
      readonly states: number;
      /** What the compiler and the profile say already; null before that. */
      readonly read: readonly Finding[] | null;
      /** The verdict with its counts, before the findings are worked out; null before that. */
      readonly proved: Report | null;
      readonly latest: Checked | null;
    }
  | { readonly name: 'checked'; readonly latest: Checked }
  /** It took too long, or the machine had not enough memory, or somebody stopped it. */
  | { readonly name: 'stopped'; readonly why: StopReason; readonly latest: Checked | null };

export type StopReason = 'too-long' | 'crashed' | 'asked';

/** What the page asks of the worker. */
export interface CheckRequest {
  readonly number: number;
  readonly files: readonly Source[];
  /** Today, as 2026-11-30. */
  readonly today: string;
  /** Paths that its author keeps, to be tried as soon as it compiles. */
  readonly tests?: readonly PathTest[];
}

/** What a kept path does by now, and where it stands at its end. */
export interface CheckedPath extends PathResult {
  readonly file: string;
  readonly line: number;
}

/** What there is to say of one draft, step by step. */
export type CheckStep =
  | { readonly says: 'read'; readonly findings: readonly Finding[] }
  | { readonly says: 'paths'; readonly paths: readonly CheckedPath[] }
  | { readonly says: 'progress'; readonly states: number }
  /** The verdict and its counts; the findings, which take as long again, are those of the reading. */
  | { readonly says: 'proved'; readonly report: Report }
  | { readonly says: 'checked'; readonly checked: CheckResult }
  /** What mends one of the findings, by its place among them. */
  | { readonly says: 'fixes'; readonly finding: number; readonly fixes: readonly Fix[] };

/** What the worker answers; `number` is the request's. */
export type CheckAnswer = { readonly number: number } & (
  | CheckStep
  | { readonly says: 'done' }
  /** It met something that it cannot deal with. */
  | { readonly says: 'failed' }
);
