import './answered.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DrillAnswer, DrillReply, DrillScene } from '../../app/drills/drill-scene.ts';
import { coachingWordsFor } from '../../app/words/coaching-words.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { isolated } from '../../app/words/text-direction.ts';
import type { Channel } from '../../engine/model/channel.ts';
import { TranscriptLine } from '../conversation/transcript.tsx';
import { Vignette } from '../parts/art.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScenarioText, Sentence, useDirection } from '../parts/scenario-text.tsx';
import { useServices, useWords } from '../services.ts';
import { Difference } from './difference.tsx';
import { MoodStep, MoodChange } from './mood-change.tsx';

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
  readonly hasNote: boolean;
  readonly kind: 'yours' | 'best';
  /** What it got right, of the reply that is the lesson. */
  readonly lesson?: string | undefined;
}

const Reply = ({ name, reply, hasNote, kind, lesson }: ReplyProps) => {
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
      {hasNote && reply.why !== null && (
        <p class="drill-why">
          <strong>{debrief.coach}.</strong> <ScenarioText text={reply.why} />
        </p>
      )}
    </section>
  );
};

/** What the customer said and thought. */
const Reaction = ({ answer, scene }: Pick<Props, 'answer' | 'scene'>) => {
  const { debrief } = useWords();
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

interface RepliesProps {
  readonly answer: DrillAnswer;
  readonly channel: Channel;
  readonly hasNotes: boolean;
}

const Replies = ({ answer, channel, hasNotes }: RepliesProps) => {
  const { reply, best } = answer;
  const words = drillWordsFor(useWords());
  const lesson = words.lesson(answer.lesson.act, answer.lesson.skill);
  const differs = reply.text !== best.text;
  return (
    <>
      <Reply
        name={words.yours[reply.action ? 'action' : channel]}
        reply={reply}
        hasNote={hasNotes}
        kind="yours"
        lesson={differs ? undefined : lesson}
      />
      {differs && <Difference answer={answer} />}
      {differs && (
        <Reply name={words.bestWas} reply={best} hasNote={hasNotes} kind="best" lesson={lesson} />
      )}
    </>
  );
};

interface Props {
  readonly answer: DrillAnswer;
  readonly scene: DrillScene;
  /** Left out: with the coach's note. */
  readonly hasNotes?: boolean;
  /** The way on. */
  readonly children: ComponentChildren;
}

/** What came of the reply, at once. */
export const Answered = ({ answer, scene, hasNotes = true, children }: Props) => (
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
      <Reaction answer={answer} scene={scene} />
      <Replies answer={answer} channel={scene.scenario.channel} hasNotes={hasNotes} />
    </div>
    <MoodChange answer={answer} />
    <div class="drill-onward">{children}</div>
  </div>
);
