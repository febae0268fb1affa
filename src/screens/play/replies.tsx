import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useServices, useWords } from '../services.ts';
import { usePlayServices } from './services.ts';
import { useSelected, useStore } from '../hooks/use-store.ts';
import type { Talking } from '../../app/conversation/play-store.ts';
import { focusQuietly, ReplyList } from '../conversation/reply-list.tsx';
import { ScenarioText } from '../parts/scenario-text.tsx';

const Whisper = ({ note }: { note: string | null }) => {
  const { preferences, words } = useServices();
  const { whisper } = useStore(preferences.store);
  if (!whisper || note === null) return null;
  return (
    <p class="whisper">
      <Icon name="coach" />
      <span>
        <strong>{words.play.coach}.</strong> <ScenarioText text={note} />
      </span>
    </p>
  );
};

const Refused = ({ problem }: { problem: Talking['problem'] }) => {
  const { problems } = useWords().trouble;
  return (
    <div role="alert">
      {problem !== null && <p class="refused">{problems[problem.code].text}</p>}
    </div>
  );
};

/** Milliseconds after a key has let somebody finish in which another chooses nothing; clicks are held as long. */
const SETTLE = 300;

/** What can be said or done now. */
export const Replies = ({ talk }: { talk: Talking }) => {
  const { play, textReveal } = usePlayServices();
  const words = useWords();
  const told = useSelected(textReveal.store, ({ line }) => line === null);
  const group = useRef<HTMLDivElement>(null);
  const { replies, whisper, run, said } = talk.standing;
  const skipped = useRef(Number.NEGATIVE_INFINITY);
  const chooseByKey = (ref: string): void => {
    if (performance.now() - skipped.current < SETTLE) return;
    if (told) return void play.reply(ref);
    // Nobody answers what they have not read: the key lets them finish instead.
    skipped.current = performance.now();
    textReveal.skip();
  };
  useEffect(() => {
    // The button that skips goes away under the finger: what is next is the answer.
    if (told && document.activeElement === document.body) focusQuietly(group.current);
  }, [told]);
  return (
    <section class="answer">
      <Whisper note={whisper} />
      <Refused problem={talk.problem} />
      <ReplyList
        heading={<h2>{words.play.replies}</h2>}
        turn={`${run} ${said.length}`}
        replies={replies}
        choose={ref => void play.reply(ref)}
        chooseByKey={chooseByKey}
        group={group}
        aria-busy={talk.waiting}
      />
    </section>
  );
};
