import './coaching.css';
import { useEffect, useState } from 'preact/hooks';
import { type Habits, habitsIn } from '../../../app/debrief/habits.ts';
import { type Lean, RUNS_FOR_HABITS, WORTH_SAYING } from '../../../engine/review/habits.ts';
import { useServices } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** What somebody's attempts have in common; null until they have been read. */
export const useHabits = (wanted: boolean): Habits | null => {
  const { runs, catalogue } = useServices();
  const [habits, setHabits] = useState<Habits | null>(null);
  useEffect(() => {
    let here = wanted;
    if (wanted) {
      habitsIn(runs.store.getState().records, catalogue).then(
        found => here && setHabits(found),
        () => undefined,
      );
    }
    return () => {
      here = false;
    };
  }, [runs, catalogue, wanted]);
  return habits;
};

const placeOf = ({ value }: Lean): number => 50 + 50 * value;

const LeanRow = ({ lean }: { lean: Lean }) => {
  const { habits: words } = useCoaching();
  const { name, first, second } = words.habits[lean.habit];
  const side = lean.value < 0 ? first : second;
  const where = Math.abs(lean.value) < WORTH_SAYING ? words.middle : side;
  return (
    <li class="lean">
      <p class="lean-name">
        {name}: <strong>{where}</strong>
      </p>
      <div class="lean-scale" aria-hidden="true">
        <span class="lean-mark" style={{ left: `${placeOf(lean)}%` }} />
      </div>
      <p class="lean-ends note" aria-hidden="true">
        <span>{first}</span>
        <span>{second}</span>
      </p>
    </li>
  );
};

/** Habits over all attempts, or how many are still wanted before any may be named. */
export const HabitsCard = ({ habits }: { habits: Habits | null }) => {
  const { habits: words } = useCoaching();
  if (habits === null) return null;
  const { fingerprint, runs } = habits;
  return (
    <section class="habits" aria-labelledby="habits">
      <h2 id="habits">{words.heading}</h2>
      {fingerprint === null ? (
        <p class="note">{words.tooFew(runs, RUNS_FOR_HABITS)}</p>
      ) : (
        <>
          <p class="note">{words.from(fingerprint.runs)}</p>
          <p class="habit-sentence">{words.sentences[fingerprint.sentence]}</p>
          <ul>
            {fingerprint.leans.map(lean => (
              <LeanRow key={lean.habit} lean={lean} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
