import { EditorView } from '@codemirror/view';

/** The page's own paper and ink; the variables reach into the shadow root. */
export const inkTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper-raised)' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
    fontSize: '0.95rem',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.75rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--paper-sunk)',
    borderRight: '1px solid var(--hair)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-wash) 45%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--accent-wash)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--accent) 28%, transparent)' },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--paper-sunk)' },
  '.cm-panel input, .cm-panel button': {
    minHeight: '2rem',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    backgroundImage: 'none',
    border: '1px solid var(--edge)',
    borderRadius: '0.4rem',
    fontSize: '0.9rem',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--edge)',
    borderRadius: '0.5rem',
    maxWidth: '32rem',
  },
  '.cm-tooltip .cm-diagnosticText': { whiteSpace: 'pre-line' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--on-accent)',
    backgroundColor: 'var(--accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit' },
  '.cm-searchMatch': {
    backgroundColor: 'color-mix(in srgb, var(--mood-guarded) 60%, transparent)',
  },
  '.cm-foldPlaceholder': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--paper-sunk)',
    borderColor: 'var(--edge)',
  },
});
