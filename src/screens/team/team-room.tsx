import type { FunctionComponent } from 'preact';
import { useCallback } from 'preact/hooks';
import { type TeamPlace, teamPlaceAt } from '../../app/team-place.ts';
import type { Board } from '../../app/team/board.ts';
import { unreachable } from '../../engine/result.ts';
import type { CoachedProps } from '../coached/coached.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useWords } from '../services.ts';
import { CalibrationPage } from './calibration/calibration-page.tsx';
import type { SidesProps } from '../coached/sides.ts';
import type { HeldProps } from '../conversation/held.ts';
import { ClassroomPage } from './classroom/classroom-page.tsx';
import { RunPage } from './coaching/run-page.tsx';
import { useTeamServices } from './services.ts';
import { TeamScreen } from './team-screen.tsx';

interface Props {
  readonly path: readonly string[];
  /** A debrief as whoever coaches reads it. */
  readonly coached: FunctionComponent<CoachedProps>;
  /** A conversation on its stage, and what its replies would have led to. */
  readonly talk: FunctionComponent<HeldProps>;
  readonly sides: FunctionComponent<SidesProps>;
}

type RoomProps = Omit<Props, 'path'> & { readonly board: Board; readonly place: TeamPlace };

const Place = ({ board, place, coached, talk, sides }: RoomProps) => {
  switch (place.name) {
    case 'board':
      return <TeamScreen board={board} />;
    case 'coached':
    case 'coached-sheet':
      return (
        <RunPage
          key={place.run}
          board={board}
          id={place.run}
          sheet={place.name === 'coached-sheet'}
          Coached={coached}
        />
      );
    case 'calibration':
      return <CalibrationPage key={place.id} board={board} id={place.id} />;
    case 'classroom':
      return <ClassroomPage talk={talk} sides={sides} />;
    default:
      return unreachable(place);
  }
};

/** The rooms of those who lead a team: the board, and what is done with one conversation on it. */
export const TeamRoomScreen = ({ path, ...lent }: Props) => {
  const { trouble } = useWords();
  const place = teamPlaceAt(path);
  const { loadTools } = useTeamServices();
  const load = useCallback(async () => (await loadTools()).loadBoard(), [loadTools]);
  const board = useAsync(load);
  if (place === null) return <Trouble passage={trouble.unknownAddress} />;
  if (board === null) return <Loading />;
  if (board === 'lost') return <Trouble passage={trouble.pageLost} />;
  return <Place board={board} place={place} {...lent} />;
};
