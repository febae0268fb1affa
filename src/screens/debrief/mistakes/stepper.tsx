import './mistakes.css';
import { useEffect, useRef } from 'preact/hooks';
import { isSolved, type Mistake } from '../../../app/debrief/mistakes.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Mistakes } from './use-mistakes.ts';

/** What came of the last press, in a sentence or two; empty where there is nothing to say. */
const useNews = ({ list, last }: Mistakes): string => {
  const { mistakes: words, proof } = useCoaching();
  if (last === null) return '';
  if (last.name === 'cleared') return words.cleared;
  if (last.name === 'finished') return words.found(last.found, last.of);
  const replies = list.find(({ turn }) => turn === last.turn)?.replies ?? [];
  const place = replies.findIndex(({ index }) => index === last.reply);
  const reply = replies[place];
  if (reply === undefined) return '';
  if (last.name === 'shown') return words.shown(place + 1);
  const { name, text } = proof.quality[reply.quality];
  const onward = reply.quality === 'best' ? words.goOn : words.tryAnother;
  return `${words.tried(place + 1, name, text)} ${onward}`;
};

const Controls = ({ mistakes, now }: { mistakes: Mistakes; now: Mistake }) => {
  const { mistakes: words } = useCoaching();
  const { list, tries, again, show, next, leave } = mistakes;
  const at = list.indexOf(now);
  const solved = isSolved(tries, now);
  return (
    <div class="stepper" role="group" aria-label={words.at(at + 1, list.length)}>
      <p class="stepper-at" aria-hidden="true">
        {words.at(at + 1, list.length)}
      </p>
      <button type="button" class="button button-round" aria-label={words.leave} onClick={leave}>
        <Icon name="close" />
      </button>
      <button type="button" class="button" onClick={again}>
        {words.again}
      </button>
      <button type="button" class="button" onClick={show}>
        {words.show}
      </button>
      <button type="button" class={solved ? 'button button-main' : 'button'} onClick={next}>
        {at + 1 === list.length ? words.finish : words.next}
      </button>
    </div>
  );
};

/** Said aloud; to be seen only where the page does not show it anyway. */
export const StepperNews = ({ mistakes }: { mistakes: Mistakes }) => {
  const seen = mistakes.last?.name === 'finished';
  return (
    <p class={seen ? 'stepper-news' : 'sr-only'} role="status">
      {useNews(mistakes)}
    </p>
  );
};

/** From mistake to mistake: a bar of its own while one is under way, else the way there. */
export const Stepper = ({ mistakes }: { mistakes: Mistakes }) => {
  const { mistakes: words } = useCoaching();
  const { list, now, begin, last } = mistakes;
  const way = useRef<HTMLButtonElement>(null);
  // Whoever has finished, or left, is where they could begin again.
  useEffect(() => {
    if (last?.name === 'finished') way.current?.focus();
  }, [last]);
  return (
    <>
      {now !== null && <Controls mistakes={mistakes} now={now} />}
      {now === null && list.length > 0 && (
        <button type="button" class="button button-main" ref={way} onClick={begin}>
          {words.begin(list.length)}
        </button>
      )}
    </>
  );
};
