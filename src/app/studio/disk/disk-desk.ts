import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Source } from '../../../narrative/source/sources.ts';
import { sameFiles } from '../history/history.ts';
import type { SharedFile } from '../share/exporter.ts';
import type { Sharing } from '../share/sharing.ts';
import { replaceFiles } from '../workspace/replace-files.ts';
import { titleOf } from '../workspace/title.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Disk, DiskFile, DiskProblem } from './disk.ts';
import { type Link, lookAt, merged, nameOfLink, onDisk, withKnown } from './link.ts';

/** How a scenario stands to a file on somebody's disk. */
export interface DiskState {
  /** The file's name; null while there is none. */
  readonly file: string | null;
  /** What is on the disk says the same as what is here. */
  readonly isCurrent: boolean;
  /** What stands on the disk, where somebody else has changed it since. */
  readonly changed: readonly Source[] | null;
  /** Files of the scenario that are not on the disk. */
  readonly unsaved: readonly string[];
  readonly problem: DiskProblem | null;
  /** A file that was handed to the browser, which keeps it where it keeps downloads. */
  readonly downloaded: string | null;
}

/** Saves one scenario to files, and sees when they change. */
export interface DiskDesk {
  readonly store: Pick<StoreApi<DiskState>, 'getState' | 'subscribe'>;
  /** Writes to the file that it has, or asks for one. What has changed on the disk is not written over: `changed` says so. */
  save(): Promise<void>;
  saveAs(): Promise<void>;
  /** It was opened from other files. */
  linkTo(link: Link): void;
  /** Looks whether the file has changed. */
  look(): Promise<void>;
  /** Takes what stands on the disk, as a step that can be undone. */
  takeOver(): void;
  /** Writes what is here over what stands on the disk. */
  overwrite(): Promise<void>;
}

export interface DiskDeskParts {
  readonly workspace: Workspace;
  readonly disk: Disk;
  readonly loadSharing: () => Promise<Sharing>;
  readonly says: { readonly fromDisk: (file: string) => string };
  readonly link: Link | null;
}

const inFiles = (link: Link | null, files: readonly Source[]): readonly string[] =>
  link?.kind === 'files' ? files.map(({ name }) => name).filter(name => !link.disk.has(name)) : [];

const stateOf = (link: Link | null, files: readonly Source[]): Partial<DiskState> => ({
  file: link === null ? null : nameOfLink(link),
  isCurrent: link !== null && sameFiles(link.known, onDisk(link, files)),
  unsaved: inFiles(link, files),
});

/** Writes what differs, and answers with what is on the disk then. */
const writeLink = async (
  link: Link,
  files: readonly Source[],
  whole: () => Promise<SharedFile | null>,
): Promise<DiskProblem | null> => {
  for (const [name, file] of link.disk) {
    const text = files.find(one => one.name === name)?.text;
    const content = link.kind === 'files' ? text : (await whole())?.content;
    if (content === undefined) continue;
    if (link.kind === 'files' && link.known.find(one => one.name === name)?.text === text) continue;
    const written = await file.write(content);
    if (!written.ok) return written.error;
  }
  return null;
};

type Parts = DiskDeskParts;

/** At most keys it stands to the file as it did. */
const hasNews = (shown: DiskState, now: Partial<DiskState>): boolean =>
  shown.isCurrent !== now.isCurrent || shown.unsaved.join() !== now.unsaved?.join();

/** The link as it is now, and what is shown of it. */
const createShown = ({ workspace, link: first }: DiskDeskParts) => {
  let link = first;
  const files = (): readonly Source[] => workspace.store.getState().files;
  const store = createStore<DiskState>(() => ({
    file: null,
    isCurrent: false,
    changed: null,
    unsaved: [],
    problem: null,
    downloaded: null,
    ...stateOf(link, files()),
  }));
  const show = (more: Partial<DiskState> = {}): void =>
    store.setState({ ...stateOf(link, files()), ...more });
  workspace.store.subscribe((state, before) => {
    if (state.files !== before.files && hasNews(store.getState(), stateOf(link, state.files)))
      show();
  });
  const linkTo = (other: Link, more: Partial<DiskState> = {}): void => {
    link = other;
    show({ changed: null, ...more });
  };
  return { store, files, show, linkTo, link: () => link };
};
type Shown = ReturnType<typeof createShown>;

/** Looks at the disk; true where nothing there would be lost by writing. */
const looking =
  ({ link: linkNow, linkTo, files, show, store }: Shown, { loadSharing }: Parts) =>
  async (): Promise<boolean> => {
    const [link, sharing] = [linkNow(), await loadSharing().catch(() => null)];
    if (link === null || sharing === null) return true;
    const found = await lookAt(link, sharing);
    if (!found.ok) show({ problem: found.error });
    else if (sameFiles(found.value, onDisk(link, files()))) linkTo(withKnown(link, found.value));
    else show({ changed: sameFiles(found.value, link.known) ? null : found.value, problem: null });
    return found.ok && store.getState().changed === null;
  };

const createWriter = ({ link: linkNow, linkTo, files, show }: Shown, parts: Parts) => {
  const { disk, loadSharing } = parts;
  const made = async (): Promise<SharedFile | null> => {
    const sharing = await loadSharing().catch(() => null);
    return sharing === null ? null : sharing.saved(titleOf(files()), files());
  };
  return {
    write: async (): Promise<void> => {
      const [link, now] = [linkNow(), files()];
      if (link === null) return;
      const problem = await writeLink(link, now, made);
      if (problem === null) linkTo(withKnown(link, now), { problem });
      else show({ problem });
    },
    saveAs: async (): Promise<void> => {
      const [now, file] = [files(), await made()];
      if (file === null) return show({ problem: 'disk/failed' });
      const saved = await disk.saveAs(file, file.content);
      if (!saved.ok)
        return show({ problem: saved.error === 'disk/dismissed' ? null : saved.error });
      if (saved.value === null) return show({ downloaded: file.name, problem: null });
      linkTo(newLink(saved.value, typeof file.content === 'string', now), { problem: null });
    },
  };
};

/** A file that was just written: the main file's text, or everything in one. */
const newLink = (file: DiskFile, isText: boolean, files: readonly Source[]): Link => {
  const name = isText ? (files[0]?.name ?? file.name) : file.name;
  const kind = isText ? 'files' : 'container';
  return withKnown({ kind, disk: new Map([[name, file]]), known: [] }, files);
};

export const createDiskDesk = (parts: DiskDeskParts): DiskDesk => {
  const { workspace, says } = parts;
  const shown = createShown(parts);
  const { store, files, linkTo, link: linkNow } = shown;
  const look = looking(shown, parts);
  const { write, saveAs } = createWriter(shown, parts);
  return {
    store,
    saveAs,
    linkTo: link => linkTo(link),
    look: async () => void (await look()),
    save: async () => {
      if (linkNow() === null) return saveAs();
      if (await look()) await write();
    },
    takeOver: () => {
      const [link, { changed }] = [linkNow(), store.getState()];
      if (link === null || changed === null) return;
      const after = merged(link, files(), changed);
      workspace.change(replaceFiles(says.fromDisk(nameOfLink(link)), files(), after));
      linkTo(withKnown(link, changed));
    },
    overwrite: async () => {
      const [link, { changed }] = [linkNow(), store.getState()];
      // What is on the disk is no longer what was known: everything that differs is written.
      if (link !== null && changed !== null) linkTo({ ...link, known: changed });
      await write();
    },
  };
};
