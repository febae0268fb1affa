import type { NameOf } from '../../engine/review/frameworks.ts';

/** A framework's or a step's name, as it is shown: the trainer's own, or that of the catalogue. */
export const nameInWords = <Id extends string>(
  name: NameOf<Id>,
  words: Readonly<Record<Id, string>>,
): string => ('own' in name ? name.own : words[name.id]);
