import './files.css';
import { useEffect } from 'preact/hooks';
import type { OpenedScenario } from '../../../app/studio/incoming/opened.ts';
import type { Plan } from '../../../app/studio/backup/restore.ts';
import type { Made } from '../../../app/studio/incoming/incoming.ts';
import type { Studio } from '../../../app/studio/studio.ts';
import { addressOf } from '../../../app/route.ts';
import { titleOf } from '../../../app/studio/workspace/title.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useServices, useWords } from '../../services.ts';
import { useStudioWords } from '../use-studio-words.ts';
import { DropZone } from './drop-zone.tsx';
import { ENDINGS } from './open-files.tsx';
import { useFilesWords } from './use-files-words.ts';

interface Props {
  readonly studio: Studio;
}

const MadeList = ({ made }: { made: readonly Made[] }) => {
  const words = useFilesWords();
  const { untitled } = useStudioWords();
  return (
    <>
      <p>{words.made(made.length)}</p>
      <ul>
        {made.map(({ id, title }) => (
          <li key={id}>
            <a href={addressOf({ name: 'draft', draft: id, view: 'cards' })}>
              {title === '' ? untitled : title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Includes that were not chosen: whoever forgot them chooses them now. */
const Incomplete = ({ studio, scenarios }: Props & { scenarios: readonly OpenedScenario[] }) => {
  const { incomplete: words } = useFilesWords();
  const { filing } = studio;
  const choose = async (): Promise<void> =>
    filing.incoming.complete(await filing.disk.choose(ENDINGS));
  return (
    <>
      {scenarios.map(({ files, missing }) => (
        <p key={files[0]?.name}>{words.text(titleOf(files), missing)}</p>
      ))}
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void choose()}>
          {words.choose}
        </button>
        <button type="button" class="button" onClick={() => filing.incoming.takeIncomplete()}>
          {words.anyway}
        </button>
      </div>
    </>
  );
};

/** A backup that differs from what is here: nothing happens before somebody has said what. */
const Different = ({ studio: { filing }, plan }: Props & { plan: Plan }) => {
  const { backup } = useFilesWords();
  const { untitled } = useStudioWords();
  const { formats } = useWords();
  const { heading, text } = backup.different(plan.different.length);
  const when = (moment: string): string => formats.moment(Date.parse(moment));
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {plan.different.map(({ here, scenario: { draft } }) => (
          <li key={here.id}>
            <strong>{here.title === '' ? untitled : here.title}</strong>:{' '}
            {backup.times(when(here.changedAt), when(draft.changedAt))}
          </li>
        ))}
      </ul>
      <p>{text}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          onClick={() => void filing.incoming.answer('both')}
        >
          {backup.both}
        </button>
        <button type="button" class="button" onClick={() => void filing.incoming.answer('newer')}>
          {backup.newer}
        </button>
        <button type="button" class="button" onClick={() => filing.incoming.dismiss()}>
          {backup.notNow}
        </button>
      </div>
    </>
  );
};

const Damaged = ({ names }: { names: readonly string[] }) => (
  <>
    <p>{useFilesWords().backup.damaged}</p>
    <ul>
      {names.map(name => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  </>
);

/** What has become of the files; something to read, so it goes only when it is sent away. */
const Told = ({ studio }: Props) => {
  const words = useFilesWords();
  const { incoming } = studio.filing;
  const { made, refused, incomplete, plan, restored, damaged, isLost } = useStore(incoming.store);
  const isAsking = incomplete.length > 0 || plan !== null;
  const told = restored === null ? null : words.backup.restored(restored);
  return (
    <div class="incoming">
      {isLost && <p>{words.lost}</p>}
      {refused.map(({ name, problem }) => (
        <p key={name}>{words.refused[problem](name)}</p>
      ))}
      {made.length > 0 && <MadeList made={made} />}
      {incomplete.length > 0 && <Incomplete studio={studio} scenarios={incomplete} />}
      {plan !== null && <Different studio={studio} plan={plan} />}
      {told !== null && <p>{told === '' ? words.backup.nothing : told}</p>}
      {damaged.length > 0 && <Damaged names={damaged} />}
      {!isAsking && (
        <button type="button" class="button" onClick={() => incoming.dismiss()}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
};

/** One scenario without anything to be said of it is shown at once. */
const useWayIn = (studio: Studio): void => {
  const { navigation } = useServices();
  const { incoming } = studio.filing;
  const { made, refused, incomplete, plan, restored } = useStore(incoming.store);
  const [only] = made;
  const isPlain = refused.length + incomplete.length === 0 && plan === null && restored === null;
  useEffect(() => {
    if (only === undefined || made.length > 1 || !isPlain) return;
    incoming.dismiss();
    navigation.go({ name: 'draft', draft: only.id, view: 'cards' });
  }, [only, made, isPlain]);
};

/** Files on their way in: chosen, or dropped anywhere onto the page. */
export const IncomingPanel = ({ studio }: Props) => {
  const words = useFilesWords();
  const { incoming } = studio.filing;
  const state = useStore(incoming.store);
  useWayIn(studio);
  const { made, refused, incomplete, plan, restored, damaged, isLost, isBusy } = state;
  const lists = [made, refused, incomplete, damaged];
  const isTold = isLost || plan !== null || restored !== null || lists.some(one => one.length > 0);
  return (
    <>
      <DropZone onFiles={chosen => void incoming.take(chosen)} />
      <div role="status">
        {isBusy && <p class="note">{words.reading}</p>}
        {isTold && <Told studio={studio} />}
      </div>
    </>
  );
};
