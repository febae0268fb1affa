import { dirname, join } from 'node:path';
import type { Finding, FindingContext } from '../../analysis/findings/finding.ts';
import { placedRanges } from '../../analysis/findings/lines.ts';
import { findingsOf } from '../../analysis/findings/all.ts';
import type { Progress } from '../../analysis/explore/explore.ts';
import type { Limits } from '../../analysis/explore/search-limits.ts';
import type { Proof } from '../../analysis/proof/proof.ts';
import { proveScenario } from '../../analysis/proof/prove.ts';
import {
  emptyReport,
  type Report,
  type ReportedLine,
  reportOf,
} from '../../analysis/proof/report.ts';
import { sourceMapOf } from '../../narrative/source/source-map.ts';
import { readScript, type ScriptReading } from '../../narrative/story/script.ts';
import { foldFindings } from '../../analysis/findings/fold-findings.ts';
import { openInk, scenarioId } from '../scenarios/files.ts';
import { explainFile, type FileProblem } from '../scenarios/text-file.ts';

export interface CheckOptions {
  readonly limits?: Partial<Limits>;
  /** Today, as 2026-11-30. */
  readonly today: string;
  readonly now: () => number;
  readonly onProgress?: (progress: Progress) => void;
  /** Also says of each line in which moods it can be told. */
  readonly lines?: boolean;
}

/** What came of checking one file. `readable` is false where there was nothing to check. */
export interface Checked {
  readonly report: Report;
  readonly readable: boolean;
}

const unreadable = (path: string, problem: FileProblem): Checked => {
  const finding: Finding = {
    code: problem,
    severity: 'error',
    ...explainFile(problem),
    file: path,
    line: 1,
  };
  return { report: emptyReport(path, [finding], 0), readable: false };
};

/** Findings name files as seen from where the command was given. */
const fromHere = (path: string) => {
  const at = <T extends { readonly file: string }>(place: T): T => ({
    ...place,
    file: join(dirname(path), place.file),
  });
  return ({ consequences, ...finding }: Finding): Finding => ({
    ...at(finding),
    ...(consequences === undefined ? {} : { consequences: consequences.map(at) }),
  });
};

const contextOf = (proof: Proof, { sources }: ScriptReading, today: string): FindingContext => ({
  proof,
  places: sourceMapOf(sources),
  file: sources.files[0]?.name ?? '',
  today,
});

const linesOf = (context: FindingContext, path: string): readonly ReportedLine[] =>
  placedRanges(context).map(({ kind, speaker, text, heat, mood, place }) => ({
    kind,
    file: join(dirname(path), place.file),
    line: place.line,
    speaker,
    text,
    heat,
    mood,
  }));

/** Reads, proves and judges one file. */
export const checkFile = (path: string, options: CheckOptions): Checked => {
  const { today, now, limits = {}, onProgress, lines = false } = options;
  const start = now();
  const opened = openInk(path);
  if (!opened.ok) return unreadable(path, opened.error);
  const reading = readScript(scenarioId(path), opened.value.main, opened.value.library);
  const problems = reading.problems.map(fromHere(path));
  const since = (): number => Math.round(now() - start);
  if (reading.script === null) {
    return { report: emptyReport(path, foldFindings(problems, []), since()), readable: true };
  }
  const proof = proveScenario(reading.script, { limits }, onProgress);
  const context = contextOf(proof, reading, today);
  const found = findingsOf(context).map(fromHere(path));
  const findings = foldFindings(problems, found);
  return {
    report: {
      ...reportOf({ file: path, proof, findings, milliseconds: since() }),
      ...(lines ? { lines: linesOf(context, path) } : {}),
    },
    readable: true,
  };
};
