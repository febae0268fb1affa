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
  '.cm-panel.cm-search': { padding: '0.5rem 3rem 0.5rem 0.5rem' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    gap: '0.35rem',
    alignItems: 'center',
    minHeight: '2rem',
    fontSize: '0.9rem',
  },
  '.cm-panel.cm-search input[type="checkbox"]': {
    minHeight: '0',
    width: '1.25rem',
    height: '1.25rem',
    margin: '0',
  },
  '.cm-panel.cm-search button[name="close"]': {
    width: '2.5rem',
    minHeight: '2.5rem',
    fontSize: '1.5rem',
    lineHeight: '1',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--edge)',
    borderRadius: '0.5rem',
    maxWidth: '32rem',
  },
  '.cm-ink-meaning': { padding: '0.6rem 0.8rem', maxWidth: 'min(28rem, 80vw)', lineHeight: '1.45' },
  '.cm-ink-meaning p': { margin: '0.25rem 0 0', overflowWrap: 'anywhere' },
  '.cm-tooltip .cm-diagnosticText': { whiteSpace: 'pre-line' },
  '.cm-tooltip .cm-diagnosticAction': {
    display: 'block',
    minHeight: '2rem',
    margin: '0.3rem 0',
    padding: '0.2rem 0.7rem',
    borderRadius: '1rem',
    color: 'var(--on-accent)',
    backgroundColor: 'var(--accent)',
    cursor: 'pointer',
  },
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
