import { proveInSlices } from '../../../analysis/proof/prove.ts';
import { type Report, reportOf } from '../../../analysis/proof/report.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readDraft } from '../check/read-draft.ts';
import { type Part, partingIn } from './same-structure.ts';

const proved = async (
  files: readonly Source[],
  pause: () => Promise<void>,
): Promise<Report | null> => {
  const { script } = readDraft(files);
  if (script === null) return null;
  const slices = proveInSlices(script);
  let slice = slices.next();
  while (!slice.done) {
    await pause();
    slice = slices.next();
  }
  return reportOf({ file: '', proof: slice.value, findings: [], milliseconds: 0 });
};

/** Plays every conversation of both: the parts in which they part, or null where one cannot be played. */
export const proveSame = async (
  before: readonly Source[],
  after: readonly Source[],
  pause: () => Promise<void>,
): Promise<readonly Part[] | null> => {
  const was = await proved(before, pause);
  const is = was === null ? null : await proved(after, pause);
  return was === null || is === null ? null : partingIn(was, is);
};
