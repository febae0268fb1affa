import type { Phone } from '../../app/vote/phone.ts';

/** What a phone that votes is given besides what every room is. */
export interface VoteServices {
  /** Fetched when the page is opened; the same each time. */
  readonly loadPhone: () => Promise<Phone>;
}
