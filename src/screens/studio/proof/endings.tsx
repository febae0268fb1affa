import type { Report } from '../../../analysis/proof/report.ts';
import { type EndingShare, endingsByKind } from '../../../app/studio/check/endings-by-kind.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { Figures } from './figures.tsx';
import { Passage } from './passage.tsx';
import { ShareCell } from './share-bar.tsx';

const useNameOf = () => {
  const { common } = useWords();
  const { proof } = useCheckWords();
  const names: Readonly<Record<string, string>> = common.endings;
  return (kind: string): string => names[kind] ?? proof.untold;
};

const EndingRow = ({ of: { ending, share } }: { of: EndingShare }) => {
  const nameOf = useNameOf();
  const { number } = useCheckWords().proof;
  return (
    <tr>
      <th scope="row">{ending.summary}</th>
      <td>{nameOf(ending.kind)}</td>
      <td class="proof-number">{number(ending.conversations)}</td>
      <ShareCell share={share} />
    </tr>
  );
};

interface Props {
  readonly report: Report;
  /** As often as a player who answers at random meets each, 0 … 1. */
  readonly shares: readonly number[];
}

/** How conversations end, and how often: by kind, and each ending in a table of its own. */
export const Endings = ({ report, shares }: Props) => {
  const { endings, counts } = useCheckWords().proof;
  const nameOf = useNameOf();
  const kinds = endingsByKind(report.endings, shares);
  return (
    <Passage id="proof-endings" heading={endings.heading} text={endings.text}>
      <Figures label={endings.kinds} columns={[endings.kind, endings.different, endings.often]}>
        {kinds.map(({ kind, share, endings: own }) => (
          <tr key={kind}>
            <th scope="row">{nameOf(kind)}</th>
            <td class="proof-number">{own.length}</td>
            <ShareCell share={share} />
          </tr>
        ))}
      </Figures>
      <details>
        <summary>{endings.each(report.endings.length)}</summary>
        <Figures
          label={endings.heading}
          columns={[endings.ending, endings.kind, counts.conversations, endings.often]}
        >
          {kinds.flatMap(({ endings: own }) =>
            own.map((one, at) => <EndingRow key={`${one.ending.kind} ${at}`} of={one} />),
          )}
        </Figures>
      </details>
    </Passage>
  );
};
