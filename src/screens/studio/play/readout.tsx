import type { Standing } from '../../../app/conversation/conversation-port.ts';
import type { DraftPlay } from '../../../app/studio/play/draft-play.ts';
import { variablesOf } from '../../../app/studio/play/walk.ts';
import { LEVEL_NAMES } from '../../../engine/model/customer.ts';
import { useStore } from '../../hooks/use-store.ts';
import { Movements } from '../../parts/movements.tsx';
import { useWords } from '../../services.ts';
import { usePlayWords } from './use-play-words.ts';

interface Props {
  readonly playing: DraftPlay;
  readonly standing: Standing;
}

const Levels = ({ standing: { levels } }: Pick<Props, 'standing'>) => {
  const { common } = useWords();
  if (levels === null) return null;
  return (
    <dl class="draft-levels">
      {LEVEL_NAMES.map(name => (
        <div key={name}>
          <dt>{common.levels[name]}</dt>
          <dd>{levels[name]}</dd>
        </div>
      ))}
    </dl>
  );
};

const Variable = ({ text }: { text: string }) => (
  <li>
    <code>{text}</code>
  </li>
);

const Variables = ({ playing }: Pick<Props, 'playing'>) => {
  const words = usePlayWords();
  const { walk } = useStore(playing.store);
  const changed = walk === null ? [] : Object.entries(variablesOf(walk));
  return (
    <>
      <h4>{words.variables}</h4>
      {changed.length === 0 && <p>{words.noVariables}</p>}
      <ul>
        {changed.map(([name, value]) => (
          <Variable key={name} text={`${name} = ${value}`} />
        ))}
      </ul>
      <p>{words.debts(walk?.conversation.customer.debts.length ?? 0)}</p>
    </>
  );
};

const Step = (props: { words: string; isAhead: boolean; goTo: () => void }) => {
  const { replay, replayOn } = usePlayWords();
  const { words, isAhead, goTo } = props;
  return (
    <li data-ahead={isAhead}>
      <button
        type="button"
        class="draft-step"
        aria-label={isAhead ? replayOn(words) : replay(words)}
        onClick={goTo}
      >
        {words}
      </button>
    </li>
  );
};

/** Every reply of the session, also those that were taken back: each can be gone to, back and on. */
const Log = ({ playing }: Pick<Props, 'playing'>) => {
  const words = usePlayWords();
  const { request, ahead } = useStore(playing.store);
  const given = request.steps.length;
  const steps = [...request.steps, ...ahead];
  return (
    <>
      <h4>{words.log}</h4>
      {steps.length === 0 && <p>{words.noReplies}</p>}
      <ol class="draft-log">
        {steps.map((step, at) => (
          <Step
            key={at}
            words={step.words}
            isAhead={at >= given}
            goTo={() => playing.goTo(at < given ? at : at + 1)}
          />
        ))}
      </ol>
    </>
  );
};

/** What the story and the customer have come to, and why. */
export const Readout = ({ playing, standing }: Props) => {
  const words = usePlayWords();
  const moved = standing.movements ?? [];
  return (
    <details class="draft-readout">
      <summary>{words.state}</summary>
      <Levels standing={standing} />
      <h4>{words.rules}</h4>
      {moved.length === 0 ? <p>{words.nothingMoved}</p> : <Movements movements={moved} />}
      <Variables playing={playing} />
      <Log playing={playing} />
    </details>
  );
};
