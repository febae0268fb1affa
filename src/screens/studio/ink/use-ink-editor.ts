import { useEffect, useRef } from 'preact/hooks';
import type { Checker } from '../../../app/studio/check/checker.ts';
import type { Fix } from '../../../app/studio/check/fix.ts';
import { findingsNow } from '../../../app/studio/check/findings-now.ts';
import { editable, lineBreaksOf } from '../../../app/studio/ink/line-breaks.ts';
import { type Names, namesIn } from '../../../app/studio/ink/names.ts';
import { editOf } from '../../../app/studio/workspace/change.ts';
import { fileOf, type Place, type Workspace } from '../../../app/studio/workspace/workspace.ts';
import type { ProblemMessages } from '../../../app/words/messages/studio-check.ts';
import type { StudioInkMessages } from '../../../app/words/messages/studio-ink.ts';
import { studioInkWordsFor } from '../../../app/words/studio-ink-words.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useStudioWords } from '../use-studio-words.ts';
import { useCheckWords } from '../use-check-words.ts';
import { diagnosticsIn, type Mending } from './diagnostics.ts';
import type { Meaning } from './ink-hover.ts';
import { type InkEditor, openInkEditor } from './ink-editor.ts';

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

interface OpenParts {
  readonly label: string;
  readonly words: StudioInkMessages;
  /** What something in a file means. */
  readonly mean: (at: Place) => Meaning | null;
}

const openFor = (
  host: HTMLElement,
  workspace: Workspace,
  shown: Shown,
  { label, words, mean }: OpenParts,
): InkEditor => {
  const steps = typedSteps(workspace, shown, words.typing);
  return openInkEditor(host, editable(textOf(workspace, shown.current)), {
    label,
    words,
    meaningAt: place => {
      const breaks = lineBreaksOf(textOf(workspace, shown.current));
      const meaning = mean({ file: shown.current, offset: breaks.toText(place) });
      if (meaning === null) return null;
      const { from, to } = meaning;
      return { ...meaning, from: breaks.toEditor(from), to: breaks.toEditor(to) };
    },
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

/** A mark may be older than the text: what it would do is looked up again when it is pressed. */
const mendingOf = (
  workspace: Workspace,
  checker: Checker,
  { fixes: words }: ProblemMessages,
): Mending => {
  const says = ({ name, written, meant }: Fix): string => words[name](written, meant);
  const mend: Mending['mend'] = ({ code, message }, fix) => {
    const now = findingsNow(checker.store.getState(), workspace.store.getState().files);
    const still = now
      .filter(finding => finding.code === code && finding.message === message)
      .flatMap(finding => finding.fixes)
      .find(({ name, written }) => name === fix.name && written === fix.written);
    if (still !== undefined) workspace.change({ says: says(still), changes: still.changes });
  };
  return { says, mend };
};

/** Keeps an editor and the workspace the same, both ways. */
export const useInkEditor = (file: string, mean: (at: Place) => Meaning | null) => {
  const { workspace, checker } = useDraft();
  const page = useWords();
  const { views } = useStudioWords();
  const checkWords = useCheckWords();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<InkEditor | null>(null);
  const shown = useRef(file);

  useEffect(() => {
    if (host.current === null) return undefined;
    const opened = openFor(host.current, workspace, shown, {
      label: views.ink,
      words: studioInkWordsFor(page),
      mean,
    });
    editor.current = opened;
    const unfollow = follow(workspace, shown, opened);
    return () => {
      unfollow();
      opened.close();
      editor.current = null;
    };
  }, [workspace, page, views, mean]);

  useEffect(() => {
    if (shown.current === file) return;
    shown.current = file;
    const text = textOf(workspace, file);
    const { place } = workspace.store.getState();
    const at = place?.file === file ? lineBreaksOf(text).toEditor(place.offset) : 0;
    editor.current?.open(editable(text), at);
  }, [file, workspace]);

  useEffect(() => {
    const mending = mendingOf(workspace, checker, checkWords.problems);
    const mark = (): void => {
      const text = editable(textOf(workspace, shown.current));
      const findings = findingsNow(checker.store.getState(), workspace.store.getState().files);
      editor.current?.mark(diagnosticsIn(findings, shown.current, text, mending));
    };
    mark();
    return checker.store.subscribe(mark);
  }, [workspace, checker, file, checkWords]);

  return { host, editor };
};
