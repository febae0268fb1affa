import { useEffect, useRef } from 'preact/hooks';
import type { Standing } from '../../app/conversation/conversation-port.ts';
import { secondsTo } from '../../app/conversation/story-time.ts';
import { channelWordsFor } from '../../app/words/channel-words.ts';
import { zoneOf } from '../../engine/model/mood.ts';
import { useSelected } from '../hooks/use-store.ts';
import { ScenarioText } from '../parts/scenario-text.tsx';
import { useWords } from '../services.ts';
import { Skip } from './bubble.tsx';
import { type Placed, turnsOf, useArrived } from './log-turns.ts';
import { Message } from './message.tsx';
import { useConversationServices } from './services.ts';

/** Minutes after midnight at which every chat begins: the end of a shift. */
const BEGINS = 18 * 60 + 40;

const clockAt = (seconds: number): string => {
  const minutes = BEGINS + Math.floor(seconds / 60);
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

const isWritten = ({ voice }: Standing['said'][number]): boolean =>
  voice === 'customer' || voice === 'other';

interface TurnProps {
  readonly standing: Standing;
  readonly turn: readonly Placed[];
  /** The line that is being written, or null. */
  readonly writing: number | null;
}

const Turn = ({ standing, turn, writing }: TurnProps) => {
  const { said } = standing;
  const answered = (index: number): boolean =>
    said.some((one, at) => at > index && isWritten(one)) || standing.over;
  return (
    <li>
      {turn.map(({ said: one, index }) => (
        <div
          key={index}
          class="log-line"
          data-coming={writing !== null && index >= writing}
          data-fresh={index >= standing.heardBefore}
        >
          <Message
            said={one}
            time={clockAt(secondsTo(said, index + 1, 'chat'))}
            read={answered(index)}
            goesOn={said[index - 1]?.voice === one.voice && said[index - 1]?.name === one.name}
          />
        </div>
      ))}
    </li>
  );
};

/** Three points that come and go as fast as somebody is cross. */
const Typing = ({ mood, name }: { mood: number; name: string }) => (
  <p class={`typing zone-${zoneOf(mood)}`} aria-hidden="true">
    <span />
    <span />
    <span />
    <span class="typing-name">{name}</span>
  </p>
);

const Head = ({ standing, typing }: { standing: Standing; typing: boolean }) => {
  const { chat } = channelWordsFor(useWords());
  const { customer, mood, over } = standing;
  return (
    <header class={`thread-head zone-${zoneOf(mood)}`} aria-hidden="true">
      <span class="thread-face">{customer.slice(0, 1)}</span>
      <p class="thread-who">
        <ScenarioText as="strong" text={customer} />
        <span>{over && !typing ? chat.gone : chat.here}</span>
      </p>
    </header>
  );
};

/** Whoever has looked further up is back at the end when they have answered. */
const useEnd = (answered: number) => {
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => log.current?.scrollTo({ top: 0 }), [answered]);
  return log;
};

/** A chat as people know it; what is being written comes when it has been sent. */
export const Thread = ({ standing }: { standing: Standing }) => {
  const { textReveal } = useConversationServices();
  const { chat } = channelWordsFor(useWords());
  const words = useWords();
  const arrived = useArrived(standing);
  const log = useEnd(standing.heardBefore);
  const writing = useSelected(textReveal.store, ({ line }) => line);
  const written = writing === null ? undefined : standing.said[writing];
  const typing = written !== undefined && isWritten(written);
  return (
    <section class="thread">
      <Head standing={standing} typing={typing} />
      <div
        class="thread-log"
        role="log"
        aria-label={words.play.conversation}
        tabIndex={0}
        ref={log}
      >
        <div class="thread-end">
          <ol class="log-turns">
            {turnsOf(standing.said.slice(0, arrived)).map((turn, at) => (
              <Turn key={at} standing={standing} turn={turn} writing={writing} />
            ))}
          </ol>
          {typing && <Typing mood={standing.mood} name={chat.typing(written.name ?? '')} />}
        </div>
      </div>
      {writing !== null && <Skip />}
    </section>
  );
};
