import type { Utterance } from './screen-reader.ts';

/** One thing that the listener does, and what is heard of it. */
export interface Act {
  readonly does: string;
  readonly heard: readonly Utterance[];
}

export interface Scene {
  readonly title: string;
  readonly acts: readonly Act[];
}

/**
 * What has the focus, and then what is said of itself: the reader says both as they come, and which of the two is first
 * by a hair changes from one time to the next.
 */
const inOrder = ({ heard }: Act): readonly string[] =>
  [...heard.filter(({ unasked }) => !unasked), ...heard.filter(({ unasked }) => unasked)].map(
    ({ said, unasked }) => (unasked ? `» ${said}` : said),
  );

const actText = (act: Act): string =>
  [`(${act.does})`, ...inOrder(act).map(line => `    ${line}`)].join('\n');

const sceneText = ({ title, acts }: Scene): string =>
  [title.toUpperCase(), ...acts.map(actText)].join('\n\n');

const PROLOGUE = `What a screen reader says: Orca, listening to Firefox.

In brackets stands what the listener does, below it what is heard. » is said unasked: by a live region.
Written by npm run test:speech -- --update. CONTRIBUTING.md tells how to add to it.`;

/** A visit as it is heard, to be read like a play. */
export const playText = (scenes: readonly Scene[]): string =>
  `${[PROLOGUE, ...scenes.map(sceneText)].join('\n\n\n')}\n`;
