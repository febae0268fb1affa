import { useEffect } from 'preact/hooks';
import type { Phones } from '../../../../app/team/classroom/phones.ts';
import { createRequiredContext } from '../../../services.ts';

export const [PhonesProvider, usePhones] = createRequiredContext<Phones>('A classroom');

/** Looks whether there is a server, and again when somebody comes back from signing in. */
export const usePhonesHere = (phones: Phones): void => {
  useEffect(() => {
    void phones.load();
    const look = () => document.visibilityState === 'visible' && void phones.load();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      phones.leave();
    };
  }, [phones]);
};
