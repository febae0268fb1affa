import type { Act } from '../../../engine/model/acts.ts';

/** What was done, as in "You …" or "The best reply there …". */
export type ActMessages = Readonly<Record<Act, string>>;
