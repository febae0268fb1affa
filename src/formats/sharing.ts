import { zipSync, strToU8 } from 'fflate';
import type { Bundle } from '../app/studio/share/bundle.ts';
import type { Exporter, SharedFile, ShareInput } from '../app/studio/share/exporter.ts';
import type { Packer } from '../app/studio/share/packer.ts';
import type { Sharing } from '../app/studio/share/sharing.ts';
import { readDraft } from '../app/studio/check/read-draft.ts';
import { sheetVersion } from '../app/studio/review/page-data.ts';
import { reviewSheetOf, withoutKey } from '../app/studio/review/sheet.ts';
import { translationOf } from '../app/studio/translation/units.ts';
import { err, ok } from '../engine/result.ts';
import { fileName } from './file-name.ts';
import { drillSetMaker, type PackageParts, packageExporters } from './packages/package-exporter.ts';
import { packHere } from './packing/pack-here.ts';
import { linkDataOf, readLinkData } from './scenario-file/link.ts';
import { type ReviewProgram, writeReviewPage } from './review-page/review-page.ts';
import { readCsv, writeCsv } from './translation/csv.ts';
import { readXliff, writeXliff } from './translation/xliff.ts';

const ZIP = 'application/zip';
const HTML = 'text/html';

const inkFile = (title: string, text: string): SharedFile => ({
  name: fileName(title, '.ink'),
  type: 'text/plain',
  content: text,
});

const composureFile = async ({ writeBundle }: Packer, bundle: Bundle): Promise<SharedFile> => ({
  name: fileName(bundle.title, '.composure'),
  type: ZIP,
  content: await writeBundle(bundle),
});

/** One file as it is; with its includes as a zip of them all. */
const ink: Exporter['make'] = async ({ bundle: { title, files } }) => {
  const [main] = files;
  if (main !== undefined && files.length === 1) return ok(inkFile(title, main.text));
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  const content = zipSync(entries, { mtime: new Date(1980, 0, 1), level: 9 });
  return ok({ name: fileName(title, '.zip'), type: ZIP, content });
};

const composure =
  (packer: Packer): Exporter['make'] =>
  async ({ bundle }) =>
    ok(await composureFile(packer, bundle));

const reviewPage = (
  kind: 'comments' | 'keys',
  fetchProgram: () => Promise<ReviewProgram>,
): Exporter['make'] => {
  const dataFor = ({ bundle: { files } }: ShareInput) => {
    const sheet = reviewSheetOf(files);
    const version = sheetVersion(sheet);
    if (kind === 'keys') return { kind, sheet: withoutKey(sheet), version } as const;
    return { kind, sheet, version, script: readDraft(files).script } as const;
  };
  return async input => {
    const program = await fetchProgram().catch(() => null);
    if (program === null) return err('share/not-fetched');
    const content = writeReviewPage(program, dataFor(input));
    const ending = kind === 'keys' ? '-blind.html' : '-review.html';
    return ok({ name: fileName(input.bundle.title, ending), type: HTML, content });
  };
};

const translationFor = ({ bundle: { files }, language, notes }: ShareInput) =>
  translationOf(files, language, notes);

const xliff: Exporter['make'] = async input =>
  ok({
    name: fileName(input.bundle.title, '.xlf'),
    type: 'application/xliff+xml',
    content: await writeXliff(translationFor(input)),
  });

const csv: Exporter['make'] = async input =>
  ok({
    name: fileName(input.bundle.title, '.csv'),
    type: 'text/csv',
    content: writeCsv(translationFor(input)),
  });

/** Everything that scenarios are given away as, and read from. `packer`: who does what takes long; `packages`: null where none can be made. */
export const createSharing = (
  fetchProgram: () => Promise<ReviewProgram>,
  packer: Packer = packHere,
  packages: PackageParts | null = null,
): Sharing => ({
  exporters: [
    { id: 'ink', make: ink },
    { id: 'composure', make: composure(packer) },
    { id: 'review', make: reviewPage('comments', fetchProgram) },
    { id: 'keys', make: reviewPage('keys', fetchProgram) },
    ...(packages === null ? [] : packageExporters(packages)),
    { id: 'xliff', make: xliff },
    { id: 'csv', make: csv },
  ],
  drillSet: packages === null ? null : drillSetMaker(packages),
  linkData: linkDataOf,
  readLink: readLinkData,
  readOpened: packer.readOpened,
  saved: async (title, files) => {
    const [main] = files;
    return main !== undefined && files.length === 1
      ? inkFile(title, main.text)
      : composureFile(packer, { title, files, versions: [] });
  },
  writeBackup: packer.writeBackup,
  readTranslation: async text => (/^\uFEFF?\s*</.test(text) ? readXliff(text) : readCsv(text)),
});
