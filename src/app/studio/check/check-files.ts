import { bestOnBoth, dilemmasIn } from '../../../analysis/findings/dilemmas.ts';
import { findingsOf } from '../../../analysis/findings/all.ts';
import type { Finding, FindingContext } from '../../../analysis/findings/finding.ts';
import { foldFindings } from '../../../analysis/findings/fold-findings.ts';
import { placedRanges } from '../../../analysis/findings/lines.ts';
import { gradeOf } from '../../../analysis/findings/readability.ts';
import { fitnessOf } from '../../../analysis/proof/fitness.ts';
import type { Proof } from '../../../analysis/proof/proof.ts';
import { proveInSlices } from '../../../analysis/proof/prove.ts';
import { type ReportedLine, reportOf } from '../../../analysis/proof/report.ts';
import { trafficOf } from '../../../analysis/proof/traffic.ts';
import { wayInWords } from '../../../analysis/proof/way-in-words.ts';
import { auditOf } from '../../../analysis/telltales/audit.ts';
import { surveyOf } from '../../../analysis/telltales/survey.ts';
import { sourceMapOf } from '../../../narrative/source/source-map.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Script, ScriptReading } from '../../../narrative/story/script.ts';
import type { BestWay, CheckResult, CheckStep, Insight } from './checked.ts';
import type { PathTest } from '../play/path-test.ts';
import { checkPaths } from './check-paths.ts';
import { readDraft } from './read-draft.ts';
import { fixesInSteps } from './fixes.ts';

const linesOf = (scene: FindingContext): readonly ReportedLine[] =>
  placedRanges(scene).map(({ kind, speaker, text, heat, mood, place }) => ({
    kind,
    ...place,
    speaker,
    text,
    heat,
    mood,
  }));

const bestWays = (proof: Proof): readonly BestWay[] =>
  proof.variants.flatMap(({ variant, golden }) =>
    golden === null
      ? []
      : [
          {
            variant: variant.id,
            choices: golden.choices,
            ...wayInWords(proof, variant.id, golden.choices),
          },
        ],
  );

const repliesOf = (
  { places }: FindingContext,
  offers: ReadonlyMap<string, number>,
): Insight['replies'] => [...offers].map(([path, share]) => ({ ...places.of(path), share }));

const dilemmasOf = ({ proof, places }: FindingContext): Insight['dilemmas'] => {
  const { plain, judged } = dilemmasIn(proof);
  return {
    judged: judged.length,
    plain: plain.flatMap(decision => {
      const best = bestOnBoth(decision);
      return best === undefined ? [] : [{ ...places.of(best.source), words: best.reply.text }];
    }),
  };
};

const insightOf = (scene: FindingContext, findings: readonly Finding[]): Insight | null => {
  const { proof } = scene;
  if (proof.exploration.plain) return null;
  const lines = linesOf(scene);
  const traffic = trafficOf(proof);
  const { cues, chance, strategies } = auditOf([surveyOf(scene)]);
  return {
    lines,
    parts: [...traffic.parts].map(([part, share]) => ({ part, share })),
    replies: repliesOf(scene, traffic.offers),
    endings: proof.exploration.graph.terminals
      .filter(({ problem }) => problem === null)
      .map(({ id }) => traffic.terminals[id] ?? 0),
    best: bestWays(proof),
    dilemmas: dilemmasOf(scene),
    cues,
    chance,
    strategies,
    grade: gradeOf(lines.map(({ text }) => text)),
    fitness: fitnessOf(proof, findings),
  };
};

const judged = (reading: ScriptReading, proof: Proof, today: string): CheckResult => {
  const { sources, problems } = reading;
  const file = sources.files[0]?.name ?? '';
  const scene = { proof, places: sourceMapOf(sources), file, today };
  const findings = foldFindings(problems, findingsOf(scene));
  const report = reportOf({ file, proof, findings, milliseconds: 0 });
  return { findings, report, insight: insightOf(scene, findings) };
};

function* proved(script: Script): Generator<CheckStep, Proof> {
  const slices = proveInSlices(script);
  let slice = slices.next();
  while (!slice.done) {
    yield { says: 'progress', states: slice.value.states };
    slice = slices.next();
  }
  return slice.value;
}

/** Reads and proves a draft: what the compiler says, how far the proof is, the verdict, and everything. */
function* judgedInSteps(
  reading: ScriptReading,
  today: string,
  tests: readonly PathTest[],
): Generator<CheckStep, readonly Finding[]> {
  const findings = foldFindings(reading.problems, []);
  yield { says: 'read', findings };
  if (tests.length > 0) yield { says: 'paths', paths: checkPaths(reading, tests) };
  if (reading.script === null) {
    yield { says: 'checked', checked: { findings, report: null, insight: null } };
    return findings;
  }
  const proof = yield* proved(reading.script);
  const file = reading.sources.files[0]?.name ?? '';
  yield { says: 'proved', report: reportOf({ file, proof, findings, milliseconds: 0 }) };
  const checked = judged(reading, proof, today);
  yield { says: 'checked', checked };
  return checked.findings;
}

/** Checks a draft step by step, and then looks for what can be mended with one press. */
export function* checkFiles(
  files: readonly Source[],
  today: string,
  tests: readonly PathTest[] = [],
): Generator<CheckStep, void> {
  const reading = readDraft(files);
  const findings = yield* judgedInSteps(reading, today, tests);
  yield* fixesInSteps(files, reading.problems, findings);
}
