import { plainPart } from '../../../narrative/authoring/header-parts.ts';

/** What the file says of words that are typed into a field of the header. */
export const plainText = (typed: string): string => plainPart(typed);
