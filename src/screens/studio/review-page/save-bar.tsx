import { useState } from 'preact/hooks';
import { isKeyed, writeReturned } from '../../../app/studio/review/returned.ts';
import type { SheetLine } from '../../../app/studio/review/sheet.ts';
import { download } from '../../parts/download.ts';
import { type PageParts, usePage } from './context.ts';

const fileNameOf = (title: string, by: string, kind: string): string =>
  `${[title, by, kind]
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}.json`;

/** The words that each comment is about, as they are today. */
const quotesOf = ({ data: { sheet } }: PageParts): ReadonlyMap<string, string> => {
  const lines: SheetLine[] = [...sheet.rest];
  for (const { scene, replies } of sheet.decisions)
    lines.push(...scene, ...replies.flatMap(({ after }) => after));
  const replies = sheet.decisions.flatMap(decision => decision.replies);
  return new Map([
    ...lines.map(({ id, text }) => [id, text] as const),
    ...replies.map(({ id, words }) => [id, words] as const),
  ]);
};

const returnedFrom = (page: PageParts): string => {
  const { data, notes } = page;
  const quotes = quotesOf(page);
  return writeReturned({
    kind: data.kind,
    title: data.sheet.title,
    version: data.version,
    by: notes.by.trim(),
    at: new Date().toISOString(),
    comments: Object.entries(notes.comments)
      .filter(([, text]) => text.trim() !== '')
      .map(([about, text]) => ({ about, quote: quotes.get(about) ?? '', text })),
    keys: Object.values(notes.keys),
  });
};

const isEmpty = ({ notes }: PageParts): boolean =>
  Object.values(notes.comments).every(text => text.trim() === '') &&
  Object.keys(notes.keys).length === 0;

const showNextUnmarked = ({ data, notes }: PageParts): void => {
  const next = data.sheet.decisions
    .flatMap(({ replies }) => replies)
    .find(({ id }) => {
      const key = notes.keys[id];
      return key === undefined || !isKeyed(key);
    });
  const found = next === undefined ? null : document.getElementById(next.id);
  found?.scrollIntoView({ block: 'center' });
  found?.querySelector('input')?.focus();
};

/** Who reads, how far they are, and the file that they send back. */
export const SaveBar = ({ marked, of }: { marked: number; of: number }) => {
  const page = usePage();
  const { words, data, notes, isKept, change } = page;
  const [trouble, setTrouble] = useState('');
  const save = (): void => {
    if (notes.by.trim() === '') return setTrouble(words.nameMissing);
    if (isEmpty(page)) return setTrouble(words.nothingToSave);
    setTrouble('');
    const name = fileNameOf(data.sheet.title, notes.by, data.kind);
    download(name, returnedFrom(page), 'application/json');
    change({ saved: true });
  };
  const state = notes.saved && !isEmpty(page) ? words.saved : isEmpty(page) ? '' : words.unsaved;
  return (
    <footer class="save">
      <label>
        {words.name}
        <input
          value={notes.by}
          autocomplete="name"
          maxLength={120}
          onInput={({ currentTarget: { value } }) => change({ by: value })}
        />
      </label>
      {data.kind === 'keys' && (
        <p>
          {words.marked(marked, of)}{' '}
          {marked < of && (
            <button type="button" onClick={() => showNextUnmarked(page)}>
              {words.nextUnmarked}
            </button>
          )}
        </p>
      )}
      <button type="button" class="main" onClick={save}>
        {words.kinds[data.kind].save}
      </button>
      <p role="status">{trouble === '' ? state : trouble}</p>
      <p class="quiet">{isKept ? words.kept : words.notKept}</p>
    </footer>
  );
};
