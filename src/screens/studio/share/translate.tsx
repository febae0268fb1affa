import { useState } from 'preact/hooks';
import type { Sharing } from '../../../app/studio/share/sharing.ts';
import { proveSame } from '../../../app/studio/translation/prove-same.ts';
import type { Part } from '../../../app/studio/translation/same-structure.ts';
import { type Translated, translated } from '../../../app/studio/translation/units.ts';
import { titleOf } from '../../../app/studio/workspace/title.ts';
import { formatsOf } from '../../../app/words/formats.ts';
import { addressOf } from '../../../app/route.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { FileButton } from './file-button.tsx';
import { TranslatorFiles } from './give.tsx';
import { useShareWords } from './use-share-words.ts';

interface Made {
  readonly draft: string;
  readonly title: string;
  readonly result: Translated;
  /** Still being compared; null: cannot be. */
  readonly parting: readonly Part[] | 'proving' | null;
}

const LISTS = ['missing', 'stale', 'broken', 'long', 'unknown'] as const;

/** Lets the page draw between two pieces of a proof. */
const pause = (): Promise<void> => new Promise(resolve => void setTimeout(resolve));

const Verdict = ({ parting }: Pick<Made, 'parting'>) => {
  const { translate } = useShareWords();
  const { language } = useWords();
  if (parting === 'proving') return <p>{translate.proving}</p>;
  if (parting === null) return <p>{translate.notProved}</p>;
  if (parting.length === 0) return <p>{translate.same}</p>;
  const parts = formatsOf(language).list(parting.map(part => translate.parts[part]));
  return <p>{translate.parting(parts)}</p>;
};

const Outcome = ({ draft, title, result, parting }: Made) => {
  const { translate } = useShareWords();
  return (
    <div class="share-made">
      <p>
        {translate.made(title)}{' '}
        <a href={addressOf({ name: 'draft', draft, view: 'cards' })}>{translate.openMade}</a>
      </p>
      <Verdict parting={parting} />
      {LISTS.filter(list => result[list].length > 0).map(list => (
        <details key={list}>
          <summary>{translate.lists[list](result[list].length)}</summary>
          <ul class="share-comments">
            {result[list].map(({ file, id, source }) => (
              <li key={`${file} ${id}`}>
                <p>{source}</p>
                <p class="note">{id}</p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
};

const Language = (props: { language: string; choose: (language: string) => void }) => {
  const { translate } = useShareWords();
  return (
    <label class="share-field">
      {translate.language}
      <input
        value={props.language}
        placeholder="de"
        maxLength={35}
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => props.choose(value.trim())}
      />
      <span class="note">{translate.languageHint}</span>
    </label>
  );
};

/** Files for translators, and what comes back from them. */
export const Translate = ({ sharing }: { sharing: Sharing }) => {
  const { studio, workspace } = useDraft();
  const { translate } = useShareWords();
  const [language, setLanguage] = useState('');
  const [trouble, setTrouble] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const to = language === '' ? null : language;
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const read = await sharing.readTranslation(await file.text());
    setMade(null);
    setTrouble(read.ok ? '' : `${file.name}: ${translate.problems[read.error]}`);
    if (!read.ok) return;
    const { files } = workspace.store.getState();
    const result = translated(files, { ...read.value, to: read.value.to ?? to });
    const draft = studio.create(result.files);
    const outcome: Made = { draft, title: titleOf(result.files), result, parting: 'proving' };
    setMade(outcome);
    setMade({ ...outcome, parting: await proveSame(files, result.files, pause) });
  };
  return (
    <section aria-labelledby="translate">
      <h2 id="translate">{translate.heading}</h2>
      <p class="note">{translate.text}</p>
      <Language language={language} choose={setLanguage} />
      <TranslatorFiles sharing={sharing} language={to} />
      <FileButton
        label={translate.open}
        accept=".xlf,.xliff,.csv,.txt"
        onFiles={files => void take(files)}
      />
      <div role="status">
        {trouble !== '' && <p>{trouble}</p>}
        {made !== null && <Outcome {...made} />}
      </div>
    </section>
  );
};
