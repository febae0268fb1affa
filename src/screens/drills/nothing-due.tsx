import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DrillSessionState } from '../../app/drills/drill-session.ts';
import type { DrillRecap } from '../../app/drills/recap.ts';
import type { Practice } from '../../app/practice/practice-days.ts';
import { addressOf } from '../../app/route.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { useWords } from '../services.ts';

/** Four weeks, a row each: a day has its number of drills in it, a day without has nothing. */
const FourWeeks = ({ practice }: { practice: Practice }) => {
  const words = drillWordsFor(useWords());
  return (
    <section class="four-weeks card" aria-labelledby="four-weeks">
      <h3 id="four-weeks">{words.inFourWeeks(practice.daysInFourWeeks)}</h3>
      <ol>
        {practice.days.map(({ day, drills }) => (
          <li key={day} title={words.dayName(day, drills)} data-practised={drills > 0}>
            <span aria-hidden="true">{drills > 0 ? drills : ''}</span>
            <span class="sr-only">{words.dayName(day, drills)}</span>
          </li>
        ))}
      </ol>
      <p class="note">{words.daysAbout}</p>
    </section>
  );
};

/** How today's drills went, in a sentence or two. */
const Recap = ({ recap: { best, done, weakest } }: { recap: DrillRecap }) => {
  const words = drillWordsFor(useWords());
  if (done === 0) return null;
  return (
    <p class="drill-recap">
      {words.recap(best, done)} {weakest !== null && words.hardest(weakest)}
    </p>
  );
};

interface Props {
  readonly rest: Extract<DrillSessionState, { name: 'rest' }>;
  readonly openMore: () => void;
}

/** Nothing is left for today. */
export const NothingDue = ({ rest: { practice, none, recap, more }, openMore }: Props) => {
  const all = useWords();
  const words = drillWordsFor(all);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="rest">
      <div class="rest-words">
        <h2 ref={heading} tabIndex={-1}>
          {words.rest(more)}
        </h2>
        <Recap recap={recap} />
        <p class="lead">{none ? words.none : words.restAbout(practice.daysThisMonth)}</p>
        {!none && <p class="note">{words.comesNext(more)}</p>}
        <div class="actions">
          <a class="button button-main" href={addressOf({ name: 'home' })}>
            {all.trouble.toHome}
          </a>
          {more && (
            <button type="button" class="button" onClick={openMore}>
              {words.fiveMore}
            </button>
          )}
          <a class="button" href={addressOf({ name: 'skills' })}>
            {words.toSkills}
          </a>
        </div>
      </div>
      {!none && <FourWeeks practice={practice} />}
    </div>
  );
};
