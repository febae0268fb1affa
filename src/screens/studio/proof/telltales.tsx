import type { Insight } from '../../../app/studio/check/checked.ts';
import { useCheckWords } from '../use-check-words.ts';
import { useGoToLine } from '../use-go-to-line.ts';
import { Figures } from './figures.tsx';
import { Passage } from './passage.tsx';
import { ShareCell } from './share-bar.tsx';

/** Few enough to be read. */
const MOST_CUES = 6;
const MOST_HABITS = 5;

type Cue = Insight['cues'][number];
type Habit = Insight['strategies'][number];

const CueRow = ({ of }: { of: Cue }) => {
  const { tells, warnsOff } = useCheckWords().proof.telltales;
  return (
    <tr>
      <th scope="row">
        {of.cue}
        {of.tells && <strong class="proof-tells"> {tells}</strong>}
        {of.warnsOff && <strong class="proof-tells"> {warnsOff}</strong>}
      </th>
      <td class="proof-number">{of.replies}</td>
      <ShareCell share={of.share} />
    </tr>
  );
};

const Cues = ({ cues, chance }: Pick<Insight, 'cues' | 'chance'>) => {
  const words = useCheckWords().proof.telltales;
  const shown = cues
    .toSorted((a, b) => Number(b.tells || b.warnsOff) - Number(a.tells || a.warnsOff))
    .slice(0, MOST_CUES);
  return (
    <>
      <h3>{words.signs}</h3>
      <p class="note">{shown.length === 0 ? words.tooFew : words.chanceIs(chance)}</p>
      {shown.length > 0 && (
        <Figures label={words.signs} columns={[words.sign, words.replies, words.isBest]}>
          {shown.map(cue => (
            <CueRow key={cue.cue} of={cue} />
          ))}
        </Figures>
      )}
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

/** How many decisions have to be weighed, and which have not. */
const Dilemmas = ({ dilemmas: { judged, plain } }: Pick<Insight, 'dilemmas'>) => {
  const { telltales } = useCheckWords().proof;
  const go = useGoToLine('proof');
  return (
    <>
      <p>{telltales.dilemmas(judged, judged - plain.length)}</p>
      {plain.length > 0 && (
        <details>
          <summary>{telltales.plain(plain.length)}</summary>
          <ul class="proof-sentences">
            {plain.map(({ file, line, words }) => (
              <li key={`${file} ${line}`}>
                <button type="button" class="link-button" onClick={() => go(file, line)}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** Whether the good reply can be found without understanding it. */
export const Telltales = ({ insight }: { insight: Insight }) => {
  const { telltales } = useCheckWords().proof;
  return (
    <Passage id="proof-telltales" heading={telltales.heading}>
      <Dilemmas dilemmas={insight.dilemmas} />
      <Cues cues={insight.cues} chance={insight.chance} />
      <Habits strategies={insight.strategies} />
    </Passage>
  );
};
