import { type Channel, CHANNEL_FACTS } from '../../../engine/model/channel.ts';
import type { SettingName } from '../../../engine/model/settings.ts';
import type { TranscriptFormat } from '../transcripts/transcript.ts';

/** A channel, and a place that goes with it. */
export interface Met {
  readonly channel: Channel;
  readonly setting: SettingName;
}

/** Another channel, with its usual place. */
export const metBy = (channel: Channel): Met => ({
  channel,
  setting: CHANNEL_FACTS[channel].settings[0],
});

const WRITTEN: ReadonlySet<TranscriptFormat> = new Set<TranscriptFormat>([
  ...(['whatsapp-ios', 'whatsapp-android', 'zendesk-chat', 'intercom-text', 'salesforce'] as const),
  ...(['twilio', 'intercom', 'zendesk', 'livechat', 'freshchat'] as const),
]);

/** How the two of a talk seem to have met: tools for chats write chats, and all else was said. */
export const channelOfFormat = (format: TranscriptFormat): Channel =>
  WRITTEN.has(format) ? 'chat' : 'phone';
