import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import { INK_DEEDS } from '../../../app/studio/ink/deeds.ts';
import { outlineOf } from '../../../app/studio/ink/outline.ts';
import { type NameHere, placesOf } from '../../../app/studio/ink/name-scope.ts';
import { nameAt, spaceAt } from '../../../app/studio/ink/symbols.ts';
import { withoutFile } from '../../../app/studio/workspace/file-changes.ts';
import { fileOf, type Place, type Workspace } from '../../../app/studio/workspace/workspace.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import type { InkEditor } from './ink-editor.ts';
import { useInkWords } from './use-ink-words.ts';

/** What can be asked about the place of the cursor; null: nothing stands there. */
export interface InkAsking {
  readonly references: (known: NameHere | null) => void;
  readonly rename: (known: NameHere | null) => void;
  readonly renameFile: (file: string) => void;
  readonly explain: (at: Place) => void;
}

const placeIn = (workspace: Workspace, file: string): Place => {
  const { place } = workspace.store.getState();
  return { file, offset: place?.file === file ? place.offset : 0 };
};

/** The name under the cursor. */
const knownIn = (workspace: Workspace, file: string): NameHere | null => {
  const state = workspace.store.getState();
  const at = placeIn(workspace, file);
  const name = nameAt(fileOf(state, file)?.text ?? '', at.offset);
  const space = name === null ? undefined : spaceAt(state.files, name, at);
  return name === null || space === undefined ? null : { name, space, at };
};

const goToDefinition = (workspace: Workspace, here: NameHere): void => {
  const places = placesOf(workspace.store.getState().files, here);
  const made = places.find(({ isDefinition }) => isDefinition);
  if (made !== undefined) workspace.goTo(made);
};

/** About the name under the cursor; `asking` stays the same one. */
const useNameCommands = (file: string, asking: InkAsking): void => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const list = useMemo((): readonly Command[] => {
    const known = (): NameHere | null => knownIn(workspace, file);
    const named = { group: words.group, available: () => known() !== null, why: words.noName };
    const definition = (): void => {
      const one = known();
      if (one !== null) goToDefinition(workspace, one);
    };
    return [
      {
        id: 'ink-explain',
        name: words.explain,
        keys: ['Shift-F1'],
        group: words.group,
        run: () => asking.explain(placeIn(workspace, file)),
      },
      { id: 'ink-definition', name: words.goTo, keys: ['F4'], ...named, run: definition },
      {
        id: 'ink-references',
        name: words.allReferences,
        keys: ['Shift-F4'],
        ...named,
        run: () => asking.references(known()),
      },
      {
        id: 'ink-rename',
        name: words.renameIt,
        keys: ['F2'],
        ...named,
        run: () => asking.rename(known()),
      },
    ];
  }, [workspace, words, file, asking]);
  useCommands(list);
};

/** About the file that is shown, where it is not the scenario's own. */
const useFileCommands = (file: string, asking: InkAsking): void => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const list = useMemo((): readonly Command[] => {
    const files = () => workspace.store.getState().files;
    const included = {
      group: words.files,
      available: () => files()[0]?.name !== file,
      why: words.mainFile,
    };
    const remove = (): void => {
      const change = withoutFile(files(), file, words.fileRemoved(file));
      if (change !== null) workspace.change(change);
    };
    return [
      {
        id: 'ink-file-rename',
        name: words.renameFile,
        ...included,
        run: () => asking.renameFile(file),
      },
      { id: 'ink-file-remove', name: words.removeFile, ...included, run: remove },
    ];
  }, [workspace, words, file, asking]);
  useCommands(list);
};

/** What the editor does of itself, snippets among it. */
const useEditorCommands = (editor: RefObject<InkEditor | null>): void => {
  const words = useInkWords();
  const list = useMemo(
    (): readonly Command[] => [
      ...INK_DEEDS.map(({ id, keys }) => ({
        id: `ink-${id}`,
        name: words.deeds[id],
        keys,
        isFieldKey: true,
        group: words.group,
        run: () => editor.current?.do(id),
      })),
      ...words.snippets.map(({ label, text }) => ({
        id: `ink-insert-${label}`,
        name: words.insert(label),
        group: words.group,
        run: () => editor.current?.insert(text),
      })),
    ],
    [words, editor],
  );
  useCommands(list);
};

/** A way to each knot, for the palette. */
const useKnotCommands = (file: string): void => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const source = useSelected(workspace.store, ({ files }) =>
    files.find(({ name }) => name === file),
  );
  const names =
    source === undefined
      ? ''
      : outlineOf(source)
          .map(({ name }) => name)
          .join('\n');
  const list = useMemo((): readonly Command[] => {
    const go = (name: string) => (): void => {
      const now = fileOf(workspace.store.getState(), file);
      const part = now === undefined ? undefined : outlineOf(now).find(one => one.name === name);
      if (part !== undefined) workspace.goTo(part);
    };
    return names
      .split('\n')
      .filter(Boolean)
      .map(name => ({
        id: `ink-knot-${name}`,
        name: words.toKnot(name),
        group: words.outline,
        isOne: true,
        run: go(name),
      }));
  }, [workspace, words, file, names]);
  useCommands(list);
};

export const useInkCommands = (
  file: string,
  editor: RefObject<InkEditor | null>,
  asking: InkAsking,
): void => {
  useNameCommands(file, asking);
  useFileCommands(file, asking);
  useEditorCommands(editor);
  useKnotCommands(file);
};
