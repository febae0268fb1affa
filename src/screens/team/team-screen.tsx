import './team.css';
import './coaching/coaching.css';
import { useEffect } from 'preact/hooks';
import type { Board, BoardSource, BoardState } from '../../app/team/board.ts';
import type { TeamReport } from '../../app/team/report.ts';
import { peopleIn } from '../../app/team/standing.ts';
import { addressOf } from '../../app/route.ts';
import { toTeam } from '../../app/team-place.ts';
import { useStore } from '../hooks/use-store.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { BringIn } from './bring-in.tsx';
import { AgreedList } from './coaching/agree.tsx';
import { Conversations } from './coaching/conversations.tsx';
import { Course } from './course.tsx';
import { Filters } from './filters.tsx';
import { Forget, TakeAlong } from './keep.tsx';
import { Losses } from './losses.tsx';
import { WhatNext } from './next.tsx';
import { Overview, Uncounted } from './overview.tsx';
import { Section, useTeamWords } from './parts.tsx';
import { People, Scenarios } from './people.tsx';
import { AtServer, From } from './server.tsx';
import { SkillTable } from './skills.tsx';

interface Props {
  readonly board: Board;
  readonly state: BoardState;
  readonly report: TeamReport;
}

/** What one person played, and what was agreed with them. */
const OnePerson = ({ board, state, player }: Omit<Props, 'report'> & { player: string }) => {
  const { conversations } = useTeamWords().coaching;
  if (state.conversations === null || state.conversations.length === 0) return null;
  return (
    <Section id="runs" heading={conversations.heading} about={conversations.about}>
      <Conversations board={board} runs={state.conversations} />
      {player !== '' && <AgreedList board={board} player={player} />}
    </Section>
  );
};

/** Of many people some are shown: who they are, and how to see the others. */
const Most = ({ report: { people, says } }: Pick<Props, 'report'>) => {
  const words = useTeamWords();
  const all = peopleIn(says);
  return people.length < all ? <p class="note">{words.people.most(people.length, all)}</p> : null;
};

/** What stands on the conversations that were chosen. */
const Reading = ({ board, state, report }: Props) => {
  const words = useTeamWords();
  return (
    <>
      <WhatNext report={report} board={board} />
      <Section id="people" heading={words.people.heading}>
        <Most report={report} />
        <People report={report} board={board} />
      </Section>
      <Section id="scenarios" heading={words.scenarios.heading}>
        <Scenarios report={report} />
      </Section>
      <Section id="course" heading={words.course.heading} about={words.course.about}>
        <Course report={report} />
      </Section>
      <Section id="losses" heading={words.losses.heading} about={words.losses.about}>
        <Losses losses={state.losses} />
      </Section>
      <Section id="skills" heading={words.skills.heading} about={words.skills.about}>
        <Most report={report} />
        <SkillTable report={report} />
      </Section>
      <Section id="take" heading={words.exporting.heading}>
        <TakeAlong board={board} />
      </Section>
    </>
  );
};

const Nothing = ({ source }: { source: BoardSource }) => {
  const { nothing: here, server } = useTeamWords();
  const nothing = source === 'server' ? server.nothing : here;
  return (
    <div class="team-nothing">
      <h2>{nothing.heading}</h2>
      <p>{nothing.text}</p>
    </div>
  );
};

const Shown = ({ board, state, report }: Props) => {
  const words = useTeamWords();
  const { player } = state.filter;
  if (report.all === 0) return <Nothing source={state.source} />;
  const filters = <Filters board={board} filter={state.filter} choices={report.choices} />;
  // Figures of what was chosen before would be read as the answer to this.
  if (state.serverProblem !== null && state.answered !== state.filter) return filters;
  return (
    <>
      {filters}
      {report.counted === 0 ? <p>{words.filters.none}</p> : <Overview report={report} />}
      <Uncounted report={report} />
      {player !== null && <OnePerson board={board} state={state} player={player} />}
      {report.counted > 0 && <Reading board={board} state={state} report={report} />}
      {player !== null && (
        <Section id="forget" heading={words.forget.heading}>
          <Forget board={board} player={player} source={state.source} />
        </Section>
      )}
    </>
  );
};

const Opened = ({ board }: { board: Board }) => {
  const words = useTeamWords();
  const state = useStore(board.store);
  useEffect(() => void board.open(), [board]);
  if (state.status === 'failed')
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <button type="button" class="button" onClick={() => void board.open()}>
          {words.again}
        </button>
      </div>
    );
  return (
    <>
      <From board={board} state={state} />
      {state.source === 'server' ? (
        <AtServer board={board} state={state} />
      ) : (
        <BringIn board={board} state={state} />
      )}
      {state.unreadable > 0 && <p class="team-problem">{words.unreadable(state.unreadable)}</p>}
      {state.report !== null && <Shown board={board} state={state} report={state.report} />}
    </>
  );
};

/** The board: who needs what, which scenario is broken, and whether practice works. */
export const TeamScreen = ({ board }: { board: Board }) => {
  const words = useTeamWords();
  return (
    <Page title={words.heading} kind="team">
      <div class="team-head">
        <PageHeading>{words.heading}</PageHeading>
        <p class="lead">{words.lead}</p>
        <p class="note">{words.where}</p>
        <nav class="team-ways no-print" aria-label={words.waysOn}>
          <a href={addressOf(toTeam({ name: 'calibration', id: null }))}>{words.calibration.to}</a>
          <a href={addressOf(toTeam({ name: 'classroom' }))}>{words.classroom.to}</a>
        </nav>
      </div>
      <Opened board={board} />
    </Page>
  );
};
