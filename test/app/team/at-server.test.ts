import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ApiProblem } from '../../../src/app/hiring/api/read-answer.ts';
import { createAtServer } from '../../../src/app/team/at-server.ts';
import { BEGINNING, type BoardState } from '../../../src/app/team/board-state.ts';
import { EVERYTHING } from '../../../src/app/team/filter.ts';
import { createRefresh } from '../../../src/app/team/refresh.ts';
import type { TeamPort } from '../../../src/app/team/team-port.ts';
import { NO_SERVER, type TeamServer } from '../../../src/app/team/team-server.ts';
import { createTeamService } from '../../../src/app/team/team-service.ts';
import { err, ok } from '../../../src/engine/result.ts';
import { readResults } from '../../../src/formats/team/read-results.ts';

const serve = createTeamService({ readResults, progress: () => {} });
const port: TeamPort = {
  ask: async question => (await serve(question)) as never,
  onProgress: () => () => {},
  restart: () => {},
};

/** A server that answers until it is told not to. */
const opened = async () => {
  await serve({ ask: 'open', stories: [] });
  const report = (await port.ask({ ask: 'report', filter: EVERYTHING })) ?? null;
  if (report === null) throw new Error('no report');
  let problem: ApiProblem | null = null;
  const server: TeamServer = {
    ...NO_SERVER,
    look: async () => 'ready',
    report: async () => (problem === null ? ok(report) : err(problem)),
    losses: async () => (problem === null ? ok([]) : err(problem)),
  };
  const store = createStore<BoardState>(() => BEGINNING);
  const refresh = createRefresh({ port, server }, store);
  const there = createAtServer({ port, server, kept: undefined }, store, refresh);
  await there.from('server');
  const fail = (as: ApiProblem | null) => {
    problem = as;
  };
  const choose = async (team: string) => {
    store.setState({ filter: { ...EVERYTHING, team } });
    await refresh();
  };
  return { there, store, fail, choose };
};

describe('the board of the server', () => {
  it('says what its figures answer, also where the next ones did not come', async () => {
    const { store, fail, choose } = await opened();
    await choose('North');
    expect(store.getState()).toMatchObject({ answered: { team: 'North' }, serverProblem: null });
    fail('server/unreachable');
    await choose('South');
    const { filter, answered, serverProblem } = store.getState();
    expect({ filter, answered, serverProblem }).toMatchObject({
      filter: { team: 'South' },
      answered: { team: 'North' },
      serverProblem: 'server/unreachable',
    });
  });
  it('is asked again with what was chosen', async () => {
    const { there, store, fail, choose } = await opened();
    fail('server/unreachable');
    await choose('South');
    fail(null);
    await there.again();
    expect(store.getState()).toMatchObject({
      filter: { team: 'South' },
      answered: { team: 'South' },
      serverProblem: null,
      access: 'ready',
    });
  });
  it('shows whoever is signed in no more the way in, and no figures', async () => {
    const { store, fail, choose } = await opened();
    fail('session/ended');
    await choose('South');
    expect(store.getState()).toMatchObject({ access: 'signed-out', report: null });
  });
});
