import type { Said } from '../../app/runs/run-record.ts';
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

/** What the customer and others say stands in quotation marks; a reply has its own. */
export const isSpeech = ({ voice }: Said): boolean => voice === 'customer' || voice === 'other';

/** One line of a conversation, in a transcript. */
export const TranscriptLine = ({ said, fresh = false }: { said: Said; fresh?: boolean }) => {
  const direction = useDirection();
  return (
    <p class={`line line-${said.voice}`} data-fresh={fresh} dir={direction(said.text)}>
      <Speaker said={said} />{' '}
      <ScenarioText as="span" class="line-text" text={said.text} isSpoken={isSpeech(said)} />
    </p>
  );
};
