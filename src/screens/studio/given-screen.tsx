import './files/files.css';
import { useEffect, useState } from 'preact/hooks';
import { ownId } from '../../app/catalogue/own-id.ts';
import { takeGiven } from '../../app/studio/share/take-given.ts';
import { useStore } from '../hooks/use-store.ts';
import { useKeptWords } from './kept/use-kept-words.ts';
import type { Studio } from '../../app/studio/studio.ts';
import { reviewSheetOf } from '../../app/studio/review/sheet.ts';
import type { Bundle } from '../../app/studio/share/bundle.ts';
import { useAsync } from '../hooks/use-async.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { useShareWords } from './share/use-share-words.ts';
import { useStudioWords } from './use-studio-words.ts';

/** Makes it ready beside the page, and goes to its briefing as soon as it is. */
const usePlaying = (studio: Studio, bundle: Bundle) => {
  const { navigation } = useServices();
  const [draft, setDraft] = useState<string | null>(null);
  const making = useStore(studio.ownScenarios.making);
  const state = draft === null ? null : (making[draft] ?? 'making');
  useEffect(() => {
    if (draft !== null && state === 'ready')
      navigation.go({ name: 'briefing', scenario: ownId(draft) });
  }, [draft, state]);
  const play = (): void => {
    const taken = takeGiven(studio, bundle.files);
    studio.mine.amend(taken, { isReady: true });
    setDraft(taken);
  };
  return { state, play };
};

const Found = ({ studio, bundle }: { studio: Studio; bundle: Bundle }) => {
  const { navigation } = useServices();
  const { given } = useShareWords();
  const { ready } = useKeptWords();
  const { customer, brief } = reviewSheetOf(bundle.files);
  const { state, play } = usePlaying(studio, bundle);
  const keep = (): void => {
    const draft = takeGiven(studio, bundle.files);
    navigation.go({ name: 'draft', draft, view: 'cards' });
  };
  const said = { making: ready.working, ready: ready.working, broken: ready.broken };
  return (
    <Page title={bundle.title} kind="given">
      <PageHeading>{given.heading}</PageHeading>
      <p class="note">{given.text}</p>
      <section class="given" aria-labelledby="given">
        <h2 id="given">{bundle.title}</h2>
        <p>{customer}</p>
        <p>{brief}</p>
      </section>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={state === 'making'}
          onClick={play}
        >
          {given.play}
        </button>
        <button type="button" class="button" onClick={keep}>
          {given.keep}
        </button>
      </div>
      <p role="status">{state !== null && { ...said, failed: ready.failed }[state]}</p>
    </Page>
  );
};

/** A scenario that is in the address itself: shown before anything is kept of it. */
export const GivenScreen = ({ studio, data }: { studio: Studio; data: string }) => {
  const { trouble } = useWords();
  const { navigation } = useServices();
  const { given } = useShareWords();
  const { toStudio } = useStudioWords();
  const sharing = useAsync(studio.loadSharing);
  if (sharing === null) return <Loading />;
  if (sharing === 'lost') return <Trouble passage={trouble.pageLost} />;
  const read = sharing.readLink(data);
  if (read.ok) return <Found studio={studio} bundle={read.value} />;
  const passage = { heading: given.heading, text: given.problems[read.error] };
  const back = { label: toStudio, act: () => navigation.go({ name: 'studio' }) };
  return <Trouble passage={passage} actions={[back]} />;
};
