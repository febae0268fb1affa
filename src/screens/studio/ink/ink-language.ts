import { foldService, HighlightStyle, StreamLanguage } from '@codemirror/language';
import { tags } from '@lezer/highlight';

interface InkState {
  inComment: boolean;
  /** Within braces, which may go over lines. */
  braces: number;
  inTag: boolean;
}

type Stream = Parameters<Parameters<typeof StreamLanguage.define<InkState>>[0]['token']>[0];

const atLineStart = (stream: Stream): string | null => {
  stream.eatSpace();
  if (stream.match(/^={1,}\s*(?:function\s+)?[^\n/]*/)) return 'heading';
  if (stream.match(/^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)\b/)) return 'keyword';
  if (stream.match(/^TODO\b.*/)) return 'comment';
  if (stream.match(/^~/)) return 'keyword';
  if (stream.match(/^(?:[*+][ \t]*)+/) || stream.match(/^(?:-(?!>)[ \t]*)+/)) return 'list';
  if (stream.match(/^\p{Lu}[\p{L} ]{0,30}(?=: )/u)) return 'strong';
  return null;
};

const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  [/^\/\/.*/, 'comment'],
  [/^(?:->|<-)\s*[\p{L}\p{N}_.]*/u, 'link'],
  [/^<>/, 'operator'],
  [/^"[^"\n]*"|^“[^”\n]*”/, 'string'],
  [/^\\./, 'escape'],
];

const token = (stream: Stream, state: InkState): string | null => {
  if (state.inComment) {
    state.inComment = !stream.match(/^.*?\*\//);
    if (state.inComment) stream.skipToEnd();
    return 'comment';
  }
  if (stream.sol()) {
    state.inTag = false;
    const kind = atLineStart(stream);
    if (kind !== null) return kind;
  }
  if (stream.match(/^\/\*/)) {
    state.inComment = true;
    return 'comment';
  }
  if (stream.match(/^#\s*[\w-]*:?/)) {
    state.inTag = true;
    return 'tagName';
  }
  for (const [shape, kind] of ANYWHERE) if (stream.match(shape)) return kind;
  if (stream.match(/^\{/)) state.braces += 1;
  else if (stream.match(/^\}/)) state.braces = Math.max(0, state.braces - 1);
  else if (stream.match(/^[[\]]/)) state.inTag = false;
  else if (state.braces > 0 && stream.match(/^[^}|:{]+(?=:)/)) return 'variableName';
  else return plain(stream, state);
  return 'brace';
};

const plain = (stream: Stream, { inTag, braces }: InkState): string | null => {
  if (stream.match(/^\|/)) return braces > 0 ? 'operator' : null;
  if (!stream.match(/^[^#[\]{}|\\/<>"“-]+/)) stream.next();
  return inTag ? 'attributeValue' : null;
};

/** Ink, as far as its colours go: what it means is read elsewhere. */
export const inkLanguage = StreamLanguage.define<InkState>({
  name: 'ink',
  startState: () => ({ inComment: false, braces: 0, inTag: false }),
  copyState: state => ({ ...state }),
  token,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['{', '[', '(', '"'] },
  },
});

/** Colours of the page, in its light and its dark. */
export const inkColours = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--accent)', fontWeight: '700' },
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.list, color: 'var(--heat-ink)', fontWeight: '700' },
  { tag: tags.link, color: 'var(--accent-strong)', textDecoration: 'underline' },
  { tag: tags.tagName, color: 'var(--heat-ink)' },
  { tag: tags.attributeValue, color: 'var(--ink-soft)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.variableName, color: 'var(--accent)' },
  { tag: tags.brace, color: 'var(--accent)', fontWeight: '700' },
  { tag: tags.operator, color: 'var(--accent)' },
]);

const HEADING = /^\s*={2,}/;
const STITCH = /^\s*=(?!=)/;

/** A knot folds up to the next one, a stitch up to the next of either. */
export const inkFolding = foldService.of(({ doc }, start) => {
  const line = doc.lineAt(start);
  const isKnot = HEADING.test(line.text);
  if (!isKnot && !STITCH.test(line.text)) return null;
  let last = line.number;
  while (last < doc.lines) {
    const { text } = doc.line(last + 1);
    if (HEADING.test(text) || (!isKnot && STITCH.test(text))) break;
    last += 1;
  }
  while (last > line.number && doc.line(last).text.trim() === '') last -= 1;
  return last > line.number ? { from: line.to, to: doc.line(last).to } : null;
});
