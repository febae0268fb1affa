import type { StudioMapMessages } from '../messages/studio-map.ts';

const percent = (share: number): string => {
  if (share > 0 && share < 0.005) return 'under 1 %';
  return `${Math.round(share * 100)} %`;
};

export const studioMapEn: StudioMapMessages = {
  map: 'Map',
  hint: 'Drag to move. Arrow keys go from card to card, Shift with an arrow key moves the map, + and − change the size, 0 shows everything. Enter goes to the line in the Ink view.',
  find: 'Find on the map',
  found: count => (count === 1 ? '1 found' : `${count} found`),
  larger: 'Larger',
  smaller: 'Smaller',
  whole: 'Show everything',
  asList: 'Show as a list',
  laying: 'Drawing the map …',
  lost: 'The map could not be drawn. The list says the same.',
  beginning: 'Beginning',
  list: 'Parts of the story',
  desk: 'On the desk',
  functions: 'Functions',
  missing: 'Not written yet',
  runsOut: 'Runs out: no way on from here',
  unreached: 'Nothing leads here',
  replies: count => (count === 1 ? '1 reply' : `${count} replies`),
  share: percent,
  shareLong: share => `${percent(share)} of conversations come by, if replies are chosen at random`,
  legend:
    'The darker a card and the thicker its edge, the more conversations come by. The number says how many, if replies are chosen at random.',
  chosen: 'The chosen part',
  toLine: 'Go to its line',
  leadsTo: 'Leads to',
  comesFrom: 'Comes from',
  leadsNowhere: 'Nothing leads on from here.',
  behind: replies => `after ${replies.map(words => `“${words}”`).join(', ')}`,
  ways: {
    divert: 'goes on there',
    tunnel: 'goes there and comes back',
    thread: 'told beside it',
    value: 'named for later',
    on: 'begins with it',
  },
  sometimes: 'only sometimes',
  make: name => `Write “${name}”`,
  made: name => `Make the part “${name}”`,
  newKnot: 'New part',
  newName: 'Name of the new part',
  add: 'Add',
  badName: 'A name is one word: letters, digits and _ only, and no digit in front.',
  takenName: 'There is a part with this name already.',
  todo: 'write this part',
};
