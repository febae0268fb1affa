import type { Said } from '../../app/runs/run-record.ts';
import type { Messages } from '../../app/words/messages/first-screen.ts';
import { useWords } from '../services.ts';
import { Icon } from '../parts/icon.tsx';

const Speaker = ({ said }: { said: Said }) => {
  const { play } = useWords();
  if (said.voice === 'narration') return null;
  const action = said.voice === 'action';
  const you = action ? play.atTheDesk : play.you;
  return (
    <span class="line-name">
      {action && <Icon name="desk" />}
      {said.name ?? you}
    </span>
  );
};

const isQuoted = (text: string): boolean => /^["“„«]/.test(text);

/** A line as it is read: what people say stands in quotation marks. */
export const readLine = ({ voice, text }: Said, { common }: Messages): string => {
  const speech = voice === 'customer' || voice === 'other';
  return speech && !isQuoted(text) ? common.quote(text) : text;
};

/** One line of a conversation, in a transcript. */
export const TranscriptLine = ({ said, fresh = false }: { said: Said; fresh?: boolean }) => {
  const words = useWords();
  return (
    <p class={`line line-${said.voice}`} data-fresh={fresh}>
      <Speaker said={said} /> <span class="line-text">{readLine(said, words)}</span>
    </p>
  );
};
