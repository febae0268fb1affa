import { type FileWithHandle, fileOpen, fileSave, supported } from 'browser-fs-access';
import type {
  Chosen,
  ChosenFile,
  Disk,
  DiskFile,
  DiskProblem,
} from '../../app/studio/disk/disk.ts';
import { LARGEST_OPENED } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';

type Handle = NonNullable<FileWithHandle['handle']>;

const PROBLEM_OF: Readonly<Record<string, DiskProblem>> = {
  AbortError: 'disk/dismissed',
  NotAllowedError: 'disk/refused',
  SecurityError: 'disk/refused',
  NotFoundError: 'disk/gone',
  QuotaExceededError: 'disk/full',
};

const problemOf = (thrown: unknown): DiskProblem =>
  (thrown instanceof DOMException ? PROBLEM_OF[thrown.name] : undefined) ?? 'disk/failed';

const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, DiskProblem>> => {
  try {
    return ok(await work());
  } catch (thrown) {
    return err(problemOf(thrown));
  }
};

/** What is far too large is not read: whoever gets the bytes refuses them by their length. */
const bytesOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, LARGEST_OPENED + 1).arrayBuffer());

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.'));

const diskFileOf = (handle: Handle): DiskFile => ({
  name: handle.name,
  read: () => attempt(async () => bytesOf(await handle.getFile())),
  write: content =>
    attempt(async () => {
      await fileSave(new Blob([content]), {}, handle, true);
    }),
});

const readAll = async (files: readonly FileWithHandle[]): Promise<Chosen> => {
  const read = await Promise.all(
    files.map(async file => ({ file, bytes: await attempt(() => bytesOf(file)) })),
  );
  return {
    files: read.flatMap(({ file: { name, handle }, bytes }): readonly ChosenFile[] =>
      bytes.ok ? [{ name, bytes: bytes.value, file: handle ? diskFileOf(handle) : null }] : [],
    ),
    unread: read.filter(({ bytes }) => !bytes.ok).map(({ file: { name } }) => name),
  };
};

/** Some systems grey out what has an ending that they do not know, unless any file will do. */
const ANY = ['text/plain', 'application/zip', 'application/octet-stream'];

export const browserDisk: Disk = {
  writesBack: supported,
  async choose(endings) {
    const options = { extensions: [...endings], mimeTypes: ANY, id: 'composure' };
    const chosen = await attempt(() => fileOpen({ ...options, multiple: true }));
    return chosen.ok ? readAll(chosen.value) : { files: [], unread: [] };
  },
  saveAs: ({ name, type }, content) =>
    attempt(async () => {
      const blob = Promise.resolve(content).then(made => new Blob([made], { type }));
      const options = { fileName: name, mimeTypes: [type], extensions: [endingOf(name)] };
      const handle = await fileSave(blob, { ...options, id: 'composure' });
      return handle === null ? null : diskFileOf(handle);
    }),
};

interface HandleGiver {
  getAsFileSystemHandle(): Promise<Handle | null>;
}
const givesHandle = (item: DataTransferItem): item is DataTransferItem & HandleGiver =>
  'getAsFileSystemHandle' in item;

/** Files that were dropped onto the page. What was dropped is there only until the first wait. */
export const droppedFiles = async ({ items }: DataTransfer): Promise<Chosen> => {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map(item => ({
      file: item.getAsFile(),
      handle: givesHandle(item) ? item.getAsFileSystemHandle() : null,
    }));
  const files: FileWithHandle[] = [];
  for (const { file, handle: giving } of dropped) {
    const handle = await attempt(async () => giving);
    if (file === null) continue;
    const isFile = handle.ok && handle.value?.kind === 'file';
    files.push(
      isFile && handle.value !== null ? Object.assign(file, { handle: handle.value }) : file,
    );
  }
  return readAll(files);
};
