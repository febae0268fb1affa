import { createPhone, type KeptPhone, type Phone, readKept } from '../../app/vote/phone.ts';
import { createApiClient } from '../hiring/api-client.ts';
import { systemTimer } from '../device/timer.ts';

/** One vote a phone: it has to know its room again tomorrow, or after its browser has slept. */
const NAME = 'composure.vote';

const kept = {
  read(): KeptPhone | null {
    try {
      return readKept(JSON.parse(localStorage.getItem(NAME) ?? 'null'));
    } catch {
      return null;
    }
  },
  keep(phone: KeptPhone | null): void {
    try {
      if (phone === null) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, JSON.stringify(phone));
    } catch {
      // A browser that keeps nothing: the phone is in the room as long as its page is open.
    }
  },
};

/** This phone, in a room of the server that the page came from. */
export const openPhone = (): Phone =>
  createPhone({
    connect: token => createApiClient({ origin: '', token }),
    timer: systemTimer,
    kept,
  });
