import type { StudioHeaderMessages } from '../messages/studio-header.ts';

/** Puts words between quotation marks; nothing at all where there are none. */
export const quoted = (words: string): string => (words === '' ? '' : ` “${words}”`);

/** The lists of the header. */
export const LISTS_EN: StudioHeaderMessages['lists'] = {
  cast: {
    heading: 'Who else speaks',
    text: 'Anybody besides the customer whose words are heard.',
    add: 'Add a person',
    one: (number, words) => `Person ${number}${quoted(words)}`,
    fresh: 'Somebody',
    freshName: 'somebody',
    parts: [
      {
        name: 'Name',
        about: 'As it stands before their words: “Aydin”.',
        wrong: 'A name, please.',
      },
      { name: 'Who that is', about: 'As “duty manager, on the telephone”.', wrong: '' },
    ],
    none: 'Only the customer speaks.',
  },
  grievance: {
    heading: 'What hurts',
    text: 'What the customer has to hear named before they can calm down. Heat stays at 3 or more until all of it was.',
    add: 'Add what hurts',
    one: (number, words) => `What hurts ${number}${quoted(words)}`,
    fresh: '…',
    freshName: 'hurt',
    parts: [
      { name: 'Short name', about: '', wrong: '' },
      {
        name: 'What hurt',
        about: 'In your words, as “Awake for 22 hours, then left standing in the lobby”.',
        wrong: 'Say what hurt.',
      },
      { name: 'How much', about: '', wrong: 'Choose how much.' },
    ],
    none: 'Nothing yet. One to three is usual.',
  },
  fact: {
    heading: 'What can be found out',
    text: 'Things that a player learns only by asking or looking. The debrief names those never found.',
    add: 'Add a fact',
    one: (number, words) => `Fact ${number}${quoted(words)}`,
    fresh: '…',
    freshName: 'knows_it',
    parts: [
      { name: 'Short name', about: '', wrong: '' },
      {
        name: 'What it is',
        about: 'As “She speaks at eight in the Customs House, 300 metres away”.',
        wrong: 'Say what can be found out.',
      },
    ],
    none: 'Nothing yet.',
  },
  variant: {
    heading: 'Variants',
    text: 'The same person with other facts and another right answer, so that nobody wins from memory. The desk must tell which one holds.',
    add: 'Add a variant',
    one: (number, words) => `Variant ${number}${quoted(words)}`,
    fresh: '…',
    freshName: 'case',
    parts: [
      { name: 'Short name', about: '', wrong: '' },
      {
        name: 'What is different',
        about: 'As “A pipe burst in the room kept for her, and it is really gone”.',
        wrong: 'Say what is different.',
      },
    ],
    none: 'One set of facts, always the same.',
  },
  owed: {
    heading: 'Money owed',
    text: 'What the customer is due, in money. The debrief compares it with what the player handed over.',
    add: 'Add an amount',
    one: (number, words) => `Amount ${number}${quoted(words)}`,
    fresh: '0',
    freshName: 'owed',
    parts: [
      {
        name: 'Amount',
        about: 'A number, as 149 or 12.50.',
        wrong: 'A number, as 149 or 12.50.',
      },
      {
        name: 'For what',
        about: 'As “All her money back, to the card that paid”.',
        wrong: 'Say for what.',
      },
      { name: 'In which variant', about: '', wrong: '' },
    ],
    none: 'Nothing in money.',
  },
  currency: {
    heading: 'Currency',
    text: 'What all amounts are in. A variant in another country may have money of its own.',
    add: 'Add a currency for one variant',
    one: (number, words) => `Currency ${number}${quoted(words)}`,
    fresh: 'EUR',
    freshName: 'EUR',
    parts: [
      {
        name: 'Currency',
        about: 'Three letters: EUR, USD, GBP.',
        wrong: 'This is no code of a currency. Three capital letters, as EUR.',
      },
      { name: 'In which variant', about: '', wrong: '' },
    ],
    none: 'Needed: what amounts are in.',
  },
  letter: {
    heading: 'A letter for hiring',
    text: 'In a hiring exercise candidates answer it in their own words after the conversation. People read the answers. Practice does not show it.',
    add: 'Add the letter',
    one: (_, words) => `The letter${quoted(words)}`,
    fresh: '…',
    freshName: 'letter',
    parts: [
      {
        name: 'Who writes',
        about: 'Another customer: so it fits every variant and every ending.',
        wrong: 'Say who writes.',
      },
      { name: 'About what', about: 'As “Breakfast that was not there”.', wrong: 'Say about what.' },
      {
        name: 'The letter',
        about: 'What happened, what it did to them, and what they ask.',
        wrong: 'Write the letter.',
      },
      {
        name: 'What one knows and may do',
        about: 'All that a good answer needs, and what is not theirs to give.',
        wrong: 'Say what is known: nobody can guess it.',
      },
    ],
    none: 'None. Candidates then only talk.',
  },
};
