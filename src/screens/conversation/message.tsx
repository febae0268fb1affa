import type { SaidNow } from '../../app/conversation/conversation-port.ts';
import { channelWordsFor } from '../../app/words/channel-words.ts';
import { Icon } from '../parts/icon.tsx';
import { ScenarioText, useDirection } from '../parts/scenario-text.tsx';
import { useWords } from '../services.ts';

/** From here on a message is a wall, and looks it. */
const WALL = 260;

/** Nobody writes the quotation marks that a reply has in a list. */
const unquoted = (text: string): string => /^[“"«„](.*)[”"»“]$/su.exec(text)?.[1] ?? text;

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** A picture, a receipt or a map: what is in it, in words, for whoever opens it. */
const Attached = ({ attachment }: { attachment: NonNullable<SaidNow['attachment']> }) => {
  const { chat } = channelWordsFor(useWords());
  return (
    <details class={`attached attached-${attachment.kind}`}>
      <summary>
        <span class="attached-kind">{chat.attachments[attachment.kind]}</span>{' '}
        <span class="attached-open">{chat.open}</span>
      </summary>
      <ScenarioText as="p" text={attachment.words} />
    </details>
  );
};

interface FootProps {
  readonly said: SaidNow;
  readonly time: string;
  /** For what was sent from here: whether the other side has seen it. */
  readonly read: boolean;
}

const Foot = ({ said, time, read }: FootProps) => {
  const { chat } = channelWordsFor(useWords());
  const mine = said.voice === 'you';
  return (
    <span class="message-foot" aria-hidden="true">
      {said.text.length > WALL && <span>{chat.long(wordsIn(said.text))}</span>}
      <span>{time}</span>
      {mine && (
        <span class="message-mark" data-read={read}>
          <Icon name="check" />
          {read ? chat.read : chat.delivered}
        </span>
      )}
    </span>
  );
};

/** What happens beside the messages: something done at the desk, or told by nobody. */
const Event = ({ said }: { said: SaidNow }) => {
  const { play } = useWords();
  return (
    <p class={`message-event message-${said.voice}`}>
      {said.voice === 'action' && (
        <span class="message-desk">
          <Icon name="desk" />
          {play.atTheDesk}{' '}
        </span>
      )}
      <ScenarioText text={said.text} />
    </p>
  );
};

interface Props extends FootProps {
  /** The same person wrote the one before: a burst. */
  readonly goesOn: boolean;
}

/** One message of a thread. */
export const Message = ({ said, time, read, goesOn }: Props) => {
  const { play } = useWords();
  const direction = useDirection();
  if (said.voice === 'narration' || said.voice === 'action') return <Event said={said} />;
  return (
    <div
      class={`message message-${said.voice}`}
      data-goes-on={goesOn}
      data-wall={said.text.length > WALL}
      dir={direction(said.text)}
    >
      <p>
        <span class={said.voice === 'other' && !goesOn ? 'message-name' : 'sr-only'}>
          {said.name === null ? play.you : <ScenarioText text={said.name} />}:{' '}
        </span>
        <ScenarioText text={unquoted(said.text)} />
      </p>
      {said.attachment !== undefined && <Attached attachment={said.attachment} />}
      <Foot said={said} time={time} read={read} />
    </div>
  );
};
