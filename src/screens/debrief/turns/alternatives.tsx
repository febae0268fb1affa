import { useState } from 'preact/hooks';
import type { Debrief, DebriefTurn, OfferedReply } from '../../../app/debrief/debrief.ts';
import type { ProvedReply } from '../../../app/debrief/proved-debrief.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../services.ts';
import { MarkBadges } from './mark-badge.tsx';
import { PlayOn } from './play-on.tsx';
import { QualityBadge } from './quality.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText, Sentence, useDirection } from '../../parts/scenario-text.tsx';
import { isolated } from '../../../app/words/text-direction.ts';

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
      <summary>
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

const Prospects = ({ reply }: { reply: ProvedReply }) => (
  <>
    <div class="prospects">
      <NextLines lines={reply.lines} />
      <Ceilings reply={reply} />
      {reply.bestEnd !== null && <BestEnd end={reply.bestEnd} />}
    </div>
    <Endings endings={reply.endings} />
  </>
);

interface ReplyProps {
  readonly debrief: Debrief;
  readonly turn: number;
  readonly reply: OfferedReply;
  readonly proved: ProvedReply | null;
}

const Alternative = ({ debrief, turn, reply, proved }: ReplyProps) => (
  <li class="alternative">
    <h4 class={reply.said.voice === 'action' ? 'said-action' : 'said-speech'}>
      {reply.said.voice === 'action' && <Icon name="desk" />}
      <ScenarioText text={reply.said.text} />
    </h4>
    <div class="turn-verdict">
      {proved !== null && <QualityBadge quality={proved.quality} />}
      <MarkBadges marks={reply.marks} breaches={reply.breaches} />
    </div>
    {reply.why !== null && <ScenarioText as="p" class="alternative-why" text={reply.why} />}
    {proved !== null && <Prospects reply={proved} />}
    <PlayOn debrief={debrief} turn={turn} reply={reply.index} said={reply.said.text} />
  </li>
);

interface Other {
  readonly reply: OfferedReply;
  readonly proved: ProvedReply | null;
}

/** The other replies, the best of them first where the proof knows. */
const othersIn = ({ proof }: Debrief, { number, offered }: DebriefTurn): readonly Other[] => {
  const judged = proof?.turns.find(turn => turn.number === number)?.replies ?? [];
  return offered
    .filter(({ taken }) => !taken)
    .map(reply => ({ reply, proved: judged.find(({ index }) => index === reply.index) ?? null }))
    .sort((a, b) => (a.proved?.given ?? 0) - (b.proved?.given ?? 0));
};

/** Every other reply on offer, and exactly what it would have meant. Drawn when it is opened. */
export const Alternatives = ({ debrief, turn }: { debrief: Debrief; turn: DebriefTurn }) => {
  const { proof } = useCoaching();
  const [open, setOpen] = useState(false);
  const others = othersIn(debrief, turn);
  if (others.length === 0) return null;
  return (
    <details
      class="alternatives no-print"
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        {proof.alternatives} ({others.length})
      </summary>
      {open && (
        <>
          <p class="note">{proof.playOnAbout}</p>
          <ul>
            {others.map(({ reply, proved }) => (
              <Alternative
                key={reply.index}
                debrief={debrief}
                turn={turn.number}
                reply={reply}
                proved={proved}
              />
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
