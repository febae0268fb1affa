import { hireAddress } from '../../../app/hire/place.ts';
import { useHireSession } from '../services.ts';
import { useAccountWords } from '../use-words.ts';

/** Ways to what is about people who sign in; who may not go there is not shown them. */
export const AccountWays = () => {
  const { me } = useHireSession();
  const { account, team, log } = useAccountWords();
  const isInCharge = me === null || me.role === 'administrator';
  return (
    <nav class="hire-links" aria-label={account.heading}>
      <a href={hireAddress({ page: 'account' })}>{account.heading}</a>
      {isInCharge && <a href={hireAddress({ page: 'team' })}>{team.heading}</a>}
      {isInCharge && <a href={hireAddress({ page: 'log' })}>{log.heading}</a>}
    </nav>
  );
};
