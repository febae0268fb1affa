import type { FunctionComponent } from 'preact';
import type { TeamRoute } from '../../app/team-route.ts';
import { unreachable } from '../../engine/result.ts';
import type { CoachedProps } from '../coached/coached.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useWords } from '../services.ts';
import { CalibrationPage } from './calibration/calibration-page.tsx';
import { RunPage } from './coaching/run-page.tsx';
import { useTeamServices } from './services.ts';
import { TeamScreen } from './team-screen.tsx';

interface Props {
  readonly at: TeamRoute;
  /** A debrief as whoever coaches reads it. */
  readonly coached: FunctionComponent<CoachedProps>;
}

/** The rooms of those who lead a team: the board, and what is done with one conversation on it. */
export const TeamRoomScreen = ({ at, coached }: Props) => {
  const { trouble } = useWords();
  const board = useAsync(useTeamServices().loadBoard);
  if (board === null) return <Loading />;
  if (board === 'lost') return <Trouble passage={trouble.pageLost} />;
  switch (at.name) {
    case 'team':
      return <TeamScreen board={board} />;
    case 'coached':
    case 'coached-sheet':
      return (
        <RunPage board={board} id={at.run} sheet={at.name === 'coached-sheet'} Coached={coached} />
      );
    case 'calibration':
      return <CalibrationPage board={board} id={at.id} />;
    case 'classroom':
      return <TeamScreen board={board} />;
    default:
      return unreachable(at);
  }
};
