import '../drills.css';
import './set.css';
import type { SetPlace, SetSession, SetState } from '../../../app/drills/set-session.ts';
import { drillSetWordsFor } from '../../../app/words/drill-set-words.ts';
import { drillWordsFor } from '../../../app/words/drill-words.ts';
import { unreachable } from '../../../engine/result.ts';
import { Loading } from '../../errors/loading.tsx';
import { ProblemPage } from '../../errors/problem-page.tsx';
import { Trouble } from '../../errors/trouble.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useStore } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { InLanguage, ScenarioText } from '../../parts/scenario-text.tsx';
import { useServices, useWords } from '../../services.ts';
import { Answered } from '../answered.tsx';
import { Asking } from '../asking.tsx';
import { Place } from '../place.tsx';
import type { FetchSet } from '../services.ts';
import { SetIntro } from './set-intro.tsx';
import { SetOver } from './set-over.tsx';

const Where = ({ place, done }: { place: SetPlace; done: boolean }) => {
  const words = drillSetWordsFor(useWords());
  if (place.name === 'first') return <Place place={place} done={done ? place.at : place.at - 1} />;
  return (
    <div class="drill-place">
      <p>{words.onceMore(place.left)}</p>
    </div>
  );
};

type Answered = Extract<SetState, { name: 'answered' }>;

const Onward = ({ state, next }: { state: Answered; next: () => void }) => {
  const all = useWords();
  const words = drillSetWordsFor(all);
  return (
    <>
      <button type="button" class="button button-main" onClick={next}>
        {state.last ? words.seeResult : drillWordsFor(all).next}
        <Icon name={state.last ? 'check' : 'forward'} />
      </button>
      <p class="note">{state.again ? words.again : words.done}</p>
    </>
  );
};

const Body = ({ state, session }: { state: SetState; session: SetSession }) => {
  switch (state.name) {
    case 'opening':
      return <Loading />;
    case 'intro':
      return <SetIntro session={session} state={state} />;
    case 'asking':
      return (
        <InLanguage language={state.scene.scenario.language}>
          <Asking key={state.step} scene={state.scene} answer={ref => session.answer(ref)} />
        </InLanguage>
      );
    case 'answered':
      return (
        <InLanguage language={state.scene.scenario.language}>
          <Answered
            answer={state.answer}
            scene={state.scene}
            hasNotes={session.settings.coach !== 'off'}
          >
            <Onward state={state} next={() => void session.next()} />
          </Answered>
        </InLanguage>
      );
    case 'over':
      return <SetOver session={session} state={state} />;
    case 'failed':
      return null;
    default:
      return unreachable(state);
  }
};

const Room = ({ session }: { session: SetSession }) => {
  const { trouble } = useWords();
  const state = useStore(session.store);
  if (state.name === 'failed') {
    const again = { label: trouble.tryAgain, act: () => void session.goOn() };
    return <ProblemPage problem={state.problem} actions={[again]} />;
  }
  return (
    <Page title={session.title} kind="drills">
      <div class="drill-head">
        <PageHeading>
          <ScenarioText text={session.title} />
        </PageHeading>
        {state.name === 'asking' && <Where place={state.place} done={false} />}
        {state.name === 'answered' && <Where place={state.place} done />}
      </div>
      <Body state={state} session={session} />
    </Page>
  );
};

/** A set of drills in a package: the whole of what there is to do. */
export const SetScreen = ({ fetch }: { fetch: FetchSet }) => {
  const { words } = useServices();
  const session = useAsync(fetch);
  if (session === 'lost') {
    const reload = { label: words.trouble.tryAgain, act: () => location.reload() };
    return <Trouble passage={words.trouble.pageLost} actions={[reload]} />;
  }
  if (session === null) return <Loading />;
  return <Room session={session} />;
};
