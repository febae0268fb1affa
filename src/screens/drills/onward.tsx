import { dayNumber } from '../../app/date-utils.ts';
import type { DrillSessionState } from '../../app/drills/drill-session.ts';
import { addressOf } from '../../app/route.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useServices, useWords } from '../services.ts';
import { type DrillAddress, useOrigin } from './use-origin.ts';

/** Whole days from today until a moment, ISO 8601. */
const daysUntil = (due: string, today: string): number =>
  (dayNumber(due.slice(0, today.length)) ?? 0) - (dayNumber(today) ?? 0);

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

interface Props {
  readonly state: Extract<DrillSessionState, { name: 'answered' }>;
  /** A drill outside the day's set. */
  readonly one?: DrillAddress;
  readonly next: () => void;
}

/** The way on from an answer, and when the drill comes again. */
export const Onward = ({ state, one, next }: Props) => {
  const { calendar, words } = useServices();
  const drills = drillWordsFor(words);
  const last = state.place.at >= state.place.of;
  return (
    <>
      {one !== undefined ? (
        <AfterOne one={one} />
      ) : (
        <button type="button" class="button button-main" onClick={next}>
          {last ? drills.finish : drills.next}
          <Icon name={last ? 'check' : 'forward'} />
        </button>
      )}
      <p class="note">{drills.again(daysUntil(state.due, calendar.today()))}</p>
    </>
  );
};
