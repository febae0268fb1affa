import { useState } from 'preact/hooks';
import type { Debrief, DebriefTurn, OfferedReply } from '../../../app/debrief/debrief.ts';
import type { ProvedReply } from '../../../app/debrief/proved-debrief.ts';
import { Icon } from '../../parts/icon.tsx';
import { MarkBadges } from './mark-badge.tsx';
import { PlayOn } from './play-on.tsx';
import { QualityBadge } from './quality.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { Prospects } from './prospects.tsx';
import { ScenarioText } from '../../parts/scenario-text.tsx';

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
      <summary class="disclosure">
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
