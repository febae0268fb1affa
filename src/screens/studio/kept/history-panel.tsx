import './kept.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { VersionRecord } from '../../../app/studio/history/version-record.ts';
import { replaceFiles } from '../../../app/studio/workspace/replace-files.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { Compare } from './compare.tsx';
import { useKeptWords } from './use-kept-words.ts';

const Snapshot = () => {
  const { studio, workspace } = useDraft();
  const { history: words } = useKeptWords();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    const { history, saving } = studio.keeperOf(workspace);
    await saving.flush();
    const kept = await history.snapshot(given, workspace.store.getState().files);
    setSaid(kept.ok ? words.kept(given) : '');
    setName('');
  };
  return (
    <form class="snapshot" onSubmit={event => void keep(event)}>
      <label>
        {words.nameLabel}
        <input
          value={name}
          maxLength={120}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </label>
      <button type="submit" class="button">
        {words.snapshot}
      </button>
      <p role="status">{said}</p>
    </form>
  );
};

const Version = ({ version }: { version: VersionRecord }) => {
  const { workspace } = useDraft();
  const { history: words } = useKeptWords();
  const { formats } = useWords();
  const [isOpen, setOpen] = useState(false);
  const when = formats.moment(Date.parse(version.at));
  const done = version.says.length === 0 ? words.opened : version.says.join(' · ');
  const restore = (): void =>
    workspace.change(
      replaceFiles(words.restored(when), workspace.store.getState().files, version.files),
    );
  return (
    <li class="version">
      <p class="version-when">
        {version.name !== null && <strong>{version.name}</strong>} <time>{when}</time>
      </p>
      {version.name === null && <p class="version-says">{done}</p>}
      <div class="version-actions">
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.compare}
          <span class="sr-only">{words.of(when)}</span>
        </button>
        <button type="button" class="button" onClick={restore}>
          {words.restore}
          <span class="sr-only">{words.of(when)}</span>
        </button>
      </div>
      {isOpen && <Compare version={version} />}
    </li>
  );
};

/** What the scenario was: every version, what was done, what is different, and the way back. */
export const HistoryPanel = ({ close }: { close: () => void }) => {
  const { studio, workspace } = useDraft();
  const { history } = studio.keeperOf(workspace);
  const { history: words } = useKeptWords();
  const { versions, problem } = useStore(history.store);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void history.load();
    heading.current?.focus();
  }, [history]);
  return (
    <section class="versions-panel" aria-labelledby="history">
      <div class="history-head">
        <h2 id="history" ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <button type="button" class="button" onClick={close}>
          {words.close}
        </button>
      </div>
      <p class="note">{words.lead}</p>
      <Snapshot />
      {problem !== null && <p role="alert">{words.notKept}</p>}
      {versions.length === 0 && <p class="note">{words.none}</p>}
      <ol class="versions" aria-label={words.heading}>
        {versions.toReversed().map(version => (
          <Version key={version.id} version={version} />
        ))}
      </ol>
    </section>
  );
};
