import type { SaidNow } from '../../app/conversation/conversation-port.ts';
import type { Said } from '../../app/runs/run-record.ts';
import { channelWordsFor } from '../../app/words/channel-words.ts';
import type { ChannelMessages } from '../../app/words/messages/channels.ts';
import { useWords } from '../services.ts';
import { Icon } from '../parts/icon.tsx';
import { ScenarioText, useDirection } from '../parts/scenario-text.tsx';

const Speaker = ({ said }: { said: Said }) => {
  const { play } = useWords();
  if (said.voice === 'narration') return null;
  const action = said.voice === 'action';
  const you = action ? play.atTheDesk : play.you;
  return (
    <span class="line-name">
      {action && <Icon name="desk" />}
      {said.name === null ? <bdi>{you}</bdi> : <ScenarioText text={said.name} />}
    </span>
  );
};

type Noted = Pick<SaidNow, 'tone' | 'background' | 'attachment' | 'hold'>;

/** What the customer and others say stands in quotation marks, unless it is a silence; a reply has its own. */
const isSpeech = ({ voice, tone }: Said & Noted): boolean =>
  (voice === 'customer' || voice === 'other') && tone !== 'silent';

/** What else there was of a line for the ear, or came with it: nothing is heard or sent that is not written. */
const notesOf = (
  { tone, background, attachment, hold }: Noted,
  { call, chat, held, tones }: ChannelMessages,
): readonly string[] => [
  ...(tone === undefined ? [] : [tones[tone]]),
  ...(background === undefined
    ? []
    : [`${call.background}: ${background.words ?? call.behind[background.kind]}`]),
  ...(attachment === undefined
    ? []
    : [`${chat.attachments[attachment.kind]}: ${attachment.words}`]),
  ...(hold === undefined ? [] : [held(hold)]),
];

export const Notes = ({ said }: { said: Noted }) => {
  const notes = notesOf(said, channelWordsFor(useWords()));
  return notes.length === 0 ? null : (
    <span class="line-notes">
      {' '}
      (<ScenarioText text={notes.join(' · ')} />)
    </span>
  );
};

/** One line of a conversation, in a transcript. */
export const TranscriptLine = ({
  said,
  fresh = false,
}: {
  said: Said & Noted;
  fresh?: boolean;
}) => {
  const direction = useDirection();
  return (
    <p class={`line line-${said.voice}`} data-fresh={fresh} dir={direction(said.text)}>
      <Speaker said={said} />{' '}
      <ScenarioText as="span" class="line-text" text={said.text} isSpoken={isSpeech(said)} />
      <Notes said={said} />
    </p>
  );
};
