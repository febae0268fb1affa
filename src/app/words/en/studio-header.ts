import type { StudioHeaderMessages } from '../messages/studio-header.ts';
import { LISTS_EN, quoted } from './studio-header-lists.ts';
import { LOOKS_EN } from './studio-looks.ts';

const places = (count: number): string => (count === 1 ? 'One place' : `${count} places`);

export const studioHeaderEn: StudioHeaderMessages = {
  contents: 'On this page',
  situation: {
    heading: 'The situation',
    text: 'What a player reads before the first line, and where it happens.',
  },
  customer: {
    heading: 'The customer',
    text: 'A person first. Why are they here, and what do they fear?',
  },
  figure: {
    counter: {
      heading: 'How they look',
      text: 'Move the slider to see the same face from furious to warm.',
    },
    phone: {
      heading: 'How they sound',
      text: 'Nobody sees them. Move the slider to see the same voice from furious to warm; tone and noise are said line by line.',
    },
    chat: {
      heading: 'How they write',
      text: 'Nobody sees or hears them. Move the slider to see the same thread from furious to warm.',
    },
  },
  start: {
    heading: 'How they arrive',
    text: 'Only the player’s replies change this. Your story may ask for it anywhere.',
  },
  desk: {
    heading: 'On the desk',
    text: 'What the player may read at any time. Every rule and every figure that decides a reply belongs here, with its source.',
  },
  fields: {
    title: {
      name: 'Title',
      about: 'What the home screen calls it, as “The room that isn’t there”.',
      wrong: 'It needs a title.',
    },
    channel: {
      name: 'How the two meet',
      about: 'What can be seen and heard, and where it happens, follow from it.',
      wrong: 'Choose one.',
    },
    setting: {
      name: 'Where it happens',
      about: 'The room that is drawn.',
      wrong: 'Choose a place.',
    },
    role: {
      name: 'Who the player is',
      about: 'Place and position, as “Night desk, Harbour & Vale, your second week”.',
      wrong: 'Say who the player is.',
    },
    brief: {
      name: 'What the player knows',
      about:
        'Two or three sentences, as “23:40. Your colleague went home and left a note: NO ROOM. Told her to wait.”',
      wrong: 'Say what the player knows as it starts.',
    },
    goal: {
      name: 'What the player is there to do',
      about:
        'One sentence, as “Find out what really happened to her room, and tell her the truth.” Not how.',
      wrong: 'Say what the player is there to do.',
    },
    level: { name: 'How hard it is', about: 'For whom it is meant.', wrong: 'Choose one.' },
    minutes: {
      name: 'Minutes',
      about: 'How long it takes: about half a minute for each decision.',
      wrong: 'A whole number, as 6.',
    },
    language: {
      name: 'Language',
      about: 'What it is written in, as a short code: en, de, pt-BR.',
      wrong: 'This is no code of a language. English is en, German is de.',
    },
    'as-at': {
      name: 'Facts checked on',
      about: 'The day on which rules and figures were last looked up.',
      wrong: 'A date, as 2026-11-01.',
    },
    mood: {
      name: 'What they bring with them',
      about: 'In grief, quiet kindness does not wear thin, and saying nothing can be a reply.',
      wrong: 'Choose one.',
    },
    customerName: {
      name: 'Name',
      about:
        'As “Dana Whitfield”. Their lines begin with the first name; a new one is put there too.',
      wrong: 'They need a name.',
    },
    customerAbout: {
      name: 'Who that is',
      about: 'As “acoustics engineer, just off a late flight”.',
      wrong: 'Say in a few words who that is.',
    },
  },
  channels: {
    counter: { name: 'At a counter', about: 'Seen and heard' },
    phone: { name: 'On the phone', about: 'Heard, and not seen' },
    chat: { name: 'In a chat', about: 'Only read' },
  },
  settings: {
    hotel: { name: 'Hotel', about: 'A front desk' },
    airport: { name: 'Airport', about: 'A transfer desk' },
    shop: { name: 'Shop', about: 'A service counter' },
    phone: { name: 'Telephone', about: 'A quiet, plain room' },
    'contact-centre': { name: 'Contact centre', about: 'A desk with a headset' },
    'agent-screen': { name: 'Agent’s screen', about: 'A chat in a window' },
  },
  levels: {
    starter: { name: 'Starter', about: 'A first try' },
    core: { name: 'Core', about: 'The usual working day' },
    advanced: { name: 'Advanced', about: 'Much to weigh at once' },
  },
  moods: {
    anger: { name: 'Anger', about: 'It wants to be heard, and then put right' },
    grief: { name: 'Grief', about: 'Quiet comforts; cheer, hurry and being asked twice hurt' },
  },
  notKnown: written => `“${written}” is none of these. Choose one.`,
  startLevels: {
    heat: {
      name: 'Heat',
      about: 'How upset they are. At 7 and more, solutions count for half.',
      words: ['calm', 'ruffled', 'upset', 'angry', 'furious'],
    },
    trust: {
      name: 'Trust',
      about: 'How far they believe you.',
      words: ['none', 'little', 'some', 'a good deal', 'full'],
    },
    patience: {
      name: 'Patience',
      about: 'How long they go along with it. Kindness without progress uses it up.',
      words: ['none left', 'short', 'some', 'plenty', 'endless'],
    },
  },
  levelText: (value, words) => `${value} of 10, ${words}`,
  startMood: (zone, mood) => `They arrive ${zone.toLowerCase()}: mood ${mood}.`,
  traits: {
    skin: 'Skin',
    hair: 'Hair',
    haircolor: 'Colour of hair or cloth',
    glasses: 'Glasses',
    beard: 'Beard',
    garment: 'Clothes',
    colour: 'Colour of clothes',
    age: 'Age',
    seat: 'Standing or seated',
  },
  looks: LOOKS_EN,
  mood: 'Mood',
  moodText: (zone, mood) => `${zone}, ${mood}`,
  picture: (name, zone) => `${name === '' ? 'The customer' : name}, ${zone.toLowerCase()}`,
  lists: LISTS_EN,
  weights: ['A little', 'Clearly', 'Most of all'],
  everyVariant: 'In all',
  shortName: {
    name: 'Short name',
    about: 'By this the story calls it. A new one is put wherever the old one stood.',
    wrong: '',
  },
  nameFaults: {
    empty: 'It needs a short name.',
    shape: 'Letters, digits and _ only, and no word that the game needs itself.',
    taken: 'Something else is called that already.',
  },
  up: one => `Move up: ${one}`,
  down: one => `Move down: ${one}`,
  remove: one => `Delete: ${one}`,
  removed: one => `Deleted: ${one}. Undo brings it back.`,
  stillUsed: {
    grievance: count => `${places(count)} in the story still name it: replies that acknowledge it.`,
    fact: count => `${places(count)} in the story still ask for it.`,
    variant: count => `${places(count)} in the story still ask for it.`,
  },
  cards: {
    addRecord: 'Add a record',
    addPolicy: 'Add a policy',
    freshRecord: 'Booking',
    freshPolicy: 'What you may give',
    none: 'The desk is empty.',
    kind: 'What it is',
    kinds: {
      record: { name: 'Record', about: 'About this customer' },
      policy: { name: 'Policy', about: 'What holds for everybody' },
    },
    title: { name: 'Title', about: 'As “What you may give”.', wrong: 'The card needs a title.' },
    source: {
      name: 'Source',
      about: 'Where it can be looked up, as “Front desk manual, section 7”.',
      wrong: '',
    },
    asAt: {
      name: 'As at',
      about: 'The day on which it was looked up.',
      wrong: 'A date, as 2026-11-01.',
    },
    lines: {
      name: 'What it says',
      about: 'One thing a line. On a record as “Label: value”.',
      wrong: '',
    },
    ink: {
      name: 'What it says, as ink',
      about: 'What stands in braces is shown by its condition.',
      wrong: '',
    },
    when: { name: 'Who may see it', about: '', wrong: '' },
    always: 'Every player',
    inVariant: variant => `Only in the variant “${variant}”`,
    onceFound: fact => `Only once found out: “${fact}”`,
    other: condition => `Only while: ${condition}`,
    from: file => `in ${file}`,
    untitled: 'Without a title',
  },
  says: {
    field: name => `Change “${name}”`,
    look: trait => `Change the looks: ${trait.toLowerCase()}`,
    add: list => `Add to “${list}”`,
    remove: list => `Delete from “${list}”`,
    move: list => `Move in “${list}”`,
    rename: list => `Rename in “${list}”`,
    card: title => `Change the card${quoted(title)}`,
  },
};
