import './kept.css';
import { useId, useState } from 'preact/hooks';
import { ownId } from '../../../app/catalogue/own-id.ts';
import { addressOf } from '../../../app/route.ts';
import type { DraftRecord } from '../../../app/studio/drafts/draft-record.ts';
import { findDrafts } from '../../../app/studio/drafts/find-drafts.ts';
import type { Deleted } from '../../../app/studio/drafts/mine.ts';
import type { Studio } from '../../../app/studio/studio.ts';
import { keptDataWordsFor } from '../../../app/words/kept-data-words.ts';
import { useStore } from '../../hooks/use-store.ts';
import { download } from '../../parts/download.ts';
import { useServices, useWords } from '../../services.ts';
import { useStudioWords } from '../use-studio-words.ts';
import { useKeptWords } from './use-kept-words.ts';

interface RowProps {
  readonly studio: Studio;
  readonly record: DraftRecord;
  readonly onDeleted: (deleted: Deleted) => void;
}

type PlayProps = Pick<RowProps, 'studio' | 'record'> & { readonly title: string };

/** What is ready is played from here, too. */
const PlayLink = ({ studio, record, title }: PlayProps) => {
  const { list, ready } = useKeptWords();
  const making = useStore(studio.ownScenarios.making)[record.id];
  if (!record.isReady || making !== 'ready') return null;
  return (
    <a class="button" href={addressOf({ name: 'briefing', scenario: ownId(record.id) })}>
      {ready.play}
      <span class="sr-only">{list.of(title)}</span>
    </a>
  );
};

const Row = ({ studio, record, onDeleted }: RowProps) => {
  const { list } = useKeptWords();
  const { untitled, changed } = useStudioWords();
  const { navigation } = useServices();
  const { formats } = useWords();
  const title = record.title === '' ? untitled : record.title;
  const duplicate = (): void => {
    const draft = studio.mine.duplicate(record.id);
    if (draft !== null) navigation.go({ name: 'draft', draft, view: 'cards' });
  };
  const remove = async (): Promise<void> => {
    const deleted = await studio.mine.remove(record.id);
    if (deleted !== null) onDeleted(deleted);
  };
  return (
    <li class="mine-row">
      <div>
        <p class="mine-name">
          <a href={addressOf({ name: 'draft', draft: record.id, view: 'cards' })}>{title}</a>{' '}
          <span class="badge">{record.isReady ? list.ready : list.draft}</span>{' '}
          {record.origin !== null && <span class="badge">{list.from[record.origin]}</span>}
        </p>
        <p class="note">{changed(formats.moment(Date.parse(record.changedAt)))}</p>
      </div>
      <div class="mine-actions">
        <PlayLink studio={studio} record={record} title={title} />
        <button type="button" class="button" onClick={duplicate}>
          {list.duplicate}
          <span class="sr-only">{list.of(title)}</span>
        </button>
        <button type="button" class="button" onClick={() => void remove()}>
          {list.remove}
          <span class="sr-only">{list.of(title)}</span>
        </button>
      </div>
    </li>
  );
};

/** The last one that was deleted can be had back, as long as somebody is here. */
const Undo = ({ deleted, undo }: { deleted: Deleted | null; undo: () => void }) => {
  const { list } = useKeptWords();
  const { untitled } = useStudioWords();
  return (
    <div class="notice-place" role="status">
      {deleted !== null && (
        <div class="notice">
          <p>{list.removed(deleted.record.title === '' ? untitled : deleted.record.title)}</p>
          <button type="button" class="button" onClick={undo}>
            {list.undo}
          </button>
        </div>
      )}
    </div>
  );
};

/** What could not be read is left where it is: to be taken away as a file, or removed. */
const SetAside = ({ studio: { drafts } }: Pick<RowProps, 'studio'>) => {
  const { list } = useKeptWords();
  const { damaged } = keptDataWordsFor(useWords());
  const { setAside } = useStore(drafts.store);
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{list.damaged}</h2>
      <p class="note">{list.damagedText}</p>
      <ul class="mine">
        {setAside.map(one => (
          <li key={one.name} class="mine-row">
            <p>
              <code>{one.name}</code>. {damaged.why[one.problem]}
            </p>
            <div class="mine-actions">
              <button
                type="button"
                class="button"
                onClick={() =>
                  download(
                    `${one.name}.json`,
                    JSON.stringify(one.document, null, 2) ?? '',
                    'application/json',
                  )
                }
              >
                {damaged.download} <span class="sr-only">{one.name}</span>
              </button>
              <button type="button" class="button" onClick={() => void drafts.discard(one)}>
                {damaged.remove} <span class="sr-only">{one.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** So many are seen at a glance; more are sought. */
const MANY = 7;

const Find = (props: { text: string; count: number; seek: (text: string) => void }) => {
  const { findMine, foundMine } = useStudioWords();
  const id = useId();
  return (
    <search class="mine-find">
      <label for={id}>{findMine}</label>
      <input
        id={id}
        type="search"
        value={props.text}
        onInput={event => props.seek(event.currentTarget.value)}
      />
      <span class="note" role="status">
        {props.text === '' ? '' : foundMine(props.count)}
      </span>
    </search>
  );
};

const List = ({ studio, onDeleted }: Pick<RowProps, 'studio' | 'onDeleted'>) => {
  const { records } = useStore(studio.drafts.store);
  const [text, seek] = useState('');
  const isLong = records.length >= MANY;
  const found = isLong ? findDrafts(records, text) : records;
  if (records.length === 0) return null;
  return (
    <>
      {isLong && <Find text={text} count={found.length} seek={seek} />}
      <ul class="mine" aria-labelledby="mine">
        {found.map(record => (
          <Row key={record.id} studio={studio} record={record} onDeleted={onDeleted} />
        ))}
      </ul>
    </>
  );
};

/** One's own scenarios: to open, duplicate and delete. */
export const Mine = ({ studio }: Pick<RowProps, 'studio'>) => {
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const undo = (): void => {
    if (deleted !== null) void studio.mine.bringBack(deleted);
    setDeleted(null);
  };
  return (
    <>
      <Undo deleted={deleted} undo={undo} />
      <List studio={studio} onDeleted={setDeleted} />
      <SetAside studio={studio} />
    </>
  );
};
