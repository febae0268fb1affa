import { useMemo } from 'preact/hooks';
import { debriefOf, type DebriefTurn } from '../../app/debrief/debrief.ts';
import type { ProvedReply } from '../../app/debrief/proved-debrief.ts';
import type { SidesProps } from '../coached/sides.ts';
import { useCoaching } from '../hooks/use-coaching-words.ts';
import { ScenarioText } from '../parts/scenario-text.tsx';
import { useWords } from '../services.ts';
import { MarkBadges } from './turns/mark-badge.tsx';
import { Prospects } from './turns/prospects.tsx';
import { QualityBadge } from './turns/quality.tsx';
import { useProof } from './use-proof.ts';

interface SideProps extends Pick<SidesProps, 'wanted'> {
  readonly turn: DebriefTurn;
  readonly reply: DebriefTurn['offered'][number];
  readonly proved: ProvedReply | null;
}

const Side = ({ turn, reply, proved, wanted }: SideProps) => {
  const words = wanted(turn.number, reply.said.text);
  return (
    <li class="alternative side" data-taken={reply.taken}>
      <h4 class={reply.said.voice === 'action' ? 'said-action' : 'said-speech'}>
        <ScenarioText text={reply.said.text} />
      </h4>
      {words !== null && <p class="side-hands">{words}</p>}
      <div class="turn-verdict">
        {proved !== null && <QualityBadge quality={proved.quality} />}
        <MarkBadges marks={reply.marks} breaches={reply.breaches} />
      </div>
      {reply.why !== null && <ScenarioText as="p" class="alternative-why" text={reply.why} />}
      {proved !== null && <Prospects reply={proved} />}
    </li>
  );
};

/** What the room decided, and what each side would have led to: with the marks at once, and the rest when the proof is there. */
export const Sides = ({ replayed, turn, wanted }: SidesProps) => {
  const debrief = useMemo(() => debriefOf(replayed), [replayed]);
  const found = useProof(debrief);
  const { debrief: words } = useWords();
  const { proof } = useCoaching();
  const turns = found.debrief.turns.filter(({ number }) => turn === null || number === turn);
  const provedIn = (number: number) =>
    found.debrief.proof?.turns.find(one => one.number === number)?.replies ?? [];
  return (
    <div class="sides">
      <p role="status">
        {found.proving.name === 'working' && proof.working}
        {found.proving.name === 'failed' && proof.failed}
      </p>
      {turns.map(one => (
        <section key={one.number} aria-label={words.turn(one.number)}>
          <h3>{words.turn(one.number)}</h3>
          <ul>
            {one.offered.map(reply => (
              <Side
                key={reply.index}
                turn={one}
                reply={reply}
                proved={provedIn(one.number).find(({ index }) => index === reply.index) ?? null}
                wanted={wanted}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
