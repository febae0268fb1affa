import type { Standing } from '../../app/conversation/conversation-port.ts';
import { secondsTo } from '../../app/conversation/story-time.ts';
import type { TextRevealState } from '../../app/conversation/text-reveal.ts';
import { channelWordsFor } from '../../app/words/channel-words.ts';
import { useStore } from '../hooks/use-store.ts';
import { ScenarioText } from '../parts/scenario-text.tsx';
import { useWords } from '../services.ts';
import { useConversationServices } from './services.ts';

/** What the call has come to, with the part of a line that is said by now. */
const secondsNow = ({ said, heardBefore }: Standing, reveal: TextRevealState): number => {
  const { line, shown, held } = reveal;
  if (line === null) return secondsTo(said, said.length, 'phone');
  const before = secondsTo(said, line, 'phone');
  const whole = secondsTo(said, line + 1, 'phone') - before;
  const minutes = held === undefined ? 0 : (said[heardBefore]?.hold ?? 0);
  const share = Math.min(1, shown / Math.max(1, said[line]?.text.length ?? 1));
  return before + whole * share - minutes * 60 * (1 - (held ?? 1));
};

const Clock = ({ seconds }: { seconds: number }) => {
  const { call } = channelWordsFor(useWords());
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)];
  return (
    <p class="call-clock">
      <span aria-hidden="true">
        {String(minutes).padStart(2, '0')}:{String(rest).padStart(2, '0')}
      </span>
      <span class="sr-only">{call.lasted(minutes, rest)}</span>
    </p>
  );
};

type State = 'speaking' | 'listening' | 'onHold' | 'over';

const stateOf = ({ over, said }: Standing, { line, held }: TextRevealState): State => {
  if (held !== undefined) return 'onHold';
  const voice = line === null ? undefined : said[line]?.voice;
  if (voice === 'customer' || voice === 'other') return 'speaking';
  return over && line === null ? 'over' : 'listening';
};

/** The last sound behind the voice that has come by now. */
const backgroundOf = ({ said }: Standing, { line, held }: TextRevealState) => {
  const begun = line === null ? said.length : line + (held === undefined ? 1 : 0);
  return said.slice(0, begun).findLast(({ background }) => background)?.background;
};

/** Who is on the line, for how long, and what is heard behind them. */
export const CallPlate = ({ standing }: { standing: Standing }) => {
  const { textReveal } = useConversationServices();
  const reveal = useStore(textReveal.store);
  const { call } = channelWordsFor(useWords());
  const state = stateOf(standing, reveal);
  const background = backgroundOf(standing, reveal);
  const hold = standing.said[standing.heardBefore]?.hold ?? 0;
  return (
    <div class="call-plate" data-state={state}>
      <p class="call-who">
        <ScenarioText text={standing.customer} />
      </p>
      <Clock seconds={secondsNow(standing, reveal)} />
      <p class="call-state">{state === 'onHold' ? call.onHold(hold) : call[state]}</p>
      {background !== undefined && (
        <p class="call-background">
          <span class="sr-only">{call.background}: </span>
          <ScenarioText text={background.words ?? call.behind[background.kind]} />
        </p>
      )}
    </div>
  );
};
