import type { EvidenceRow, MatrixEvidence, MatrixReport } from './evidence.ts';
import type { MatrixRow } from './matrix.ts';

/** Something worth asking in the interview: about one decision, or about a row that no decision asked for. */
export interface InterviewQuestion {
  readonly row: MatrixRow;
  /** Null where the exercise gave no chance to show it. */
  readonly about: MatrixEvidence | null;
}

/** More than so many about one row is a cross-examination. */
const MOST_IN_ROW = 2;

const byLoss = (a: MatrixEvidence, b: MatrixEvidence): number =>
  a.moodAfter - a.moodBefore - (b.moodAfter - b.moodBefore);

/** What hurt comes before what was left; of each, what cost the customer's mood most. */
const worthAsking = ({ against, left }: EvidenceRow): readonly MatrixEvidence[] => [
  ...against.toSorted(byLoss),
  ...left.toSorted(byLoss),
];

/** One decision is asked about once, however many rows it is evidence of. */
const placeOf = ({ scenario, turn }: MatrixEvidence): string => `${scenario} ${turn}`;

/** Questions for the interview, from what was missed, in the order of the matrix. */
export const interviewQuestions = ({ rows }: MatrixReport): readonly InterviewQuestion[] => {
  const asked = new Set<string>();
  return rows.flatMap((row): readonly InterviewQuestion[] => {
    if (row.unasked) return [{ row: row.row, about: null }];
    const fresh = worthAsking(row)
      .filter(one => !asked.has(placeOf(one)))
      .slice(0, MOST_IN_ROW);
    for (const one of fresh) asked.add(placeOf(one));
    return fresh.map(about => ({ row: row.row, about }));
  });
};
