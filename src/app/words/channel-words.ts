import { channelsEn } from './en/channels.ts';
import { type Language, languageFor } from './language.ts';
import type { ChannelMessages } from './messages/channels.ts';
import type { Messages } from './messages/first-screen.ts';

const CHANNELS: Readonly<Record<Language, ChannelMessages>> = { en: channelsEn };

/** The words of calls and chats, in the language of the page. Import it from what is fetched when it is opened. */
export const channelWordsFor = ({ language }: Pick<Messages, 'language'>): ChannelMessages =>
  CHANNELS[languageFor([language])];
