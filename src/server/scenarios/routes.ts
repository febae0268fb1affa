import { manageApi } from '../../app/hiring/api/manage-api.ts';
import { missing, ok } from '../../engine/result.ts';
import { type AccessKey, findAccessKey } from '../access/access-keys.ts';
import { note } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { checked, managerRoute, type Route } from '../http/route.ts';
import { versionIdOf } from './prover.ts';
import {
  findVersion,
  keepVersion,
  listVersions,
  managedScenario,
  type ProvedScenario,
} from './versions.ts';

const addVersion = (context: Context, key: AccessKey, scenario: ProvedScenario) =>
  context.database.transaction(async unit => {
    const [id, now] = [versionIdOf(scenario.files), context.clock.now()];
    await keepVersion(unit, id, scenario, now);
    await note(unit, { key, what: 'scenario/added', about: id, now });
    return ok(managedScenario((await findVersion(unit, id)) ?? missing()));
  });

/** A proof takes seconds. It is done between two transactions: nobody waits for it. */
const addScenario: Route = {
  endpoint: manageApi.addScenario,
  async handle(context, incoming) {
    const key = await context.database.transaction(unit => findAccessKey(unit, incoming.token));
    if (!key.ok) return key;
    const asked = checked(manageApi.addScenario, incoming);
    if (!asked.ok) return asked;
    const proved = await context.prove(asked.value.body.files);
    return proved.ok ? addVersion(context, key.value, proved.value) : proved;
  },
};

export const scenarioRoutes: readonly Route[] = [
  managerRoute(manageApi.scenarios, async ({ unit }) =>
    ok({ scenarios: (await listVersions(unit)).map(managedScenario) }),
  ),
  addScenario,
];
