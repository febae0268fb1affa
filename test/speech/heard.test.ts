import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findScreenReader } from '../../src/tools/scripts/engines.ts';
import { serveStories, type StorySite } from '../support/story-site.ts';
import { playText, type Scene } from './play-text.ts';
import { ScreenReader, type Utterance } from './screen-reader.ts';
import { Visit } from './visit.ts';
import { wholeVisit } from './whole-visit.ts';

const programs = findScreenReader();
const DECISIONS = 3;

const listenTo = async (firefox: string, address: string): Promise<readonly Scene[]> => {
  const reader = await ScreenReader.start();
  try {
    const visit = await Visit.begin(reader, firefox, address);
    await wholeVisit(visit);
    await visit.close();
    return visit.scenes;
  } finally {
    // Firefox is gone with its screen, if it has not been closed.
    await reader.close();
  }
};

const actsOf = (scenes: readonly Scene[]) => scenes.flatMap(({ acts }) => acts);

const unaskedIn = (heard: readonly Utterance[]): readonly string[] =>
  heard.filter(({ unasked }) => unasked).map(({ said }) => said);

const twice = (all: readonly string[]): readonly string[] =>
  all.filter((said, at) => all.indexOf(said) < at);

describe.skipIf(programs === null)('a screen reader', () => {
  let site: StorySite;
  beforeAll(async () => {
    site = await serveStories('test/speech/stories');
  });
  afterAll(() => site.close());

  it('says every screen as heard.txt has it: the mood after every reply, and nothing twice', async () => {
    const scenes = await listenTo(programs?.firefox ?? '', site.address);
    const unasked = actsOf(scenes).map(({ heard }) => unaskedIn(heard));
    const answers = unasked.filter(([first]) => /^(?:You|At the desk) /.test(first ?? ''));
    expect(answers).toHaveLength(DECISIONS);
    for (const answer of answers)
      expect(answer).toEqual([expect.any(String), expect.stringMatching(/^Mira: /)]);
    expect(twice(unasked.flat())).toEqual([]);
    for (const { does, heard } of actsOf(scenes)) {
      if (does !== 'reads on') expect(twice(heard.map(({ said }) => said))).toEqual([]);
    }
    // Links that come with what is fetched later are counted or not, as it happens.
    const counted = playText(scenes).replaceAll(/\d+ unvisited links/g, 'some unvisited links');
    // Orca may look at the page's title before the program has named its first screen.
    const text = counted.replace(
      'Finished loading Composure.',
      'Finished loading Home · Composure.',
    );
    await expect(text).toMatchFileSnapshot('heard.txt');
  });
});
