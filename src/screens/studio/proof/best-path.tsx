import type { WayMoney, WayStep } from '../../../analysis/proof/way-in-words.ts';
import type { BestWay } from '../../../app/studio/check/checked.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { Figures } from './figures.tsx';
import { MoodLine } from './mood-line.tsx';
import { Passage } from './passage.tsx';

const Step = ({ step: { heard, words } }: { step: WayStep }) => (
  <li>
    <p class="proof-heard">{heard}</p>
    <p class="proof-words">{words}</p>
  </li>
);

/** What is owed and what was handed over, and what was given besides. */
const Money = ({ money: { currency, owed, paid, goodwill } }: { money: WayMoney }) => {
  const { formats } = useWords();
  const { best } = useCheckWords().proof;
  const amount = (value: number): string => formats.money(value, currency);
  return (
    <dl class="proof-money">
      <div>
        <dt>{best.owed}</dt>
        <dd>
          {owed === null ? best.nothingOwed : amount(owed.amount)}
          {owed !== null && <span class="proof-about">{owed.covers}</span>}
        </dd>
      </div>
      <div>
        <dt>{best.paid}</dt>
        <dd>{amount(paid)}</dd>
      </div>
      <div>
        <dt>{best.goodwill}</dt>
        <dd>{amount(goodwill)}</dd>
      </div>
    </dl>
  );
};

/** The mood line again, for those who read it better in figures. */
const Moods = ({ way: { mood, steps } }: { way: BestWay }) => {
  const { common, formats } = useWords();
  const { best } = useCheckWords().proof;
  const columns = [best.reply, common.axes.accuracy, common.axes.empathy, best.moodAfter];
  return (
    <details>
      <summary>{best.table}</summary>
      <Figures label={best.table} columns={columns}>
        <tr>
          <th scope="row">{best.start}</th>
          <td>–</td>
          <td>–</td>
          <td>{formats.signed(mood)}</td>
        </tr>
        {steps.map(({ words, marks, mood: after }, at) => (
          <tr key={at}>
            <th scope="row">{words}</th>
            <td>{formats.signed(marks.accuracy)}</td>
            <td>{formats.signed(marks.empathy)}</td>
            <td>{formats.signed(after)}</td>
          </tr>
        ))}
      </Figures>
    </details>
  );
};

const Way = ({ way }: { way: BestWay }) => {
  const { studio } = useDraft();
  const { best } = useCheckWords().proof;
  const { mood: start, steps, ending } = way;
  return (
    <>
      <button type="button" class="button" onClick={() => studio.playChoices({ ...way, given: 0 })}>
        {best.play}
      </button>
      <p class="note">{best.playHint}</p>
      <MoodLine moods={[start, ...steps.map(({ mood }) => mood)]} />
      <Moods way={way} />
      <details>
        <summary>{best.steps(steps.length)}</summary>
        <ol class="proof-steps">
          {steps.map((step, at) => (
            <Step key={at} step={step} />
          ))}
        </ol>
        {ending !== null && <p>{ending}</p>}
      </details>
      <Money money={way.money} />
    </>
  );
};

/** The way on which both scores are best: its mood, what it hands over, word for word, and in play. */
export const BestPath = ({ way }: { way: BestWay | undefined }) => {
  const { best } = useCheckWords().proof;
  return (
    <Passage id="proof-best" heading={best.heading} text={best.text}>
      {way === undefined ? <p>{best.none}</p> : <Way way={way} />}
    </Passage>
  );
};
