import { useEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useServices } from '../../services.ts';
import { turnKeys } from '../turn-keys.ts';
import type { ChosenTurn } from '../use-chosen-turn.ts';
import { TurnCard } from './turn.tsx';
import { type OpenTurns, useOpenTurns } from './use-open-turns.ts';

/** Opens a turn, and brings it to view and focus, when it is asked for elsewhere on the page. */
const useShown = ({ chosen }: Pick<ChosenTurn, 'chosen'>, { set }: OpenTurns, proved: boolean) => {
  const { reducedMotion } = useServices();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen.turn === null) return;
    set(chosen.turn, true);
    const item = list.current?.children[chosen.turn - 1];
    item?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    item?.scrollIntoView({
      block: 'start',
      behavior: reducedMotion.getState() ? 'auto' : 'smooth',
    });
  }, [chosen, set, reducedMotion]);
  // What the proof adds above pushes the turn down that is being read.
  useEffect(() => {
    const read = document.activeElement?.closest('li') ?? null;
    if (proved && read !== null && read.parentElement === list.current) {
      read.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }, [proved]);
  return list;
};

/** What stands in the lines, where they are wide enough for columns. */
const Columns = ({ withMarks }: { withMarks: boolean }) => {
  const { overview } = useCoaching();
  return (
    <p class="turn-columns" aria-hidden="true">
      <span class="turn-words">{overview.columns.said}</span>
      {withMarks &&
        AXES.map(axis => (
          <span key={axis} class={`turn-cell-${axis}`}>
            {overview.axes[axis]}
          </span>
        ))}
      <span class="turn-cell-mood">{overview.columns.mood}</span>
    </p>
  );
};

interface Props extends Pick<ChosenTurn, 'chosen' | 'step'> {
  readonly debrief: Debrief;
  readonly summaries: readonly TurnSummary[];
}

/** Every turn in a line, with its reasons behind it. */
export const Turns = ({ debrief, summaries, chosen, step }: Props) => {
  const { words } = useServices();
  const { overview } = useCoaching();
  const open = useOpenTurns(summaries);
  const list = useShown({ chosen }, open, debrief.proof !== null);
  return (
    <section
      class="turns"
      aria-labelledby="turns"
      onKeyDown={turnKeys({ chosen, step }, summaries.length)}
    >
      <div class="turns-top">
        <h2 id="turns">{words.debrief.turns}</h2>
        <button type="button" class="button no-print" onClick={() => open.setAll(!open.allOpen)}>
          {open.allOpen ? overview.closeAll : overview.openAll}
        </button>
      </div>
      <p class="note">
        {debrief.sight.keys ? words.debrief.turnsAbout : words.debrief.hidden}{' '}
        <span class="turns-keys no-print">{overview.keys}</span>
      </p>
      <Columns withMarks={debrief.sight.keys} />
      <ol ref={list}>
        {debrief.turns.map((turn, index) => {
          const summary = summaries[index];
          if (summary === undefined) return null;
          const isOpen = open.isOpen(turn.number);
          return (
            <li key={turn.number}>
              <TurnCard
                debrief={debrief}
                turn={turn}
                summary={summary}
                chosen={turn.number === chosen.turn}
                open={isOpen}
                toggle={() => open.set(turn.number, !isOpen)}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
};
