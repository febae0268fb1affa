import type { ByAxis } from '../../engine/model/acts.ts';
import { sourceMapOf } from '../../narrative/source/source-map.ts';
import type { Sources } from '../../narrative/source/sources.ts';
import { findingsOf } from '../findings/all.ts';
import type { Finding } from '../findings/finding.ts';
import type { Proof } from './proof.ts';

/** What a page that plays a scenario has to know of one variant. */
export interface PlayableVariant {
  readonly id: string;
  /** The most that any path can earn, in effective marks. */
  readonly best: ByAxis<number>;
  /** Scored decisions on the longest path. */
  readonly decisions: number;
}

export const playableVariants = ({ variants }: Proof): readonly PlayableVariant[] =>
  variants.map(({ variant, marks, scored }) => ({
    id: variant.id,
    best: { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 },
    decisions: scored.most ?? 0,
  }));

type Fault = Pick<Finding, 'code' | 'severity' | 'message' | 'remedy' | 'file' | 'line'>;

/** Whether a card is past its date is its author's business, not the player's: no day is named. */
const ANY_DAY = '';

/** Why a scenario must not be played, each with file, line and remedy: the errors that a check finds. */
export const faultsIn = (proof: Proof, sources: Sources): readonly Fault[] => {
  const file = sources.files[0]?.name ?? '';
  return findingsOf({ proof, places: sourceMapOf(sources), file, today: ANY_DAY })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, severity, message, remedy, file: at, line }) => ({
      code,
      severity,
      message,
      remedy,
      file: at,
      line,
    }));
};
