import { plurals } from '../formats.ts';
import type { ChannelMessages } from '../messages/channels.ts';
import { LANGUAGE } from './locale.ts';

const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const seconds = plurals(LANGUAGE, { one: 'second', other: 'seconds' });

export const channelsEn: ChannelMessages = {
  meets: { counter: 'In front of you', phone: 'On the line', chat: 'In the chat' },
  captions: {
    counter: {},
    phone: {
      flap: 'A board turns over',
      till: 'A till opens',
      bell: 'A short chime',
    },
    chat: { bell: 'A short chime' },
  },
  call: {
    onTheLine: 'On the line',
    speaking: 'Speaking',
    listening: 'Waiting for you',
    onHold: held => `On hold, ${minutes(held)}`,
    over: 'The call is over',
    lasted: (whole, rest) => `The call has lasted ${minutes(whole)} and ${seconds(rest)}`,
    background: 'In the background',
    behind: {
      quiet: 'Quiet',
      child: 'A child',
      traffic: 'Traffic',
      shop: 'A shop',
      office: 'An office',
      weather: 'Wind and rain',
    },
  },
  tones: {
    flat: 'flat',
    sharp: 'sharp',
    shaking: 'voice shaking',
    whispering: 'whispering',
    laughing: 'laughing',
    silent: 'a long silence',
  },
  held: held => `${minutes(held)} on hold`,
  chat: {
    typing: name => `${name} is typing`,
    here: 'Here now',
    gone: 'Has left the chat',
    delivered: 'Delivered',
    read: 'Read',
    long: words => `${words} words`,
    attachments: { picture: 'Photo', receipt: 'Receipt', map: 'Map' },
    open: 'Open',
  },
};
