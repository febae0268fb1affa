import type { StoreApi } from 'zustand/vanilla';
import { type BoardSource, type BoardState, type KeptSource, NOTHING_YET } from './board-state.ts';
import type { PapersData } from './coaching/papers.ts';
import { csvFrom, jsonFrom } from './export.ts';
import { refused } from './refresh.ts';
import type { TeamPort } from './team-port.ts';
import type { TeamServer } from './team-server.ts';

type Progress = (done: number, of: number) => void;

/** Sends what the browser has; what became of it, or why nothing did. */
const keepThere = async (
  port: TeamPort,
  server: TeamServer,
  progress: Progress,
): Promise<Partial<BoardState>> => {
  const runs = (await port.ask({ ask: 'held' })) ?? [];
  if (runs.length === 0) return { kept: 'nothing' };
  const kept = await server.keep(runs, progress);
  return kept.ok ? { kept: kept.value, serverProblem: null } : refused(kept.error);
};

/** What the server counted and keeps, as a file; null where it did not say. */
export const exportThere = async (
  server: TeamServer,
  { getState, setState }: Pick<StoreApi<BoardState>, 'getState' | 'setState'>,
  as: 'csv' | 'json',
  papers: PapersData,
): Promise<string | null> => {
  const { filter } = getState();
  const [report, runs] = [await server.report(filter), await server.exported(filter)];
  const refusal = report.ok ? runs : report;
  if (!refusal.ok) setState(refused(refusal.error));
  if (!report.ok || !runs.ok) return null;
  return as === 'csv'
    ? csvFrom(runs.value)
    : jsonFrom(runs.value, { report: report.value, filter, papers });
};

interface Outer {
  readonly port: TeamPort;
  readonly server: TeamServer;
  readonly kept: KeptSource | undefined;
}

/** What can be done with the board of the server. */
export const createAtServer = (
  { port, server, kept }: Outer,
  { setState }: StoreApi<BoardState>,
  refresh: () => Promise<void>,
) => ({
  async from(source: BoardSource): Promise<void> {
    kept?.keep(source);
    setState({ ...NOTHING_YET, source, kept: null, serverProblem: null });
    if (source === 'server') {
      setState({ access: 'asking' });
      setState({ access: await server.look() });
    }
    await refresh();
  },
  /** Once more what the server did not say, with what was chosen. */
  async again(): Promise<void> {
    setState({ access: await server.look() });
    await refresh();
  },
  async keep(): Promise<void> {
    setState({ keeping: { done: 0, of: 1 }, kept: null });
    const progress: Progress = (done, of) => setState({ keeping: { done, of } });
    const outcome = await keepThere(port, server, progress);
    setState({ ...outcome, keeping: null });
    // What could not be kept is still said: the figures are asked for anew only where it was.
    if (outcome.kept !== undefined) await refresh();
  },
});
