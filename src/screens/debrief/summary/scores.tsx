import type { Debrief, EarnedMark } from '../../../app/debrief/debrief.ts';
import { AXES, type Axis } from '../../../engine/model/acts.ts';
import { ScoreMeter } from '../../parts/meter.tsx';
import { useWords } from '../../services.ts';
import { TurnLink } from '../turn-link.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

interface Weighed extends EarnedMark {
  readonly turn: number;
}

const marksOn = ({ turns }: Debrief, axis: Axis): readonly Weighed[] =>
  turns.flatMap(({ number, marks }) =>
    marks.filter(mark => mark.axis === axis).map(mark => ({ ...mark, turn: number })),
  );

/** So many are named on either side; the turns name them all. */
const NAMED = 3;

const strongest = (marks: readonly Weighed[]): readonly Weighed[] =>
  marks
    .filter(({ counted }) => counted > 0)
    .sort((a, b) => b.counted - a.counted)
    .slice(0, NAMED);

const costliest = (marks: readonly Weighed[]): readonly Weighed[] =>
  marks
    .filter(({ counted }) => counted < 0)
    .sort((a, b) => a.counted - b.counted)
    .slice(0, NAMED);

type Choose = (turn: number) => void;

const MarkItem = ({ mark, choose }: { mark: Weighed; choose: Choose }) => {
  const { formats } = useWords();
  const { acts } = useCoaching();
  return (
    <li>
      <span class="mark" data-good={mark.counted > 0}>
        {formats.signed(mark.counted)}
      </span>
      <span>{acts[mark.act]}</span>
      <TurnLink turn={mark.turn} choose={choose} />
    </li>
  );
};

const MarkList = (props: { title: string; marks: readonly Weighed[]; choose: Choose }) =>
  props.marks.length === 0 ? null : (
    <div class="mark-list">
      <h3>{props.title}</h3>
      <ul>
        {props.marks.map(mark => (
          <MarkItem key={mark.turn} mark={mark} choose={props.choose} />
        ))}
      </ul>
    </div>
  );

const Marks = ({ debrief, axis, choose }: { debrief: Debrief; axis: Axis; choose: Choose }) => {
  const { debrief: words } = useWords();
  const marks = marksOn(debrief, axis);
  if (!debrief.sight.keys) return null;
  if (marks.every(({ counted }) => counted === 0)) {
    return <p class="note">{words.noMarks[axis]}</p>;
  }
  return (
    <>
      <MarkList title={words.bestMarks} marks={strongest(marks)} choose={choose} />
      <MarkList title={words.costliest} marks={costliest(marks)} choose={choose} />
    </>
  );
};

/** Resolution accuracy and empathy: never one number. */
export const Scores = ({ debrief, choose }: { debrief: Debrief; choose: Choose }) => {
  const { common, debrief: words } = useWords();
  return (
    <>
      {AXES.map(axis => (
        <section key={axis} class={`card score score-${axis}`} aria-labelledby={`score-${axis}`}>
          <h2 id={`score-${axis}`}>{common.axes[axis]}</h2>
          <p class="score-value">{debrief.scores[axis]}</p>
          <ScoreMeter name={common.axes[axis]} score={debrief.scores[axis]} />
          <p class="note">{words.marksOf(Math.max(0, debrief.marks[axis]), debrief.best[axis])}</p>
          <Marks debrief={debrief} axis={axis} choose={choose} />
        </section>
      ))}
    </>
  );
};
