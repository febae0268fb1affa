import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { zoneOf } from '../../../engine/model/mood.ts';
import { createReviewPlay, type ReviewPlay } from '../../../app/studio/review/review-play.ts';
import type { Script } from '../../../narrative/story/script.ts';
import { zoneWords } from '../../../app/words/review-words.ts';
import { useStore } from '../../hooks/use-store.ts';
import { usePage } from './context.ts';

const Mood = ({ mood }: { mood: number }) => {
  const { words } = usePage();
  return (
    <p class="mood">
      <span>{words.moodName}</span>
      <meter
        min={-10}
        max={10}
        value={mood}
        aria-label={words.moodName}
        aria-valuetext={words.mood(mood, zoneWords[zoneOf(mood)])}
      />
      <span aria-hidden="true">{words.mood(mood, zoneWords[zoneOf(mood)])}</span>
    </p>
  );
};

const Playing = ({ play }: { play: ReviewPlay }) => {
  const { words } = usePage();
  const { said, replies, mood, ending, stuck } = useStore(play.store);
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (log.current !== null) log.current.scrollTop = log.current.scrollHeight;
  }, [said]);
  return (
    <>
      <Mood mood={mood} />
      <div class="log" role="log" aria-label={words.conversation} tabIndex={0} ref={log}>
        {said.map(({ voice, name, text }, at) => (
          <p key={at} class={`said ${voice}`}>
            {voice === 'you' && <b>{words.you}: </b>}
            {name !== null && <b>{name}: </b>}
            {text}
          </p>
        ))}
        {ending !== null && <p class="ended">{words.ended(ending)}</p>}
        {stuck && <p class="ended">{words.stuck}</p>}
      </div>
      <div class="offers">
        {replies.map(({ index, text }) => (
          <button key={text} type="button" onClick={() => play.reply(index)}>
            {text}
          </button>
        ))}
      </div>
    </>
  );
};

const Play = ({ script }: { script: Script }) => {
  const { words } = usePage();
  const { variants } = script.scenario;
  const [variant, setVariant] = useState(variants[0]?.id ?? '');
  const [attempt, setAttempt] = useState(0);
  // Every attempt is another one, although nothing else has changed.
  const play = useMemo(() => createReviewPlay(script, variant), [script, variant, attempt]);
  return (
    <>
      <p class="ways">
        {variants.length > 1 && (
          <label>
            {words.variant}{' '}
            <select value={variant} onChange={({ currentTarget: { value } }) => setVariant(value)}>
              {variants.map(({ id, differs }) => (
                <option key={id} value={id}>
                  {differs}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          {words.again}
        </button>
      </p>
      <Playing play={play} />
    </>
  );
};

/** The conversation itself, in words. */
export const PlayIt = () => {
  const { words, data } = usePage();
  const [isOpen, setOpen] = useState(false);
  if (data.kind !== 'comments' || data.script === null) return null;
  return (
    <details class="play" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>
        {words.play.name}
        <span class="quiet"> {words.play.about}</span>
      </summary>
      {isOpen && <Play script={data.script} />}
    </details>
  );
};
