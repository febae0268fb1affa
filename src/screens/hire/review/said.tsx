import type { SaidNow } from '../../../app/conversation/conversation-port.ts';
import { useHireWords } from '../use-words.ts';

/** A conversation as it was said, oldest first. Whoever answered has no name here. */
export const Said = ({ said }: { said: readonly SaidNow[] }) => {
  const { speaker } = useHireWords();
  return (
    <ol class="hire-said">
      {said.map(({ voice, name, text }, at) => (
        <li key={at} data-voice={voice}>
          {voice !== 'narration' && <b class="hire-speaker">{name ?? speaker}</b>}
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
};
