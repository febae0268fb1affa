import { useState } from 'preact/hooks';
import type { WayStep } from '../../../analysis/proof/way-in-words.ts';
import type { BestWay } from '../../../app/studio/check/checked.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { MoodLine } from './mood-line.tsx';
import { Passage } from './passage.tsx';

const Step = ({ step }: { step: WayStep }) => {
  const { common, formats } = useWords();
  const { proof } = useCheckWords();
  const { heard, words, marks, mood } = step;
  return (
    <li>
      <p class="proof-heard">{heard}</p>
      <p class="proof-words">{words}</p>
      <p class="note">
        {`${common.axes.accuracy} ${formats.signed(marks.accuracy)}, ${common.axes.empathy} ${formats.signed(marks.empathy)}, ${proof.best.mood(formats.signed(mood))}`}
      </p>
    </li>
  );
};

interface Choosing {
  readonly ways: readonly BestWay[];
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

const Variants = ({ ways, chosen, choose }: Choosing) => (
  <label class="proof-pick">
    {useCheckWords().proof.variant}
    <select value={String(chosen)} onChange={event => choose(Number(event.currentTarget.value))}>
      {ways.map(({ variant }, at) => (
        <option key={variant} value={String(at)}>
          {variant}
        </option>
      ))}
    </select>
  </label>
);

const Way = ({ way }: { way: BestWay }) => {
  const { best } = useCheckWords().proof;
  const { mood: start, steps, ending } = way;
  return (
    <>
      <MoodLine moods={[start, ...steps.map(({ mood }) => mood)]} />
      <details>
        <summary>{best.steps(steps.length)}</summary>
        <ol class="proof-steps">
          {steps.map((step, at) => (
            <Step key={at} step={step} />
          ))}
        </ol>
        {ending !== null && <p>{ending}</p>}
      </details>
    </>
  );
};

/** The way on which both scores are best, word for word. */
export const BestPath = ({ ways }: { ways: readonly BestWay[] }) => {
  const { best } = useCheckWords().proof;
  const [chosen, choose] = useState(0);
  const way = ways[chosen] ?? ways[0];
  return (
    <Passage id="proof-best" heading={best.heading}>
      {ways.length > 1 && <Variants ways={ways} chosen={chosen} choose={choose} />}
      {way === undefined ? <p>{best.none}</p> : <Way way={way} />}
    </Passage>
  );
};
