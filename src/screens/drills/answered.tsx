import './answered.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayNumber } from '../../app/date-utils.ts';
import type { DrillSessionState } from '../../app/drills/drill-session.ts';
import type { DrillAnswer, DrillReply } from '../../app/drills/drill-scene.ts';
import { addressOf } from '../../app/route.ts';
import { coachingWordsFor } from '../../app/words/coaching-words.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { Vignette } from '../parts/art.tsx';
import { Icon } from '../parts/icon.tsx';
import { TranscriptLine } from '../conversation/transcript.tsx';
import { useServices, useWords } from '../services.ts';
import { Difference } from './difference.tsx';
import { MoodStep, MoodChange } from './mood-change.tsx';
import { ScenarioText, Sentence, useDirection } from '../parts/scenario-text.tsx';
import { type DrillAddress, useOrigin } from './use-origin.ts';
import { isolated } from '../../app/words/text-direction.ts';

type AnsweredState = Extract<DrillSessionState, { name: 'answered' }>;

interface Props {
  readonly state: AnsweredState;
  /** A drill outside the day's set. */
  readonly one?: DrillAddress;
  readonly next: () => void;
}

/** Whole days from today until a moment, ISO 8601. */
const daysUntil = (due: string, today: string): number =>
  (dayNumber(due.slice(0, today.length)) ?? 0) - (dayNumber(today) ?? 0);

/** Takes the focus and brings the page to its top with each answer. */
const useLanding = (answer: DrillAnswer) => {
  const { reducedMotion } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: reducedMotion.getState() ? 'auto' : 'smooth' });
  }, [answer, reducedMotion]);
  return heading;
};

/** Says how it was; what follows explains it. */
const Verdict = ({ answer }: { answer: DrillAnswer }) => {
  const { words } = useServices();
  const heading = useLanding(answer);
  const best = answer.reply.quality === 'best';
  const quality = coachingWordsFor(words).proof.quality[answer.reply.quality];
  const drills = drillWordsFor(words);
  return (
    <div class="verdict" data-best={best}>
      <Icon name={best ? 'check' : 'coach'} />
      <h2 ref={heading} tabIndex={-1}>
        {best ? drills.best : drills.notBest}
      </h2>
      {!best && <p class="badge">{quality.name}</p>}
    </div>
  );
};

interface ReplyProps {
  readonly name: string;
  readonly reply: DrillReply;
  readonly kind: 'yours' | 'best';
  /** What it got right, of the reply that is the lesson. */
  readonly lesson?: string | undefined;
}

const Reply = ({ name, reply, kind, lesson }: ReplyProps) => {
  const { debrief } = useWords();
  const direction = useDirection();
  return (
    <section class={`drill-reply drill-reply-${kind}`}>
      <h3 class="eyebrow">{name}</h3>
      <p class={reply.action ? 'said-action' : 'said-speech'} dir={direction(reply.text)}>
        {reply.action && <Icon name="desk" />}
        <ScenarioText text={reply.text} />
      </p>
      {lesson !== undefined && <p class="drill-lesson">{lesson}</p>}
      {reply.why !== null && (
        <p class="drill-why">
          <strong>{debrief.coach}.</strong> <ScenarioText text={reply.why} />
        </p>
      )}
    </section>
  );
};

/** What the customer said and thought. */
const Reaction = ({ state }: { state: AnsweredState }) => {
  const { debrief } = useWords();
  const { answer, scene } = state;
  const { cast, customer } = scene.scenario;
  return (
    <section class="drill-reaction">
      {answer.reaction.map((said, index) => (
        <TranscriptLine key={index} said={said} />
      ))}
      {answer.thoughts.length > 0 && (
        <div class="turn-aside turn-thought">
          <h3>
            <Icon name="thought" />
            <Sentence text={debrief.thought(isolated(cast[0] ?? customer.name))} />
          </h3>
          {answer.thoughts.map(thought => (
            <ScenarioText key={thought} as="p" text={thought} />
          ))}
        </div>
      )}
    </section>
  );
};

const Replies = ({ answer }: { answer: DrillAnswer }) => {
  const all = useWords();
  const { reply, best } = answer;
  const words = drillWordsFor(all);
  const lesson = words.lesson(answer.lesson.act, answer.lesson.skill);
  const differs = reply.text !== best.text;
  return (
    <>
      <Reply
        name={reply.action ? all.debrief.youDid : all.debrief.youSaid}
        reply={reply}
        kind="yours"
        lesson={differs ? undefined : lesson}
      />
      {differs && <Difference answer={answer} />}
      {differs && <Reply name={words.bestWas} reply={best} kind="best" lesson={lesson} />}
    </>
  );
};

/** On from a drill by itself: back to where it was sent from, and to the others. */
const AfterOne = ({ one }: { one: DrillAddress }) => {
  const drills = drillWordsFor(useWords());
  const origin = useOrigin(one);
  return (
    <>
      {origin !== null && (
        <a class="button button-main" href={origin}>
          <Icon name="back" />
          {drills.toDebrief}
        </a>
      )}
      <a
        class={origin === null ? 'button button-main' : 'button'}
        href={addressOf({ name: 'drills' })}
      >
        {drills.home.heading}
      </a>
    </>
  );
};

const Onward = ({ state, one, next }: Props) => {
  const { calendar, words } = useServices();
  const drills = drillWordsFor(words);
  const last = state.place.at >= state.place.of;
  return (
    <div class="drill-onward">
      {one !== undefined ? (
        <AfterOne one={one} />
      ) : (
        <button type="button" class="button button-main" onClick={next}>
          {last ? drills.finish : drills.next}
          <Icon name={last ? 'check' : 'forward'} />
        </button>
      )}
      <p class="note">{drills.again(daysUntil(state.due, calendar.today()))}</p>
    </div>
  );
};

/** What came of the reply, at once. */
export const Answered = (props: Props) => {
  const { answer, scene } = props.state;
  return (
    <div id="drill" class="drill drill-answered">
      <div class="drill-who">
        <Vignette scenario={scene.scenario} view="close" mood={answer.moodAfter} />
        <div class="drill-about">
          <p class="drill-name">
            <ScenarioText as="strong" text={scene.scenario.customer.name} />
          </p>
          <MoodStep answer={answer} />
        </div>
      </div>
      <div class="drill-main">
        <Verdict answer={answer} />
        <Reaction state={props.state} />
        <Replies answer={answer} />
      </div>
      <MoodChange answer={answer} />
      <Onward {...props} />
    </div>
  );
};
