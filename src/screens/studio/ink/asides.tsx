import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../../app/route.ts';
import { type NameHere, placesOf, renamed } from '../../../app/studio/ink/name-scope.ts';
import { nameProblem } from '../../../app/studio/ink/symbols.ts';
import { fileOf } from '../../../app/studio/workspace/workspace.ts';
import { ruleWordsFor } from '../../../app/words/rule-words.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useInkWords } from './use-ink-words.ts';
import type { WholeMeaning } from './use-meaning.ts';

type Closing = { readonly close: () => void };

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Everywhere that a name stands; each place leads there. */
export const References = ({ close, ...here }: NameHere & Closing) => {
  const { name } = here;
  const { workspace } = useDraft();
  const words = useInkWords();
  const state = useSelected(workspace.store, ({ files }) => files);
  const places = placesOf(state, here);
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

const useRename = (here: NameHere) => {
  const { name, space } = here;
  const { workspace } = useDraft();
  const words = useInkWords();
  const { files } = workspace.store.getState();
  return {
    problemOf: (to: string) => (to === name ? null : nameProblem(files, to, space)),
    rename: (to: string): void => {
      const says = words.renameDone(name, to);
      const change = renamed(files, here, to, says);
      if (change !== null) workspace.change(change);
    },
  };
};

/** Another name for something, everywhere. */
export const Rename = ({ close, ...here }: NameHere & Closing) => {
  const { name } = here;
  const words = useInkWords();
  const { problemOf, rename } = useRename(here);
  const [to, setTo] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const problem = problemOf(to.trim());
  const submit = (event: Event): void => {
    event.preventDefault();
    if (problem !== null) return;
    rename(to.trim());
    close();
  };
  return (
    <form class="ink-aside" onSubmit={submit}>
      <label>
        {words.renameTo(name)}
        <input
          ref={field}
          value={to}
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby="rename-problem"
          onInput={event => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main" disabled={problem !== null}>
        {words.rename(name)}
      </button>
      <button type="button" class="button" onClick={close}>
        {words.close}
      </button>
      <p id="rename-problem" role="status">
        {problem !== null && words.nameProblems[problem]}
      </p>
    </form>
  );
};

const Rules = ({ rules }: Pick<WholeMeaning, 'rules'>) => {
  const { page, sentences } = ruleWordsFor(useWords());
  return (
    <ul class="ink-rules">
      {rules.map(rule => (
        <li key={rule}>
          <a href={addressOf({ name: 'rules', rule })}>{page.rule(rule)}</a> {sentences[rule]}
        </li>
      ))}
    </ul>
  );
};

/** What stands under the cursor means. */
export const MeaningOf = ({ meaning, close }: { meaning: WholeMeaning } & Closing) => {
  const words = useInkWords();
  const { explanation, rules } = meaning;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [meaning]);
  return (
    <div
      class="ink-aside ink-meaning"
      ref={box}
      role="group"
      tabIndex={-1}
      aria-label={words.explain}
    >
      <p class="ink-subject">
        <code>{explanation.title}</code>
      </p>
      {explanation.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <Rules rules={rules} />
      <button type="button" class="button" onClick={close}>
        {words.close}
      </button>
    </div>
  );
};
