import type { SaidNow, Standing } from '../../app/conversation/conversation-port.ts';
import { channelWordsFor } from '../../app/words/channel-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../services.ts';
import { useConversationServices } from './services.ts';
import { useStore } from '../hooks/use-store.ts';
import { ScenarioText, useTextAttributes, useWritten } from '../parts/scenario-text.tsx';

const isSpoken = ({ voice }: SaidNow): boolean => voice === 'customer' || voice === 'other';
const isTold = (line: SaidNow): boolean => isSpoken(line) || line.voice === 'narration';

/** Who speaks, and how it sounds where nobody is seen. */
const Speaker = ({ line: { tone }, name }: { line: SaidNow; name: string }) => {
  const { tones } = channelWordsFor(useWords());
  return (
    <p class="bubble-name">
      <ScenarioText text={name} />
      {tone !== undefined && <span class="bubble-tone">{tones[tone]}</span>}
    </p>
  );
};

/** When all is told, the last thing somebody said stays in the air. */
const lingering = ({ said, heardBefore }: Standing): SaidNow | undefined => {
  const fresh = said.slice(heardBefore);
  return fresh.findLast(isSpoken) ?? fresh.findLast(isTold) ?? said.findLast(isSpoken);
};

/** The part that is not said yet keeps its place, so that no word jumps to another line. */
const Words = ({ line, shown }: { line: SaidNow; shown: number }) => {
  const text = useWritten()(line.text, isSpoken(line) && line.tone !== 'silent');
  const attributes = useTextAttributes();
  return (
    <p class="bubble-words" {...attributes(line.text)}>
      {text.slice(0, shown)}
      <span class="bubble-rest">{text.slice(shown)}</span>
    </p>
  );
};

export const Skip = () => {
  const { textReveal } = useConversationServices();
  const words = useWords();
  return (
    <button type="button" class="skip-button" onClick={() => textReveal.skip()}>
      {words.play.skip}
      <Icon name="skip" />
    </button>
  );
};

/** What is being said, for the eye; the transcript has every line in full. */
export const Bubble = ({ standing }: { standing: Standing }) => {
  const { textReveal } = useConversationServices();
  const { line, shown, held } = useStore(textReveal.store);
  const told = line === null ? lingering(standing) : standing.said[line];
  if (told === undefined) return null;
  return (
    <div class="bubble-place">
      {/* On hold nobody says a word. */}
      <div class={`bubble bubble-${told.voice}`} aria-hidden="true" hidden={held !== undefined}>
        {told.name !== null && <Speaker line={told} name={told.name} />}
        <Words line={told} shown={line === null ? Number.POSITIVE_INFINITY : Math.floor(shown)} />
      </div>
      {line !== null && <Skip />}
    </div>
  );
};
