import { useEffect, useRef } from 'preact/hooks';
import type { Debrief, DebriefTurn } from '../../../app/debrief/debrief.ts';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import type { Replayed } from '../../../app/runs/replay-run.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useServices } from '../../services.ts';
import { Retry } from '../mistakes/retry.tsx';
import type { Mistakes } from '../mistakes/use-mistakes.ts';
import { turnKeys } from '../turn-keys.ts';
import { usePrinting } from '../use-printing.ts';
import type { ChosenTurn } from '../use-chosen-turn.ts';
import { TurnCard } from './turn.tsx';
import { type OpenTurns, useOpenTurns } from './use-open-turns.ts';

/** Further away than this, in heights of the page, nobody wants to see all that goes by. */
const NEAR = 1;

const bringToView = (item: Element, still: boolean): void => {
  const far = Math.abs(item.getBoundingClientRect().top) > NEAR * window.innerHeight;
  item.scrollIntoView({ block: 'start', behavior: far || still ? 'instant' : 'smooth' });
};

/** Opens a turn, and brings it to view and focus, when it is asked for elsewhere on the page. */
const useShown = ({ chosen }: Pick<ChosenTurn, 'chosen'>, { set }: OpenTurns, proved: boolean) => {
  const { reducedMotion } = useServices();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen.turn === null) return;
    set(chosen.turn, true);
    const item = list.current?.children[chosen.turn - 1];
    if (item === undefined) return;
    item.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
    bringToView(item, reducedMotion.getState());
  }, [chosen, set, reducedMotion]);
  // What the proof adds above pushes the turn down that is being read.
  useEffect(() => {
    const read = document.activeElement?.closest('li') ?? null;
    if (proved && read !== null && read.parentElement === list.current) bringToView(read, true);
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
  readonly replayed: Replayed;
  readonly summaries: readonly TurnSummary[];
  readonly mistakes: Mistakes;
}

type ItemProps = Pick<Props, 'debrief' | 'replayed' | 'mistakes'> & {
  readonly turn: DebriefTurn;
  readonly summary: TurnSummary;
  readonly chosen: boolean;
  readonly open: OpenTurns;
  readonly printing: boolean;
};

/** A turn; while it is tried once more, the decision stands in its place, but for paper. */
const Item = ({ printing, turn, summary, chosen, open, ...props }: ItemProps) => {
  const { debrief, replayed, mistakes } = props;
  const { now } = mistakes;
  if (now?.turn === turn.number && !printing)
    return <Retry debrief={debrief} replayed={replayed} mistakes={mistakes} now={now} />;
  const isOpen = open.isOpen(turn.number);
  return (
    <TurnCard
      debrief={debrief}
      turn={turn}
      summary={summary}
      chosen={chosen}
      open={isOpen}
      toggle={() => open.set(turn.number, !isOpen)}
    />
  );
};

/** Every turn in a line, with its reasons behind it. */
export const Turns = ({ debrief, replayed, summaries, mistakes, chosen, step }: Props) => {
  const { words } = useServices();
  const { overview } = useCoaching();
  const printing = usePrinting();
  const open = useOpenTurns(summaries, printing);
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
          return (
            <li key={turn.number}>
              {summary !== undefined && (
                <Item
                  debrief={debrief}
                  replayed={replayed}
                  mistakes={mistakes}
                  turn={turn}
                  summary={summary}
                  chosen={turn.number === chosen.turn}
                  open={open}
                  printing={printing}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
