import type { MapPart } from '../../../app/studio/map/story-map.ts';
import type { StudioMapMessages } from '../../../app/words/messages/studio-map.ts';
import type { Messages } from '../../../app/words/messages/first-screen.ts';

export const nameOfPart = ({ kind, id }: MapPart, words: StudioMapMessages): string =>
  kind === 'start' ? words.beginning : id;

/** What is to be said of a part beside its words: what is wrong first, then how it ends. */
export const factsOf = (
  part: MapPart,
  words: StudioMapMessages,
  { endings }: Messages['common'],
): readonly string[] => [
  ...(part.kind === 'missing' ? [words.missing] : []),
  ...(part.isReached || part.kind === 'desk' ? [] : [words.unreached]),
  ...(part.runsOut ? [words.runsOut] : []),
  ...part.endings.map(kind => endings[kind]),
  ...(part.replies > 0 ? [words.replies(part.replies)] : []),
];

export const matches = (part: MapPart, sought: string): boolean =>
  sought !== '' && `${part.id}\n${part.words}`.toLowerCase().includes(sought.toLowerCase());
