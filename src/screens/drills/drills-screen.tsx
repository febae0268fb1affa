import './drills.css';
import { useEffect, useState } from 'preact/hooks';
import type { DrillProblem, DrillSessionState } from '../../app/drills/drill-session.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { unreachable } from '../../engine/result.ts';
import { Icon } from '../parts/icon.tsx';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { type Drilling, useDrillsServices } from './services.ts';
import { Loading } from '../errors/loading.tsx';
import { ProblemPage } from '../errors/problem-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useSelected, useStore } from '../hooks/use-store.ts';
import { Answered } from './answered.tsx';
import { Asking } from './asking.tsx';
import { Onward } from './onward.tsx';
import { Place } from './place.tsx';
import { NothingDue } from './nothing-due.tsx';
import { InLanguage } from '../parts/scenario-text.tsx';
import { type DrillAddress, useOrigin } from './use-origin.ts';

interface Props {
  /** A drill by its name; left out: today's set. */
  readonly one?: DrillAddress;
}

const Head = ({ state, one }: { state: DrillSessionState } & Props) => {
  const words = drillWordsFor(useWords());
  const origin = useOrigin(one);
  const { name } = state;
  return (
    <div class="drill-head">
      <PageHeading>{words.heading}</PageHeading>
      {name === 'asking' && <Place place={state.place} done={state.place.at - 1} />}
      {name === 'answered' && <Place place={state.place} done={state.place.at} />}
      {name === 'asking' && origin !== null && (
        <a class="quiet-link" href={origin}>
          {words.toDebrief}
        </a>
      )}
    </div>
  );
};

/** Answers that could not be kept: practice goes on, and this says so. */
const Notice = ({ drillStore }: Pick<Drilling, 'drillStore'>) => {
  const { trouble } = useWords();
  const notice = useSelected(drillStore.store, state => state.notice);
  return (
    <div role="status">
      {notice !== null && (
        <div class="notice drill-notice">
          <Icon name="warning" />
          <p>{trouble.storage[notice]}</p>
          <button type="button" class="button" onClick={() => drillStore.dismissNotice()}>
            {trouble.dismiss}
          </button>
        </div>
      )}
    </div>
  );
};

const Body = ({
  state,
  session,
  one,
}: { state: DrillSessionState } & Pick<Drilling, 'session'> & Props) => {
  switch (state.name) {
    case 'opening':
      return <Loading />;
    case 'asking':
      return (
        <InLanguage language={state.scene.scenario.language}>
          <Asking key={state.scene.drill} scene={state.scene} answer={ref => session.answer(ref)} />
        </InLanguage>
      );
    case 'answered':
      return (
        <InLanguage language={state.scene.scenario.language}>
          <Answered answer={state.answer} scene={state.scene}>
            <Onward state={state} {...(one && { one })} next={() => void session.next()} />
          </Answered>
        </InLanguage>
      );
    case 'rest':
      return <NothingDue rest={state} openMore={() => void session.openMore()} />;
    case 'failed':
      return null;
    default:
      return unreachable(state);
  }
};

const openIn = ({ session }: Pick<Drilling, 'session'>, one: DrillAddress | undefined): void =>
  void (one === undefined ? session.openToday() : session.openOne(one.scenario, one.drill));

const Failed = ({ problem, again }: { problem: DrillProblem; again: () => void }) => {
  const { trouble } = useWords();
  return <ProblemPage problem={problem} actions={[{ label: trouble.tryAgain, act: again }]} />;
};

const OPENING: DrillSessionState = { name: 'opening' };

/** The room as this page opened it: what was left there on an earlier visit is not shown. */
const useRoom = (drilling: Drilling, one: DrillAddress | undefined): DrillSessionState => {
  const state = useStore(drilling.session.store);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    openIn(drilling, one);
    setOpened(true);
  }, [drilling, one?.scenario, one?.drill]);
  return opened ? state : OPENING;
};

const Room = ({ drilling, one }: { drilling: Drilling } & Props) => {
  const all = useWords();
  const words = drillWordsFor(all);
  const { session, drillStore } = drilling;
  const state = useRoom(drilling, one);
  if (state.name === 'failed') {
    return <Failed problem={state.problem} again={() => openIn(drilling, one)} />;
  }
  // A drill by its name never leads to a rest, unless there is none of that name.
  if (state.name === 'rest' && one !== undefined) {
    return <Trouble passage={all.trouble.unknownAddress} />;
  }
  return (
    <Page title={words.heading} kind="drills">
      <Head state={state} {...(one && { one })} />
      <Notice drillStore={drillStore} />
      <Body state={state} session={session} {...(one && { one })} />
    </Page>
  );
};

/** One decision at a time: today's five, or a single drill. */
export const DrillsScreen = ({ one }: Props) => {
  const { runs, words } = useServices();
  const drilling = useAsync(useDrillsServices().drilling);
  // The set is chosen by what the attempts say, too.
  const ready = useSelected(runs.store, state => state.status === 'ready');
  if (drilling === 'lost') {
    const reload = { label: words.trouble.tryAgain, act: () => location.reload() };
    return <Trouble passage={words.trouble.pageLost} actions={[reload]} />;
  }
  if (drilling === null || !ready) return <p class="loading">{words.common.loading}</p>;
  return <Room drilling={drilling} {...(one && { one })} />;
};
