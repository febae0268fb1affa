import type { ProvedReply } from '../../../app/debrief/proved-debrief.ts';
import { isolated } from '../../../app/words/text-direction.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText, Sentence, useDirection } from '../../parts/scenario-text.tsx';
import { useWords } from '../../services.ts';

const NextLines = ({ lines }: Pick<ProvedReply, 'lines'>) => {
  const direction = useDirection();
  const { proof } = useCoaching();
  if (lines.length === 0) return null;
  return (
    <div class="prospect">
      <h5>{proof.nextLines}</h5>
      <div class="answer-lines">
        {lines.map(({ speaker, text }, index) => (
          <p
            key={index}
            dir={direction(text)}
            class={speaker === null ? 'line line-narration' : 'line line-customer'}
          >
            {speaker !== null && <ScenarioText as="span" class="line-name" text={speaker} />}{' '}
            <ScenarioText as="span" class="line-text" text={text} isSpoken={speaker !== null} />
          </p>
        ))}
      </div>
    </div>
  );
};

const Ceilings = ({ reply }: { reply: ProvedReply }) => {
  const { common } = useWords();
  const { proof } = useCoaching();
  const lost = AXES.filter(axis => reply.regret[axis] > 0);
  return (
    <div class="prospect">
      <h5>{proof.ceilingsAfter}</h5>
      <dl class="ceiling-list">
        {AXES.map(axis => (
          <div key={axis}>
            <dt>{common.axes[axis]}</dt>
            <dd>{reply.ceilings[axis]}</dd>
          </div>
        ))}
      </dl>
      <ul class="note">
        {lost.length === 0 && <li>{proof.noRegret}</li>}
        {lost.map(axis => (
          <li key={axis}>{proof.regret(reply.regret[axis], common.axes[axis])}</li>
        ))}
      </ul>
    </div>
  );
};

const BestEnd = ({ end }: { end: NonNullable<ProvedReply['bestEnd']> }) => {
  const { common } = useWords();
  const { proof } = useCoaching();
  return (
    <div class="prospect">
      <h5>{proof.bestEnd}</h5>
      <p>
        <strong>{common.endings[end.kind]}.</strong> <ScenarioText text={end.summary} />
      </p>
      <p class="note">{proof.scoresThere(end.scores.accuracy, end.scores.empathy)}</p>
    </div>
  );
};

const Endings = ({ endings }: Pick<ProvedReply, 'endings'>) => {
  const { proof } = useCoaching();
  const { common } = useWords();
  return (
    <details class="endings">
      <summary class="disclosure">
        {proof.stillPossible} ({endings.length})
      </summary>
      <ul>
        {endings.map(({ kind, summary, conversations }, index) => (
          <li key={index}>
            <strong>{common.endings[kind]}.</strong>{' '}
            <Sentence text={proof.endingAhead(kind, isolated(summary), conversations)} />
          </li>
        ))}
      </ul>
    </details>
  );
};

/** All that a reply would have meant, as the proof knows it. */
export const Prospects = ({ reply }: { reply: ProvedReply }) => (
  <>
    <div class="prospects">
      <NextLines lines={reply.lines} />
      <Ceilings reply={reply} />
      {reply.bestEnd !== null && <BestEnd end={reply.bestEnd} />}
    </div>
    <Endings endings={reply.endings} />
  </>
);
