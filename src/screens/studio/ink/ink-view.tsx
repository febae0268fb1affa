import './ink.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { namesIn } from '../../../app/studio/ink/names.ts';
import { placesOfName, renameEverywhere } from '../../../app/studio/ink/symbols.ts';
import { fileOf } from '../../../app/studio/workspace/workspace.ts';
import type { StudioInkMessages } from '../../../app/words/messages/studio-ink.ts';
import { studioInkWordsFor } from '../../../app/words/studio-ink-words.ts';
import { visibleWordsIn } from '../../../app/studio/ink/word-count.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { FileTabs } from './file-tabs.tsx';
import { type Known, useInkEditor } from './use-ink-editor.ts';

const useInkWords = (): StudioInkMessages => studioInkWordsFor(useWords());

const Outline = ({ file }: { file: string }) => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const files = useSelected(workspace.store, state => state.files);
  const { knots } = useMemo(
    () => namesIn(files.filter(({ name }) => name === file)),
    [files, file],
  );
  const go = (knot: string): void => {
    const places = placesOfName(files, knot.split('.').at(-1) ?? knot);
    const place = places.find(({ isDefinition }) => isDefinition);
    if (place !== undefined) workspace.goTo(place);
  };
  return (
    <label class="ink-pick">
      {words.outline}
      <select value="" onChange={event => go(event.currentTarget.value)}>
        <option value="">–</option>
        {knots.map(knot => (
          <option key={knot} value={knot}>
            {knot}
          </option>
        ))}
      </select>
    </label>
  );
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const References = ({ name, space, close }: Known & { close: () => void }) => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const state = useSelected(workspace.store, ({ files }) => files);
  const places = placesOfName(state, name, space);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <div
      class="ink-aside"
      ref={list}
      role="group"
      aria-label={words.references(name, places.length)}
    >
      <p>{places.length === 0 ? words.noReferences : words.references(name, places.length)}</p>
      <ul>
        {places.map(place => (
          <li key={`${place.file} ${place.offset}`}>
            <button type="button" onClick={() => workspace.goTo(place)}>
              {words.reference(
                place.file,
                lineAt(fileOf({ files: state }, place.file)?.text ?? '', place.offset),
              )}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={close}>
        {words.close}
      </button>
    </div>
  );
};

const Rename = ({ name, space, close }: Known & { close: () => void }) => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const [to, setTo] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const rename = (event: Event): void => {
    event.preventDefault();
    const { files } = workspace.store.getState();
    const change = renameEverywhere(
      files,
      name,
      to.trim(),
      words.renameDone(name, to.trim()),
      space,
    );
    if (change !== null) workspace.change(change);
    close();
  };
  return (
    <form class="ink-aside" onSubmit={rename}>
      <label>
        {words.renameTo(name)}
        <input
          ref={field}
          value={to}
          spellcheck={false}
          onInput={event => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main">
        {words.rename(name)}
      </button>
      <button type="button" class="button" onClick={close}>
        {words.close}
      </button>
    </form>
  );
};

type Asking = ({ readonly what: 'references' | 'rename' } & Known) | 'nothing' | null;

/** The scenario as its files say it. */
export const InkView = () => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const files = useSelected(workspace.store, state => state.files);
  const place = useSelected(workspace.store, state => state.place?.file ?? null);
  const [chosen, choose] = useState(place ?? files[0]?.name ?? '');
  const [asking, ask] = useState<Asking>(null);
  const total = useMemo(() => visibleWordsIn(files), [files]);
  const file = files.some(({ name }) => name === chosen) ? chosen : (files[0]?.name ?? '');
  const put = (what: 'references' | 'rename') => (known: Known | null) =>
    ask(known === null ? 'nothing' : { what, ...known });
  const { host, focus } = useInkEditor(file, {
    references: put('references'),
    rename: put('rename'),
  });
  useEffect(() => {
    if (place !== null) choose(place);
  }, [place]);
  const close = (): void => {
    ask(null);
    focus();
  };
  return (
    <div class="ink">
      <FileTabs label={words.files} chosen={file} choose={choose} />
      <div class="ink-bar">
        <Outline file={file} />
        <span class="note">{words.words(total)}</span>
      </div>
      {asking === 'nothing' && <p role="status">{words.noName}</p>}
      {asking !== null && asking !== 'nothing' && asking.what === 'references' && (
        <References key={asking.name} {...asking} close={close} />
      )}
      {asking !== null && asking !== 'nothing' && asking.what === 'rename' && (
        <Rename key={asking.name} {...asking} close={close} />
      )}
      <div class="ink-editor" ref={host} />
      <p class="note">{words.help}</p>
    </div>
  );
};
