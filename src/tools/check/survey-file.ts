import { dirname, join } from 'node:path';
import { proveScenario } from '../../analysis/proof/prove.ts';
import { type Survey, surveyOf } from '../../analysis/telltales/survey.ts';
import { sourceMapOf } from '../../narrative/source/source-map.ts';
import { isError } from '../../narrative/source/problem.ts';
import { readScript } from '../../narrative/story/script.ts';
import { openInk, scenarioId } from '../scenarios/files.ts';
import { explainFile } from '../scenarios/text-file.ts';

/** A survey, or a sentence on why there is none. */
export type Surveyed =
  | { readonly ok: true; readonly survey: Survey }
  | { readonly ok: false; readonly file: string; readonly why: string };

const MEND_FIRST = 'it has to pass the check first (composure check says what is wrong).';

/** Reads and proves one file, and looks at the surface of its replies. */
export const surveyFile = (path: string): Surveyed => {
  const opened = openInk(path);
  if (!opened.ok) return { ok: false, file: path, why: explainFile(opened.error).message };
  const { sources, script, problems } = readScript(
    scenarioId(path),
    opened.value.main,
    opened.value.library,
  );
  if (script === null || problems.some(isError)) return { ok: false, file: path, why: MEND_FIRST };
  const proof = proveScenario(script);
  if (proof.verdict === 'cut') return { ok: false, file: path, why: MEND_FIRST };
  const file = sources.files[0]?.name ?? '';
  const survey = surveyOf({ proof, places: sourceMapOf(sources), file, today: null });
  const decisions = survey.decisions.map(({ heard, replies }) => ({
    heard,
    replies: replies.map(reply => ({ ...reply, file: join(dirname(path), reply.file) })),
  }));
  return { ok: true, survey: { ...survey, file: path, decisions } };
};
