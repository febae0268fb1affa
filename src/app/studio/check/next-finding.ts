import type { Finding } from '../../../analysis/findings/finding.ts';
import { lineStart } from '../workspace/line-start.ts';
import { fileOf, type WorkspaceState } from '../workspace/workspace.ts';

type Spot = readonly [file: number, offset: number];

const after = (a: Spot, b: Spot): number => a[0] - b[0] || a[1] - b[1];

/** The finding after the place where the author is, or before it; round at the ends. Null where there is none. */
export const nextFinding = (
  findings: readonly Finding[],
  state: Pick<WorkspaceState, 'files' | 'place'>,
  by: 1 | -1,
): Finding | null => {
  const { files, place } = state;
  const spotOf = (file: string, offset: number): Spot => [
    files.findIndex(({ name }) => name === file),
    offset,
  ];
  const placed = findings
    .map(finding => {
      const text = fileOf(state, finding.file)?.text ?? '';
      return { finding, spot: spotOf(finding.file, lineStart(text, finding.line)) };
    })
    .toSorted((a, b) => after(a.spot, b.spot) * by);
  const here: Spot = place === null ? [-1, 0] : spotOf(place.file, place.offset);
  const next = placed.find(({ spot }) => after(spot, here) * by > 0) ?? placed[0];
  return next?.finding ?? null;
};
