import type { Telling, TellingParts } from '../../app/xapi/telling.ts';
import { startTelling } from '../../app/xapi/telling.ts';
import { onPageHidden } from '../device/page-life.ts';
import { connectLrs, LATER_BY_HAND, type LrsAddress } from './lrs.ts';

type Parts = Omit<TellingParts, 'since' | 'isOn' | 'lrs' | 'millisecondsOf'>;

/** Tells the store of a launch what is played. Whoever opened the page has turned that on: all there is on this shelf is theirs. */
export const openLaunched = async (parts: Parts, address: LrsAddress): Promise<Telling> => {
  const telling = await startTelling({
    ...parts,
    since: '',
    isOn: () => true,
    lrs: connectLrs(address, LATER_BY_HAND),
    millisecondsOf: Date.parse,
  });
  onPageHidden(() => telling.atOnce());
  window.addEventListener('online', () => void telling.flush());
  return telling;
};
