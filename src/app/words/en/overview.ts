import type { OverviewMessages } from '../messages/overview.ts';
import { ZONES } from './common.ts';

export const overviewEn: OverviewMessages = {
  heading: 'Overview',
  map: 'The mood, turn by turn',
  keys: 'Keys: arrows on the map, Enter to read a turn; J and K to read on and back.',
  place: (turn, quality, zone, mood) =>
    `Turn ${turn}: ${quality === null ? '' : `${quality.toLowerCase()}, `}${ZONES[zone].toLowerCase()}, ${mood}`,
  openAll: 'Open all turns',
  closeAll: 'Close all turns',
  axes: { accuracy: 'Accuracy', empathy: 'Empathy' },
  noMark: 'no mark',
  moodFromTo: (from, to) => `${from} to ${to}`,
  columns: { said: 'What you said or did', mood: 'Mood' },
};
