import { useMemo, useState } from 'preact/hooks';
import type { History } from '../../../app/studio/history/history.ts';
import type { BundledVersion } from '../../../app/studio/share/bundle.ts';
import type { Exporter } from '../../../app/studio/share/exporter.ts';
import type { Sharing } from '../../../app/studio/share/sharing.ts';
import { titleOf } from '../../../app/studio/workspace/title.ts';
import { addressOf } from '../../../app/route.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { download } from '../../parts/download.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { useShareWords } from './use-share-words.ts';

/** What somebody has named they have meant to keep; what was kept by the way is nobody else's business. */
const namedVersions = async (history: History): Promise<readonly BundledVersion[]> => {
  await history.load();
  return history.store
    .getState()
    .versions.flatMap(({ name, at, files }) => (name === null ? [] : [{ name, at, files }]));
};

/** Who may be told by a package that belongs to no learning platform. */
const Stores = (props: { stores: string; change: (stores: string) => void }) => {
  const { stores } = useShareWords();
  return (
    <label class="share-field">
      {stores.name}
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="https://lrs.example/xapi"
        aria-describedby="share-stores-about"
        value={props.stores}
        onInput={({ currentTarget }) => props.change(currentTarget.value)}
      />
      <span class="note" id="share-stores-about">
        {stores.text}
      </span>
    </label>
  );
};

const Way = (props: { exporter: Exporter; language: string | null }) => {
  const { exporter, language } = props;
  const { studio, workspace } = useDraft();
  const words = useShareWords();
  const [said, setSaid] = useState('');
  const [stores, setStores] = useState('');
  const { name, text } = words.exporters[exporter.id];
  const give = async (): Promise<void> => {
    setSaid(words.making);
    const { files } = workspace.store.getState();
    const versions = await namedVersions(studio.keeperOf(workspace).history);
    const bundle = { title: titleOf(files), files, versions };
    const made = await exporter.make({ bundle, language, stores, notes: words.translate.notes });
    if (!made.ok) return setSaid(words.problems[made.error]);
    download(made.value.name, made.value.content, made.value.type);
    setSaid(words.saved(made.value.name));
  };
  const commands = useMemo(
    () => [
      {
        id: `export-${exporter.id}`,
        name: words.save(name),
        group: words.give.heading,
        run: () => void give(),
      },
    ],
    [exporter, workspace, words, language, stores],
  );
  useCommands(commands);
  return (
    <li class="share-way">
      <div>
        <strong>{name}</strong>
        <p class="note">{text}</p>
        {exporter.id === 'web' && <Stores stores={stores} change={setStores} />}
        <p class="note" role="status">
          {said}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={words.save(name)}
        onClick={() => void give()}
      >
        {words.save('').replace(/\W+$/, '')}
      </button>
    </li>
  );
};

const Link = ({ sharing }: { sharing: Sharing }) => {
  const { workspace } = useDraft();
  const { link } = useShareWords();
  const [copied, setCopied] = useState(false);
  const files = useSelected(workspace.store, state => state.files);
  const data = sharing.linkData(titleOf(files), files);
  if (data === null)
    return (
      <li class="share-way">
        <div>
          <strong>{link.name}</strong>
          <p class="note">{link.tooLarge}</p>
        </div>
      </li>
    );
  const [page = ''] = location.href.split('#');
  const address = `${page}${addressOf({ name: 'given', data })}`;
  const copy = (): void => {
    void navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <li class="share-way">
      <div>
        <strong>{link.name}</strong>
        <p class="note">{link.text}</p>
        <input
          class="share-link"
          readOnly
          aria-label={link.field}
          value={address}
          onFocus={event => event.currentTarget.select()}
        />
        <p class="note" role="status">
          {copied ? link.copied : ''}
        </p>
      </div>
      <button type="button" class="button" onClick={copy}>
        {link.copy}
      </button>
    </li>
  );
};

/** Files and a link for others, of the kinds that somebody who is not a translator wants. */
export const Give = ({ sharing }: { sharing: Sharing }) => {
  const { give } = useShareWords();
  return (
    <section aria-labelledby="give">
      <h2 id="give">{give.heading}</h2>
      <p class="note">{give.text}</p>
      <ul class="share-ways">
        {sharing.exporters
          .filter(({ id }) => id !== 'xliff' && id !== 'csv')
          .map(exporter => (
            <Way key={exporter.id} exporter={exporter} language={null} />
          ))}
        <Link sharing={sharing} />
      </ul>
    </section>
  );
};

export const TranslatorFiles = (props: { sharing: Sharing; language: string | null }) => (
  <ul class="share-ways">
    {props.sharing.exporters
      .filter(({ id }) => id === 'xliff' || id === 'csv')
      .map(exporter => (
        <Way key={exporter.id} exporter={exporter} language={props.language} />
      ))}
  </ul>
);
