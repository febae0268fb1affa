import { hireAddress, type RoomPage } from '../../../app/hire/place.ts';
import { useHireSession } from '../services.ts';
import { useAccountWords, useHireWords } from '../use-words.ts';

/** Those that whoever is in may open. */
const useRoomPages = (): readonly RoomPage[] => {
  const { me } = useHireSession();
  const isInCharge = me === null || me.role === 'administrator';
  return isInCharge ? ['exercises', 'team', 'log', 'account'] : ['exercises', 'account'];
};

/** The ways between the pages that are about no exercise. */
export const RoomWays = ({ here }: { here: RoomPage | null }) => {
  const { exercises } = useHireWords();
  const { ways, account, team, log } = useAccountWords();
  const names = { exercises, account, team, log };
  return (
    <nav class="hire-ways no-print" aria-label={ways}>
      {useRoomPages().map(page => (
        <a
          key={page}
          class="quiet-link"
          href={hireAddress({ page })}
          aria-current={page === here ? 'page' : undefined}
        >
          {names[page].heading}
        </a>
      ))}
    </nav>
  );
};
