import type { StoreApi } from 'zustand/vanilla';
import { type BoardSource, type BoardState, NOTHING_YET } from './board-state.ts';
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

/** What can be done with the board of the server. */
export const createAtServer = (
  port: TeamPort,
  server: TeamServer,
  { setState }: StoreApi<BoardState>,
  refresh: () => Promise<void>,
) => ({
  async from(source: BoardSource): Promise<void> {
    setState({ ...NOTHING_YET, source, kept: null, serverProblem: null });
    if (source === 'server') {
      setState({ access: 'asking' });
      setState({ access: await server.look() });
    }
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
