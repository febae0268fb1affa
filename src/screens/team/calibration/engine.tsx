import { engineViewOf, type EngineTurn } from '../../../app/team/calibration/engine-view.ts';
import type { Replayed } from '../../../app/runs/replay-run.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { Table, type TableRow, useTeamWords } from '../parts.tsx';

/** What the rules make of the conversation, turn by turn. */
export const Engine = ({ replayed }: { replayed: Replayed }) => {
  const { engine: words } = useTeamWords().calibration;
  const view = engineViewOf(replayed);
  const rowOf = (turn: EngineTurn): TableRow => ({
    key: String(turn.number),
    name: turn.number,
    cells: [
      <span class="team-reply">
        <ScenarioText text={turn.said} />
        {turn.breaches.length > 0 && <p class="note">{words.breaches(turn)}</p>}
      </span>,
      words.of(turn.marks.accuracy, turn.most.accuracy),
      words.of(turn.marks.empathy, turn.most.empathy),
    ],
  });
  return (
    <section aria-labelledby="engine">
      <h2 id="engine">{words.heading}</h2>
      <p class="note">{words.about}</p>
      <p>{words.scores(view.scores)}</p>
      <Table
        label={words.table}
        head={[words.turn, words.said, words.accuracy, words.empathy]}
        rows={view.turns.map(rowOf)}
      />
    </section>
  );
};
