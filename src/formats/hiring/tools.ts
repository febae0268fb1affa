import { type HireTools, type VerifiedResult, type VerifyProblem } from '../../app/hire/tools.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { readOpened } from '../opened/read-opened.ts';
import { readResultFile, type SignedResult } from '../result/result.ts';
import { publicKeysIn, verifyResult } from '../result/verify-result.ts';
import { readBlindMarks } from './blind-file.ts';
import { readGroupFile } from './group-file.ts';
import { readGuestFile } from './guest-file.ts';
import { invitationFile } from './invitation-file.ts';
import { noteAsHtml } from './note-html.ts';
import { noteAsMarkdown } from './note-markdown.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const verified = (result: SignedResult): VerifiedResult => ({
  scenario: result.scenario,
  part: result.part,
  version: result.version,
  begunAt: result.begunAt,
  endedAt: result.endedAt,
  marks: result.marks,
  best: result.best,
  said: result.transcript,
});

const verify = async (
  text: string,
  keysText: string | null,
): Promise<Result<VerifiedResult, VerifyProblem>> => {
  const file = readResultFile(parsed(text));
  if (file === null) return err('result/no-file');
  const keys = publicKeysIn(keysText === null ? file.keys : parsed(keysText));
  if (keys === null) return err('result/no-keys');
  const result = await verifyResult(file.jws, keys);
  return result.ok ? ok(verified(result.value)) : result;
};

/** The files of the hiring room. */
export const hireTools: HireTools = {
  readScenario: files =>
    readOpened(files).scenarios.find(({ missing }) => missing.length === 0)?.files ?? null,
  readGuests: readGuestFile,
  readGroups: readGroupFile,
  readBlindMarks,
  invitationFile,
  noteAsHtml,
  noteAsMarkdown,
  resultFile: (jws, keys) => JSON.stringify({ jws, keys }),
  verify,
};
