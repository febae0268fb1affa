import type { ReportedLine } from '../../../analysis/proof/report.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { useGoToLine } from '../use-go-to-line.ts';
import { Figures } from './figures.tsx';
import { Passage } from './passage.tsx';

/** More at once are read by nobody. */
const MOST_SHOWN = 60;

const spread = ({ mood }: ReportedLine): number => mood.most - mood.least;

const shareAt = (mood: number): number => (100 * (mood - MOOD_MIN)) / (MOOD_MAX - MOOD_MIN);

/** From the coldest to the warmest mood, on a line from −10 to +10. */
const RangeBar = ({ mood: { least, most } }: Pick<ReportedLine, 'mood'>) => (
  <span class="proof-range" aria-hidden="true">
    <span
      style={{
        insetInlineStart: `${shareAt(least)}%`,
        inlineSize: `max(4px, ${shareAt(most) - shareAt(least)}%)`,
      }}
    />
  </span>
);

const Row = ({ line }: { line: ReportedLine }) => {
  const { formats } = useWords();
  const { lines } = useCheckWords().proof;
  const go = useGoToLine('proof');
  const { speaker, text, mood, kind } = line;
  const between = [formats.signed(mood.least), formats.signed(mood.most)] as const;
  return (
    <tr>
      <th scope="row">
        {speaker !== null && <strong>{speaker}: </strong>}
        {kind === 'ending' && <em>{lines.ending} </em>}
        <button type="button" class="link-button" onClick={() => go(line.file, line.line)}>
          {text}
        </button>
      </th>
      <td>
        {lines.between(...between)}
        <RangeBar mood={mood} />
      </td>
    </tr>
  );
};

/** In which moods each line can be said: the wider, the harder to find words that fit. */
export const Lines = ({ lines: all }: { lines: readonly ReportedLine[] }) => {
  const { lines } = useCheckWords().proof;
  const told = all
    .filter(({ speaker, kind }) => speaker !== null || kind === 'ending')
    .toSorted((a, b) => spread(b) - spread(a));
  return (
    <Passage id="proof-lines" heading={lines.heading} text={lines.text}>
      <details>
        <summary>{lines.show(told.length)}</summary>
        <Figures label={lines.heading} columns={[lines.line, lines.moods]}>
          {told.slice(0, MOST_SHOWN).map((line, at) => (
            <Row key={at} line={line} />
          ))}
        </Figures>
        {told.length > MOST_SHOWN && <p class="note">{lines.more(told.length - MOST_SHOWN)}</p>}
      </details>
    </Passage>
  );
};
