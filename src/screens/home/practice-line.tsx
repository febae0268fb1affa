import type { DrillStore } from '../../app/practice/drill-store.ts';
import { type DrillsDue, drillsDue } from '../../app/practice/practice-days.ts';
import { addressOf } from '../../app/route.ts';
import type { HomeMessages } from '../../app/words/messages/home.ts';
import { useServices, useWords } from '../services.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useHomeServices } from './services.ts';

/** What to say of today, in a sentence or two. */
const aboutToday = (today: DrillsDue, words: HomeMessages['practice']): string => {
  const { done, of, due, daysThisMonth } = today;
  if (done >= of) return `${words.done} ${words.days(daysThisMonth)}`;
  if (done > 0) return words.doneOf(done, of);
  return due > 0 ? words.due(due) : words.about;
};

const Line = ({ today }: { today: DrillsDue | null }) => {
  const { practice } = useWords().home;
  const begun = today !== null && today.done > 0 && today.done < today.of;
  const over = today !== null && today.done >= today.of;
  return (
    <section class="practice-line" aria-labelledby="practice">
      <div class="practice-words">
        <h2 id="practice">{practice.heading}</h2>
        <p>{today === null ? practice.about : aboutToday(today, practice)}</p>
      </div>
      <div class="actions">
        {!over && (
          <a class="button" href={addressOf({ name: 'drills' })}>
            {begun ? practice.goOn : practice.start}
          </a>
        )}
        <a class="quiet-link" href={addressOf({ name: 'skills' })}>
          {practice.skills}
        </a>
      </div>
    </section>
  );
};

const Counted = ({ store }: { store: DrillStore }) => {
  const { calendar } = useServices();
  const { records } = useStore(store.store);
  return <Line today={drillsDue(records, calendar.today())} />;
};

/** What is due today. It stands there at once, and is counted when the records are here. */
export const PracticeLine = () => {
  const store = useAsync(useHomeServices().loadDrillStore);
  return store === null || store === 'lost' ? <Line today={null} /> : <Counted store={store} />;
};
