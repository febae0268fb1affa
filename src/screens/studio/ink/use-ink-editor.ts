import { useEffect, useRef } from 'preact/hooks';
import { editable, lineBreaksOf } from '../../../app/studio/ink/line-breaks.ts';
import { type Names, namesIn } from '../../../app/studio/ink/names.ts';
import { nameAt, type NameSpace, placesOfName, spaceAt } from '../../../app/studio/ink/symbols.ts';
import { editOf } from '../../../app/studio/workspace/change.ts';
import { fileOf, type Place, type Workspace } from '../../../app/studio/workspace/workspace.ts';
import type { StudioInkMessages } from '../../../app/words/messages/studio-ink.ts';
import { studioInkWordsFor } from '../../../app/words/studio-ink-words.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useStudioWords } from '../use-studio-words.ts';
import { diagnosticsIn, findingsNow } from './diagnostics.ts';
import { type InkEditor, type InkEditorParts, openInkEditor } from './ink-editor.ts';

const textOf = (workspace: Workspace, file: string): string =>
  fileOf(workspace.store.getState(), file)?.text ?? '';

/** Names are asked for at every key: they are read once for each state of the files. */
const rememberNames = (workspace: Workspace): (() => Names) => {
  let { files } = workspace.store.getState();
  let names: Names | null = null;
  return () => {
    const now = workspace.store.getState().files;
    if (names === null || now !== files) names = namesIn(now);
    files = now;
    return names;
  };
};

/** A name, and what it is a name of. */
export interface Known {
  readonly name: string;
  readonly space: NameSpace;
}

interface Asked {
  /** The name under the cursor, to be shown with all its places. */
  readonly references: (name: Known | null) => void;
  readonly rename: (name: Known | null) => void;
}

/** The file that an editor shows: it may become another one. */
interface Shown {
  current: string;
}

/** What is typed without a rest is one step for undo: a new line, or another place, begins the next. */
const typedSteps = (workspace: Workspace, shown: Shown, says: string) => {
  let step = 0;
  return {
    next: () => {
      step += 1;
    },
    type: (edits: readonly TextEdit[]): void => {
      const breaks = lineBreaksOf(textOf(workspace, shown.current));
      const inText = edits.map(edit => breaks.editOf(edit));
      workspace.change(editOf(says, shown.current, inText, `typing ${step}`));
      if (edits.some(({ insert }) => insert.includes('\n'))) step += 1;
    },
  };
};

type Named = Pick<InkEditorParts, 'goToDefinition' | 'showReferences' | 'rename'>;

/** What is asked about the name under the cursor. */
const askedOf = (
  workspace: Workspace,
  shown: Shown,
  latest: { readonly current: Asked },
): Named => {
  const under = (): Known | null => {
    const { files, place } = workspace.store.getState();
    const at = { file: shown.current, offset: place?.offset ?? 0 };
    const name = nameAt(textOf(workspace, shown.current), at.offset);
    const space = name === null ? undefined : spaceAt(files, name, at);
    return name === null || space === undefined ? null : { name, space };
  };
  return {
    goToDefinition: () => {
      const known = under();
      if (known === null) return;
      const { files } = workspace.store.getState();
      const places = placesOfName(files, known.name, known.space);
      const made = places.find(({ isDefinition }) => isDefinition);
      if (made !== undefined) workspace.goTo(made);
    },
    showReferences: () => latest.current.references(under()),
    rename: () => latest.current.rename(under()),
  };
};

const openFor = (
  host: HTMLElement,
  workspace: Workspace,
  shown: Shown,
  { label, words, asked }: { label: string; words: StudioInkMessages; asked: Named },
): InkEditor => {
  const steps = typedSteps(workspace, shown, words.typing);
  return openInkEditor(host, editable(textOf(workspace, shown.current)), {
    label,
    words,
    ...asked,
    names: rememberNames(workspace),
    edited: steps.type,
    moved: (place, isTyping) => {
      if (!isTyping) steps.next();
      const offset = lineBreaksOf(textOf(workspace, shown.current)).toText(place);
      workspace.goTo({ file: shown.current, offset });
    },
    undo: () => workspace.undo(),
    redo: () => workspace.redo(),
  });
};

/** Shows what was changed elsewhere, and goes where somebody else points. */
const follow = (workspace: Workspace, shown: Shown, editor: InkEditor): (() => void) => {
  let { files, place } = workspace.store.getState();
  const go = (to: Place): void =>
    editor.goTo(lineBreaksOf(textOf(workspace, shown.current)).toEditor(to.offset));
  if (place !== null && place.file === shown.current) go(place);
  return workspace.store.subscribe(state => {
    if (state.files !== files) editor.show(editable(textOf(workspace, shown.current)));
    const asked = state.place === place ? null : state.place;
    ({ files, place } = state);
    if (asked !== null && asked.file === shown.current) go(asked);
  });
};

/** Keeps an editor and the workspace the same, both ways. */
export const useInkEditor = (file: string, asked: Asked) => {
  const { workspace, checker } = useDraft();
  const page = useWords();
  const { views } = useStudioWords();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<InkEditor | null>(null);
  const shown = useRef(file);
  const latest = useRef(asked);
  latest.current = asked;

  useEffect(() => {
    if (host.current === null) return undefined;
    const opened = openFor(host.current, workspace, shown, {
      label: views.ink,
      words: studioInkWordsFor(page),
      asked: askedOf(workspace, shown, latest),
    });
    editor.current = opened;
    const unfollow = follow(workspace, shown, opened);
    return () => {
      unfollow();
      opened.close();
      editor.current = null;
    };
  }, [workspace, page, views]);

  useEffect(() => {
    if (shown.current === file) return;
    shown.current = file;
    const text = textOf(workspace, file);
    const { place } = workspace.store.getState();
    const at = place?.file === file ? lineBreaksOf(text).toEditor(place.offset) : 0;
    editor.current?.open(editable(text), at);
  }, [file, workspace]);

  useEffect(() => {
    const mark = (): void => {
      const text = editable(textOf(workspace, shown.current));
      const findings = findingsNow(checker.store.getState());
      editor.current?.mark(diagnosticsIn(findings, shown.current, text));
    };
    mark();
    return checker.store.subscribe(mark);
  }, [workspace, checker, file]);

  return { host, focus: () => editor.current?.focus() };
};
