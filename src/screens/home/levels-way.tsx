import { isAttempt } from '../../app/runs/resumable-run.ts';
import { isFinished } from '../../app/runs/run-record.ts';
import type { CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import { DIFFICULTIES } from '../../engine/model/scenario.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices } from '../services.ts';

/** The way from the easiest scenarios to the hardest: how many of each level were played to their end. */
export const LevelsWay = ({ entries }: { entries: readonly CatalogueEntry[] }) => {
  const { runs, words } = useServices();
  const { records } = useStore(runs.store);
  const isDone = ({ id }: CatalogueEntry) =>
    records.some(run => run.scenario === id && isAttempt(run) && isFinished(run));
  const steps = DIFFICULTIES.map(level => {
    const at = entries.filter(({ scenario }) => scenario.level === level);
    return { level, done: at.filter(isDone).length, of: at.length };
  }).filter(({ of }) => of > 0);
  const next = steps.find(({ done, of }) => done < of);
  return (
    <ol class="levels-way" aria-label={words.home.way.name}>
      {steps.map(step => (
        <li
          key={step.level}
          data-done={step.done === step.of}
          aria-current={step === next ? 'step' : undefined}
        >
          <strong>{words.home.level[step.level]}</strong> {words.home.way.done(step.done, step.of)}
        </li>
      ))}
    </ol>
  );
};
