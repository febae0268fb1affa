import { useState } from 'preact/hooks';
import { qualityApi } from '../../../app/hiring/api/quality-api.ts';
import type { ApiProblem } from '../../../app/hiring/api/read-answer.ts';
import type { GroupProblem } from '../../../app/hiring/groups/group-file.ts';
import { type GroupReport, joinGroups } from '../../../app/hiring/groups/join-groups.ts';
import { useHireOutside } from '../services.ts';
import { useDoing } from '../use-doing.ts';

export interface Groups {
  readonly report: GroupReport | null;
  readonly problems: readonly GroupProblem[];
  readonly refused: ApiProblem | null;
  readonly read: (files: readonly File[]) => Promise<void>;
  readonly forget: () => void;
}

/** Joins a file of groups with what was decided. The file stays in this page, and goes with it. */
export const useGroups = (exercise: string): Groups => {
  const { tools } = useHireOutside();
  const { act, problem } = useDoing();
  const [report, setReport] = useState<GroupReport | null>(null);
  const [problems, setProblems] = useState<readonly GroupProblem[]>([]);
  const read = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const groups = tools.readGroups(await file.text());
    setProblems(groups.ok ? [] : groups.error);
    if (!groups.ok) return;
    const answer = await act(qualityApi.outcomes, { parameters: { exercise }, body: null });
    if (answer !== null) setReport(joinGroups(groups.value, answer.decided));
  };
  return { report, problems, refused: problem, read, forget: () => setReport(null) };
};
