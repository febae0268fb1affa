import './mistakes.css';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { ProvedReply } from '../../../app/debrief/proved-debrief.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { ScenarioText, useDirection } from '../../parts/scenario-text.tsx';
import { QualityMark } from '../overview/quality-mark.tsx';
import { MarkBadges } from '../turns/mark-badge.tsx';
import { PlayOn } from '../turns/play-on.tsx';
import { Prospects } from '../turns/prospects.tsx';

const Words = ({ reply: { said } }: { reply: ProvedReply }) => (
  <>
    {said.voice === 'action' && <Icon name="desk" />}
    <ScenarioText as="span" class="retry-words" text={said.text} />
  </>
);

/** What a reply that was tried would have led to. */
const Outcome = ({ debrief, turn, reply }: Omit<Props, 'tried' | 'place' | 'tryIt'>) => {
  const { proof } = useCoaching();
  const { name, text } = proof.quality[reply.quality];
  return (
    <div class="retry-outcome">
      <div class="retry-quality">
        <QualityMark quality={reply.quality} />
        <h4 class={`quality-${reply.quality}`}>{name}.</h4>
        <p>{text}</p>
      </div>
      <MarkBadges marks={reply.marks} breaches={reply.breaches} />
      {reply.why !== null && <ScenarioText as="p" class="alternative-why" text={reply.why} />}
      <Prospects reply={reply} />
      <PlayOn debrief={debrief} turn={turn} reply={reply.index} said={reply.said.text} />
    </div>
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly turn: number;
  readonly reply: ProvedReply;
  /** From 1, as it is shown. */
  readonly place: number;
  readonly tried: boolean;
  readonly tryIt: () => void;
}

/** A reply to be tried, without its marks until then. */
export const RetryReply = ({ debrief, turn, reply, place, tried, tryIt }: Props) => {
  const { mistakes: words } = useCoaching();
  const direction = useDirection();
  if (reply.taken) {
    return (
      <li class="retry-reply" data-taken="true" dir={direction(reply.said.text)}>
        <p class="note">{words.yours}</p>
        <p>
          <Words reply={reply} />
        </p>
      </li>
    );
  }
  return (
    <li class="retry-reply" data-tried={tried}>
      <button
        type="button"
        class="retry-button"
        dir={direction(reply.said.text)}
        aria-expanded={tried}
        data-reply={reply.index}
        onClick={tryIt}
      >
        <span class="reply-number" aria-hidden="true" data-number={place} />
        <span>
          <Words reply={reply} />
        </span>
      </button>
      {tried && <Outcome debrief={debrief} turn={turn} reply={reply} />}
    </li>
  );
};
