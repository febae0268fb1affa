import type { LineNote } from './line-notes.ts';
import type { SettingName } from './settings.ts';

/** How the player meets the customer. */
export const CHANNELS = ['counter', 'phone', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The channel of that name; a counter for any other, as where nothing is said. */
export const asChannel = (name: string | undefined): Channel =>
  CHANNELS.find(channel => channel === name) ?? 'counter';

/** What a channel lets through. */
export interface ChannelFacts {
  /** The customer can be seen: a figure, gestures, a portrait. */
  readonly seen: boolean;
  /** The customer's voice can be heard. */
  readonly heard: boolean;
  /** What an author can add to a line; the rest has no place there. */
  readonly notes: readonly LineNote[];
  /** Settings of the stage, the usual one first. */
  readonly settings: readonly [SettingName, ...SettingName[]];
}

/** The one place that says what a channel changes: checks, pages and stage all ask here. */
export const CHANNEL_FACTS: Readonly<Record<Channel, ChannelFacts>> = {
  counter: {
    seen: true,
    heard: true,
    notes: ['thought', 'gesture', 'sound'],
    // A plain room, which is also where calls were before there were channels.
    settings: ['hotel', 'airport', 'shop', 'phone'],
  },
  phone: {
    seen: false,
    heard: true,
    notes: ['thought', 'tone', 'background', 'sound'],
    settings: ['contact-centre', 'phone'],
  },
  chat: {
    seen: false,
    heard: false,
    notes: ['thought', 'attachment'],
    settings: ['agent-screen'],
  },
};
