import type { Insight } from '../../../app/studio/check/checked.ts';
import { useCheckWords } from '../use-check-words.ts';
import { Figures } from './figures.tsx';
import { Passage } from './passage.tsx';
import { ShareBar } from './share-bar.tsx';

/** Few enough to be read. */
const MOST_CUES = 6;
const MOST_HABITS = 5;

type Cue = Insight['cues'][number];
type Habit = Insight['strategies'][number];

const CueRow = ({ of }: { of: Cue }) => {
  const { cue, tells, warnsOff } = useCheckWords().proof.telltales;
  return (
    <ShareBar share={of.share}>
      {cue(of.cue, of.replies)}
      {of.tells && <strong class="proof-tells"> {tells}</strong>}
      {of.warnsOff && <strong class="proof-tells"> {warnsOff}</strong>}
    </ShareBar>
  );
};

const Cues = ({ cues, chance }: Pick<Insight, 'cues' | 'chance'>) => {
  const { signs, chanceIs, tooFew } = useCheckWords().proof.telltales;
  const shown = cues
    .toSorted((a, b) => Number(b.tells || b.warnsOff) - Number(a.tells || a.warnsOff))
    .slice(0, MOST_CUES);
  return (
    <>
      <h3>{signs}</h3>
      <p class="note">{shown.length === 0 ? tooFew : chanceIs(chance)}</p>
      <ul class="proof-bars">
        {shown.map(cue => (
          <CueRow key={cue.cue} of={cue} />
        ))}
      </ul>
    </>
  );
};

const HabitRow = ({ of }: { of: Habit }) => {
  const { habitTells } = useCheckWords().proof.telltales;
  return (
    <tr>
      <th scope="row">
        {of.strategy}
        {of.tells && <strong class="proof-tells"> {habitTells}</strong>}
      </th>
      <td>{Math.round(of.lower)}</td>
      <td>{Math.round(of.random95)}</td>
    </tr>
  );
};

const Habits = ({ strategies }: Pick<Insight, 'strategies'>) => {
  const { habits, habitsText, habit, lower, chance } = useCheckWords().proof.telltales;
  const shown = strategies.toSorted((a, b) => b.lower - a.lower).slice(0, MOST_HABITS);
  return (
    <>
      <h3>{habits}</h3>
      <p class="note">{habitsText}</p>
      <Figures label={habits} columns={[habit, lower, chance]}>
        {shown.map(one => (
          <HabitRow key={one.strategy} of={one} />
        ))}
      </Figures>
    </>
  );
};

/** Whether the good reply can be found without understanding it. */
export const Telltales = ({ insight }: { insight: Insight }) => {
  const { telltales } = useCheckWords().proof;
  const { judged, plain } = insight.dilemmas;
  return (
    <Passage id="proof-telltales" heading={telltales.heading}>
      <p>{telltales.dilemmas(judged, judged - plain)}</p>
      <Cues cues={insight.cues} chance={insight.chance} />
      <Habits strategies={insight.strategies} />
    </Passage>
  );
};
