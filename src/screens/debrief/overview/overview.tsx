import './overview.css';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import { addressOf } from '../../../app/route.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useWords } from '../../services.ts';
import { Stepper, StepperNews } from '../mistakes/stepper.tsx';
import type { Mistakes } from '../mistakes/use-mistakes.ts';
import { turnKeys } from '../turn-keys.ts';
import type { ChosenTurn } from '../use-chosen-turn.ts';
import { useDebriefServices } from '../services.ts';
import { TurnMap } from './turn-map.tsx';

interface Props extends ChosenTurn {
  readonly debrief: Debrief;
  readonly turns: readonly TurnSummary[];
  readonly mistakes: Mistakes;
}

/** What stays in reach while a debrief is read: where one is, and the way on. */
export const Overview = ({ debrief, turns, mistakes, chosen, choose, step }: Props) => {
  const { debrief: words } = useWords();
  const { overview } = useCoaching();
  const isCoached = useDebriefServices().play === null;
  return (
    <section
      class="overview no-print"
      aria-label={overview.heading}
      onKeyDown={turnKeys({ chosen, step }, turns.length)}
    >
      {turns.length > 0 && (
        <TurnMap run={debrief.run.id} turns={turns} chosen={chosen} choose={choose} />
      )}
      <div class="overview-actions">
        <Stepper mistakes={mistakes} />
        {mistakes.now === null && !isCoached && (
          <a class="button" href={addressOf({ name: 'briefing', scenario: debrief.scenario.id })}>
            {words.again}
          </a>
        )}
      </div>
      <StepperNews mistakes={mistakes} />
    </section>
  );
};
