import type { CaptionId } from '../../sound/sound-events.ts';
import type { Attachment } from '../../../engine/model/attachment.ts';
import type { Channel } from '../../../engine/model/channel.ts';
import type { Background, Tone } from '../../../engine/model/heard.ts';

/** Words of calls and chats: a conversation with somebody who is not seen. */
export interface ChannelMessages {
  /** What stands before the customer's name where a conversation is prepared. */
  readonly meets: Readonly<Record<Channel, string>>;
  /** Sounds that have another name where nobody is seen; the others are called as at a counter. */
  readonly captions: Readonly<Record<Channel, Readonly<Partial<Record<CaptionId, string>>>>>;
  readonly call: {
    readonly onTheLine: string;
    readonly speaking: string;
    readonly listening: string;
    readonly onHold: (minutes: number) => string;
    readonly over: string;
    /** The call's own clock, for ears. */
    readonly lasted: (minutes: number, seconds: number) => string;
    readonly background: string;
    readonly behind: Readonly<Record<Background['kind'], string>>;
  };
  readonly tones: Readonly<Record<Tone, string>>;
  /** Beside a reply that kept somebody waiting. */
  readonly held: (minutes: number) => string;
  readonly chat: {
    readonly typing: (name: string) => string;
    readonly here: string;
    readonly gone: string;
    readonly delivered: string;
    readonly read: string;
    readonly long: (words: number) => string;
    readonly attachments: Readonly<Record<Attachment['kind'], string>>;
    readonly open: string;
  };
}
