import { manageApi } from '../../app/hiring/api/manage-api.ts';
import { missing, ok } from '../../engine/result.ts';
import type { Asker } from '../access/who.ts';
import { note } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { managerRouteInTwo } from '../http/in-two.ts';
import { managerRoute, type Route } from '../http/route.ts';
import { versionIdOf } from './prover.ts';
import {
  findVersion,
  keepVersion,
  listVersions,
  managedScenario,
  type ProvedScenario,
} from './versions.ts';

const addVersion = (context: Context, key: Asker, scenario: ProvedScenario) =>
  context.database.transaction(async unit => {
    const [id, now] = [versionIdOf(scenario.files), context.clock.now()];
    await keepVersion(unit, id, scenario, now);
    await note(unit, { key, what: 'scenario/added', about: id, now });
    return ok(managedScenario((await findVersion(unit, id)) ?? missing()));
  });

/** A proof takes seconds: nobody waits for it but who asked. */
const addScenario = managerRouteInTwo(
  manageApi.addScenario,
  async ({ key, body }) => ok({ key, body }),
  async (context, { key, body }) => {
    const proved = await context.prove(body.files);
    return proved.ok ? addVersion(context, key, proved.value) : proved;
  },
);

export const scenarioRoutes: readonly Route[] = [
  managerRoute(manageApi.scenarios, async ({ unit }) =>
    ok({ scenarios: (await listVersions(unit)).map(managedScenario) }),
  ),
  addScenario,
];
