import {
  autocompletion,
  type CompletionSource,
  snippet,
  snippetCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Extension, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { InkDeed } from '../../../app/studio/ink/deeds.ts';
import { completionsFor } from '../../../app/studio/ink/complete.ts';
import type { Names } from '../../../app/studio/ink/names.ts';
import { editBetween } from '../../../app/studio/ink/line-breaks.ts';
import type { StudioInkMessages } from '../../../app/words/messages/studio-ink.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { DEEDS, deedKeys } from './ink-deeds.ts';
import { inkHover, type Meaning } from './ink-hover.ts';
import { inkColours, inkFolding, inkLanguage } from './ink-language.ts';
import { inkTheme } from './ink-theme.ts';

/** What the editor tells and asks; places count every line break as one. */
export interface InkEditorParts {
  readonly label: string;
  readonly words: StudioInkMessages;
  readonly names: () => Names;
  readonly edited: (edits: readonly TextEdit[]) => void;
  /** The cursor is elsewhere: with what was typed, or without. */
  readonly moved: (place: number, isTyping: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly meaningAt: (place: number) => Meaning | null;
}

/** An editor in a shadow root, where the page's policy on styles lets it draw itself. */
export interface InkEditor {
  /** Takes over a text that was changed elsewhere, with as little of it as may be. */
  show(text: string): void;
  /** Another file. */
  open(text: string, place: number): void;
  goTo(place: number): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  focus(): void;
  /** One of the editor's own, as its keys would do it. */
  do(deed: InkDeed): void;
  /** Puts a snippet where the cursor is: its gaps are gone through with Tab. */
  insert(template: string): void;
  close(): void;
}

/** A change that came from the workspace and must not go back there. */
const FromOutside = Annotation.define<boolean>();

const sourceOf =
  ({ names }: InkEditorParts): CompletionSource =>
  ({ state, pos, explicit }) => {
    const line = state.doc.lineAt(pos);
    const found = completionsFor(state.sliceDoc(line.from, pos), names);
    if (
      found === null ||
      (!explicit && found.length === 0 && !/[:#>\s]$/.test(state.sliceDoc(line.from, pos)))
    )
      return null;
    const options = found.options.map(({ label, detail = '' }) => ({ label, detail }));
    return { from: pos - found.length, options };
  };

/** Shapes that are written often, at the beginning of a line. */
const snippetsOf = ({ words }: InkEditorParts): CompletionSource => {
  const options = words.snippets.map(({ text, label, detail }) =>
    snippetCompletion(text, { label, detail }),
  );
  return context => {
    const begun = context.matchBefore(/^[\p{L} ]+/u);
    return begun === null && !context.explicit
      ? null
      : { from: begun?.from ?? context.pos, options };
  };
};

const run = (work: () => void) => () => {
  work();
  return true;
};

const keysOf = (parts: InkEditorParts): Extension =>
  keymap.of([
    { key: 'Mod-z', run: run(parts.undo), preventDefault: true },
    { key: 'Mod-y', run: run(parts.redo), preventDefault: true },
    { key: 'Mod-Shift-z', run: run(parts.redo), preventDefault: true },
    ...deedKeys,
    ...searchKeymap,
    ...foldKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]);

const listening = ({ edited, moved }: InkEditorParts): Extension =>
  EditorView.updateListener.of(({ transactions, docChanged, selectionSet, state }) => {
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction.annotation(FromOutside) === true) continue;
      const edits: TextEdit[] = [];
      transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) =>
        edits.push({ from, to, insert: inserted.sliceString(0, undefined, '\n') }),
      );
      edited(edits);
    }
    if (selectionSet || docChanged) moved(state.selection.main.head, docChanged);
  });

const extensionsOf = (parts: InkEditorParts): readonly Extension[] => [
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  inkFolding,
  drawSelection(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  inkLanguage,
  syntaxHighlighting(inkColours),
  lintGutter(),
  autocompletion({ override: [sourceOf(parts), snippetsOf(parts)], icons: false }),
  search({ top: true }),
  keysOf(parts),
  listening(parts),
  inkHover(parts.meaningAt),
  inkTheme,
  EditorView.lineWrapping,
  EditorState.phrases.of(parts.words.editor),
  EditorView.contentAttributes.of({
    'aria-label': parts.label,
    tabindex: '0',
    spellcheck: 'true',
    autocorrect: 'off',
    autocapitalize: 'off',
  }),
];

const isSaying = (target: EventTarget): boolean =>
  target instanceof Element && target.classList.contains('cm-tooltip-lint');

/**
 * The marks beside the lines close what they say when the window hears of the pointer elsewhere; from
 * inside a shadow root it hears of the root only, so that nobody could get at the buttons in there.
 */
const keepSaying = (event: Event): void => {
  if (event.composedPath().some(isSaying)) event.stopPropagation();
};

/** Opens an editor of ink in an element. */
export const openInkEditor = (
  host: HTMLElement,
  text: string,
  parts: InkEditorParts,
): InkEditor => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  root.addEventListener('mousemove', keepSaying);
  const stateOf = (doc: string): EditorState =>
    EditorState.create({ doc, extensions: [...extensionsOf(parts)] });
  const view = new EditorView({ parent: root, root, state: stateOf(text) });
  const goTo = (place: number): void => {
    const at = Math.max(0, Math.min(place, view.state.doc.length));
    // It is where the author's own cursor is: nothing to go to.
    if (view.state.selection.main.head === at) return;
    view.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: 'center' }),
      annotations: Transaction.addToHistory.of(false),
    });
  };
  return {
    show: now => {
      const edit = editBetween(view.state.doc.toString(), now);
      if (edit !== null) view.dispatch({ changes: { ...edit }, annotations: FromOutside.of(true) });
    },
    open: (doc, place) => {
      view.setState(stateOf(doc));
      goTo(place);
    },
    goTo,
    mark: diagnostics => view.dispatch(setDiagnostics(view.state, diagnostics)),
    focus: () => view.focus(),
    do: deed => {
      view.focus();
      DEEDS[deed](view);
    },
    insert: template => {
      view.focus();
      const { from, to } = view.state.selection.main;
      snippet(template)(view, null, from, to);
    },
    close: () => view.destroy(),
  };
};
