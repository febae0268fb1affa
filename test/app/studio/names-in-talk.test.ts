import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../../src/app/studio/new/figures.ts';
import { speakersIn, sourcesFromTalk } from '../../../src/app/studio/new/from-transcript.ts';
import { namesProposed } from '../../../src/app/studio/new/names-in-talk.ts';
import type { Transcript } from '../../../src/app/studio/transcripts/transcript.ts';
import {
  findPersonalData,
  replacePersonalData,
} from '../../../src/formats/transcripts/personal-data.ts';

const talk = (...turns: readonly (readonly [string, string])[]): Transcript => ({
  format: 'plain',
  left: [],
  turns: turns.map(([speaker, text]) => ({ speaker, role: null, text })),
});

const CALL = talk(
  ['Tom', 'Thank you for calling Brightkettle, Tom speaking.'],
  ['Margaret Hill', 'I live at 14 Elm Road. I paid £40 for a kettle that leaks.'],
  ['Tom', 'Mrs Hill, I am sorry. Margaret, if I may: since when?'],
  ['Margaret Hill', 'Since Monday, Tom.'],
);

const made = (customer: string) => {
  const speakers = speakersIn(CALL);
  const offered = namesProposed(CALL, speakers, customer, findPersonalData(CALL));
  const [source] = sourcesFromTalk(
    CALL,
    {
      title: 'The kettle',
      channel: 'phone',
      setting: 'phone',
      customer,
      role: '',
      looks: FIGURES[0],
      speakers,
      replacements: offered,
      from: 0,
      to: 3,
    },
    { replaced: replacePersonalData },
  );
  return { speakers, offered, text: source?.text ?? '' };
};

describe('names in a talk', () => {
  it('are found where nobody is called by one, and each belongs to whoever gave it', () => {
    const call = talk(
      ['Agent', 'Thank you for calling Hearthline Heating, Priya speaking.'],
      ['Customer', 'My name is Gordon Ashby. Nobody came.'],
      ['Agent', 'I am sorry, Mr Ashby.'],
    );
    const offered = namesProposed(call, speakersIn(call), 'Ivo Pell', findPersonalData(call));
    expect(offered.map(({ found, instead }) => [found, instead])).toEqual([
      ['Hearthline Heating', 'Northbeck'],
      ['Gordon Ashby', 'Ivo Pell'],
      ['Ashby', 'Pell'],
      ['Priya', 'Robin'],
    ]);
  });

  it('are told apart: who greets is the agent, and never becomes the customer', () => {
    const { speakers, offered } = made('Rosa Marin');
    expect(speakers.map(({ name, part }) => [name, part])).toEqual([
      ['Tom', 'agent'],
      ['Margaret Hill', 'customer'],
    ]);
    expect(offered.map(({ found, instead }) => [found, instead])).toEqual(
      expect.arrayContaining([
        ['Tom', 'Robin'],
        ['Margaret', 'Rosa'],
        ['Hill', 'Marin'],
        ['Brightkettle', 'Northbeck'],
        ['14 Elm Road', '1 Example Road'],
      ]),
    );
  });

  it('are replaced everywhere by the name that the customer has in the scenario', () => {
    const { text } = made('Rosa Marin');
    expect(text).not.toMatch(/Tom|Margaret|Hill|Brightkettle|Elm/);
    expect(text).toContain('Mrs Marin, I am sorry. Rosa, if I may: since when?');
    expect(text).toContain('# currency: GBP');
    expect(text).toContain('# setting: phone');
  });
});
