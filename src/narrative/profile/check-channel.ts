import { CHANNEL_FACTS, type Channel, CHANNELS } from '../../engine/model/channel.ts';
import { NOTE_SHOWN } from '../../engine/model/line-notes.ts';
import { SETTINGS } from '../../engine/model/settings.ts';
import type { ScriptProblem } from '../source/problem.ts';
import { warning } from './fault.ts';
import type { Outline, WrittenTag } from './outline.ts';

const IN: Readonly<Record<Channel, string>> = {
  counter: 'At a counter',
  phone: 'On the phone',
  chat: 'In a chat',
};

const among = <W extends string>(words: readonly W[], word: string | undefined): W | undefined =>
  words.find(known => known === word);

const headerWord = <W extends string>({ tags }: Outline, key: string, words: readonly W[]) => {
  const tag = tags.find(one => one.key === key && one.place === 'header');
  const word = among(words, tag?.parts[0]);
  return tag === undefined || word === undefined ? null : { tag, word };
};

/** What only one who sees, hears or reads can take in, by the tag that says it. */
const LOST: Readonly<Record<string, string>> = {
  looks: 'nobody is seen',
  gesture: 'no gesture is seen',
  sound: 'nothing is heard',
  tone: 'the voice is not a line of its own',
  background: 'nothing is heard behind a voice',
  attachment: 'nothing is sent',
};

const isNote = (key: string): key is keyof typeof NOTE_SHOWN => Object.hasOwn(NOTE_SHOWN, key);

const isLost = ({ key, place }: WrittenTag, channel: Channel): boolean => {
  const { notes, seen } = CHANNEL_FACTS[channel];
  if (key === 'looks') return place === 'header' && !seen;
  return place === 'line' && isNote(key) && !notes.includes(key);
};

const carriersOf = (key: string): string =>
  CHANNELS.filter(channel => isNote(key) && CHANNEL_FACTS[channel].notes.includes(key))
    .map(channel => `"${channel}"`)
    .join(' and ');

const lost = (tag: WrittenTag, channel: Channel): ScriptProblem => {
  const message = `${IN[channel]}, ${LOST[tag.key] ?? 'this is lost'}: the tag "${tag.key}" has no effect.`;
  const instead = CHANNEL_FACTS[channel].notes.map(note => `"${note}"`).join(', ');
  const remedy =
    tag.key === 'looks'
      ? 'Take it out: there is no figure to draw.'
      : `Take it out. Lines here can have: ${instead}; "${tag.key}" is for the channel ${carriersOf(tag.key)}.`;
  return warning('channel/not-carried', tag, message, remedy);
};

/** A call in a lobby, a chat at a counter: whoever plays would be drawn in another place. */
const elsewhere = (outline: Outline, channel: Channel): readonly ScriptProblem[] => {
  const found = headerWord(outline, 'setting', SETTINGS);
  const { settings } = CHANNEL_FACTS[channel];
  if (found === null || settings.includes(found.word)) return [];
  const belongsTo = CHANNELS.filter(other => CHANNEL_FACTS[other].settings.includes(found.word));
  const message = `The setting "${found.word}" is none of the channel "${channel}".`;
  const remedy = `Settings of "${channel}": ${settings.join(', ')}. Or write: # channel: ${belongsTo.join(' or ')}`;
  return [warning('channel/other-setting', found.tag, message, remedy)];
};

/** What is written for eyes or ears that this channel does not have. */
export const checkChannel = (outline: Outline): readonly ScriptProblem[] => {
  const channel = headerWord(outline, 'channel', CHANNELS)?.word ?? 'counter';
  return [
    ...elsewhere(outline, channel),
    ...outline.tags.filter(tag => isLost(tag, channel)).map(tag => lost(tag, channel)),
  ];
};
