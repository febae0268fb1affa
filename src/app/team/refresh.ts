import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/result.ts';
import type { ApiProblem } from '../hiring/api/read-answer.ts';
import type { BoardState } from './board-state.ts';
import type { BoardRun } from './conversations.ts';
import type { TeamFilter } from './filter.ts';
import type { ScenarioLosses } from './losses.ts';
import type { TeamReport } from './report.ts';
import type { TeamPort } from './team-port.ts';
import type { ServerAccess, TeamServer } from './team-server.ts';

type BoardStore = StoreApi<BoardState>;

/** Who answers what the board shows; null: it was cancelled, broke down, or said why not. */
interface Source {
  report(filter: TeamFilter): Promise<TeamReport | null>;
  losses(filter: TeamFilter): Promise<readonly ScenarioLosses[] | null>;
  conversations(filter: TeamFilter): Promise<readonly BoardRun[] | null>;
}

const fromBrowser = (port: TeamPort): Source => ({
  report: filter => port.ask({ ask: 'report', filter }),
  losses: filter => port.ask({ ask: 'losses', filter }),
  conversations: filter => port.ask({ ask: 'runs', filter }),
});

/** Whoever is signed in no more is shown the way in, whatever else stood on the page. */
const ENDED: Readonly<Partial<Record<ApiProblem, ServerAccess>>> = {
  'session/ended': 'signed-out',
  'key/invalid': 'signed-out',
  'access/denied': 'denied',
};

/** What to show where the server did not do what it was asked. */
export const refused = (problem: ApiProblem): Partial<BoardState> => {
  const access = ENDED[problem];
  return access === undefined ? { serverProblem: problem } : { access, report: null };
};

const fromServer = (server: TeamServer, { setState }: BoardStore): Source => {
  const taken = <T>(answer: Result<T, ApiProblem>): T | null => {
    if (answer.ok) return answer.value;
    setState(refused(answer.error));
    return null;
  };
  return {
    report: async filter => taken(await server.report(filter)),
    losses: async filter => taken(await server.losses(filter)),
    conversations: async filter => taken(await server.conversations(filter)),
  };
};

interface Sources {
  readonly port: TeamPort;
  readonly server: TeamServer;
}

/** Losses follow the figures; what was asked before somebody chose anew is dropped. */
export const createRefresh = ({ port, server }: Sources, store: BoardStore) => {
  const { getState, setState } = store;
  const sources = { browser: fromBrowser(port), server: fromServer(server, store) };
  let wanted = 0;
  return async (): Promise<void> => {
    const asked = ++wanted;
    const { filter, source, access } = getState();
    if (source === 'server' && access !== 'ready') return;
    setState({ serverProblem: null });
    const from = sources[source];
    const report = await from.report(filter);
    if (asked !== wanted || report === null) return;
    setState({ report, answered: filter });
    const { player } = filter;
    const conversations = player === null ? null : await from.conversations(filter);
    if (asked === wanted) setState({ conversations });
    const losses = await from.losses(filter);
    // Losses of another filter must not stand under these figures.
    if (asked === wanted) setState({ losses });
  };
};
