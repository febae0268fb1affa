import type { Debrief } from '../../../app/debrief/debrief.ts';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import { addressOf } from '../../../app/route.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useWords } from '../../services.ts';
import type { ChosenTurn } from '../use-chosen-turn.ts';
import { TurnMap } from './turn-map.tsx';

interface Props extends ChosenTurn {
  readonly debrief: Debrief;
  readonly turns: readonly TurnSummary[];
}

/** What stays in reach while a debrief is read: where one is, and the way on. */
export const Overview = ({ debrief, turns, chosen, choose }: Props) => {
  const { debrief: words } = useWords();
  const { overview } = useCoaching();
  return (
    <section class="overview no-print" aria-label={overview.heading}>
      <TurnMap run={debrief.run.id} turns={turns} chosen={chosen} choose={choose} />
      <div class="overview-actions">
        <a class="button" href={addressOf({ name: 'briefing', scenario: debrief.scenario.id })}>
          {words.again}
        </a>
      </div>
    </section>
  );
};
