import type { Report } from '../../../analysis/proof/report.ts';
import { useWords } from '../../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { Passage } from './passage.tsx';
import { ShareBar } from './share-bar.tsx';

type Ending = Report['endings'][number];

const useNameOf = () => {
  const { common } = useWords();
  const { proof } = useCheckWords();
  const names: Readonly<Record<string, string>> = common.endings;
  return ({ kind }: Ending): string => names[kind] ?? proof.untold;
};

interface Props {
  readonly report: Report;
  /** As often as a player who answers at random meets each, 0 … 1. */
  readonly shares: readonly number[];
}

/** How conversations end, and how often. */
export const Endings = ({ report, shares }: Props) => {
  const { endings } = useCheckWords().proof;
  const nameOf = useNameOf();
  const often = report.endings
    .map((ending, at) => ({ ending, share: shares[at] ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
  return (
    <Passage id="proof-endings" heading={endings.heading} text={endings.text}>
      <ul class="proof-bars">
        {often.map(({ ending, share }, at) => (
          <ShareBar key={at} share={share}>
            <strong>{nameOf(ending)}</strong> {ending.summary}
          </ShareBar>
        ))}
      </ul>
    </Passage>
  );
};
