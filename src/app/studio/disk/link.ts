import type { Source } from '../../../narrative/source/sources.ts';
import type { NamedBytes, OpenedScenario } from '../incoming/opened.ts';
import type { Sharing } from '../share/sharing.ts';
import type { ChosenFile, DiskFile, DiskProblem } from './disk.ts';

/** Files on the disk that a scenario came from or was saved to, until the page is closed. */
export interface Link {
  /** The scenario's own files one by one, or one file that holds them all. */
  readonly kind: 'files' | 'container';
  /** By the names of the scenario's files; of a container by its own. */
  readonly disk: ReadonlyMap<string, DiskFile>;
  /** What is on the disk, as far as it is known. */
  readonly known: readonly Source[];
}

/** The link to what a scenario was opened from; null where the browser only uploads. */
export const linkOf = (scenario: OpenedScenario, chosen: readonly ChosenFile[]): Link | null => {
  const fileOf = (name: string): DiskFile | null =>
    chosen.find(file => file.name === name)?.file ?? null;
  const { container, files, from } = scenario;
  const names = container === null ? from : [container];
  const disk = names.flatMap((name, at): readonly [string, DiskFile][] => {
    const file = fileOf(name);
    return file === null ? [] : [[container ?? files[at]?.name ?? name, file]];
  });
  if (disk.length === 0) return null;
  const kind = container === null ? 'files' : 'container';
  return withKnown({ kind, disk: new Map(disk), known: [] }, files);
};

/** Those of a scenario's files that are on the disk. */
export const onDisk = ({ kind, disk }: Link, files: readonly Source[]): readonly Source[] =>
  kind === 'container' ? files : files.filter(({ name }) => disk.has(name));

/** They are on the disk now. */
export const withKnown = (link: Link, files: readonly Source[]): Link => ({
  ...link,
  known: onDisk(link, files),
});

/** A scenario's files with those from the disk in their places. */
export const merged = (
  { kind }: Link,
  files: readonly Source[],
  found: readonly Source[],
): readonly Source[] =>
  kind === 'container'
    ? found
    : files.map(file => found.find(({ name }) => name === file.name) ?? file);

/** The file that stands for the whole: the main file, or the container. */
export const nameOfLink = ({ disk }: Link): string => [...disk.values()][0]?.name ?? '';

type Looked =
  | { readonly ok: true; readonly value: readonly Source[] }
  | { readonly ok: false; readonly error: DiskProblem };

const readDisk = async ({ disk }: Link) => {
  const read: (NamedBytes & { readonly as: string })[] = [];
  for (const [as, file] of disk) {
    const bytes = await file.read();
    if (!bytes.ok) return bytes;
    read.push({ as, name: file.name, bytes: bytes.value });
  }
  return { ok: true as const, value: read };
};

/** What stands on the disk by now. */
export const lookAt = async (
  link: Link,
  { readOpened }: Pick<Sharing, 'readOpened'>,
): Promise<Looked> => {
  const read = await readDisk(link);
  if (!read.ok) return read;
  const scenarios = await Promise.all(
    read.value.map(async file => ({
      as: file.as,
      files: (await readOpened([file])).scenarios[0]?.files ?? null,
    })),
  );
  if (scenarios.some(({ files }) => files === null)) return { ok: false, error: 'disk/failed' };
  if (link.kind === 'container') return { ok: true, value: scenarios[0]?.files ?? [] };
  const texts = new Map(scenarios.map(({ as, files }) => [as, files?.[0]?.text]));
  const found = link.known.map(({ name, text }) => ({ name, text: texts.get(name) ?? text }));
  return { ok: true, value: found };
};
