import { DONE } from '../../app/hiring/api/fields.ts';
import { peopleApi, type Person } from '../../app/hiring/api/people-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { findAsker } from '../access/asker.ts';
import type { Deed } from '../../app/hiring/api/deeds.ts';
import { latestNotes, note } from '../audit/audit.ts';
import type { Unit } from '../database/database.ts';
import { findExercise } from '../exercises/exercise-queries.ts';
import { type ManagerCall, managerRoute, type Route } from '../http/route.ts';
import { crewRoutes } from './crew.ts';
import { joinRoute } from './join.ts';
import { changeRole, isEmailTaken, listPeople, setBan, setExercises } from './people-queries.ts';
import { endAllSessions, endSession, sessionsOf } from './sessions.ts';
import { linkOf, makeWelcome } from './welcomes.ts';

/** Nobody is no refusal here: the page asks for this to know whether to show the way in. */
const meRoute: Route = {
  endpoint: peopleApi.me,
  handle: ({ database, clock, settings }, incoming) =>
    database.transaction(async unit => {
      const asker = await findAsker(unit, incoming, clock.now());
      return ok({
        me: asker.ok ? asker.value : null,
        company: settings.oidc !== null,
        mail: settings.smtp !== null,
      });
    }),
};

const areKnown = async (unit: Unit, exercises: readonly string[]): Promise<boolean> => {
  for (const exercise of exercises) if ((await findExercise(unit, exercise)) === null) return false;
  return true;
};

type OfPerson = ManagerCall<unknown, '/api/people/:person'>;

const isInCharge = ({ role, bannedAt }: Person): boolean =>
  role === 'administrator' && bannedAt === null;

/** Does something to a person, and notes it. Somebody always stays in charge. */
const toPerson = async (
  call: Pick<OfPerson, 'unit' | 'parameters' | 'key' | 'now'>,
  what: Deed,
  work: (person: Person) => Promise<void>,
): Promise<Result<typeof DONE, RefusalCode>> => {
  const { unit, key, now } = call;
  const person = (await listPeople(unit)).find(({ id }) => id === call.parameters.person);
  if (person === undefined) return err('person/unknown');
  await note(unit, { key, what, about: person.id, now });
  await work(person);
  return ok(DONE);
};

/** Whether nobody would be in charge without this person. */
const isLast = async ({ unit, parameters }: Pick<OfPerson, 'unit' | 'parameters'>) => {
  const inCharge = (await listPeople(unit)).filter(isInCharge);
  return inCharge.length === 1 && inCharge[0]?.id === parameters.person;
};

export const peopleRoutes: readonly Route[] = [
  meRoute,
  joinRoute,
  ...crewRoutes,
  managerRoute(peopleApi.sessions, async ({ unit, key, now }) =>
    ok({ sessions: await sessionsOf(unit, key, now) }),
  ),
  managerRoute(peopleApi.endSession, async ({ unit, key, parameters }) => {
    await endSession(unit, key.id, parameters.session);
    return ok(DONE);
  }),
  managerRoute(peopleApi.people, async ({ unit }) => ok({ people: await listPeople(unit) })),
  managerRoute(peopleApi.invitePerson, async ({ context, unit, body, key, now }) => {
    if (await isEmailTaken(unit, body.email)) return err('person/email-taken');
    if (!(await areKnown(unit, body.exercises))) return err('exercise/unknown');
    const { token, endsAt } = await makeWelcome(unit, body, now);
    await note(unit, { key, what: 'person/invited', about: body.role, now });
    return ok({ link: linkOf(context.origin(), token), endsAt });
  }),
  managerRoute(peopleApi.changePerson, async call => {
    const { unit, body, now } = call;
    if (!(await areKnown(unit, body.exercises))) return err('exercise/unknown');
    if (body.role !== 'administrator' && (await isLast(call)))
      return err('person/last-administrator');
    return toPerson(call, 'person/changed', async ({ id }) => {
      await changeRole(unit, id, body.role, now);
      await setExercises(unit, id, body.exercises);
    });
  }),
  managerRoute(peopleApi.ban, async call => {
    if (await isLast(call)) return err('person/last-administrator');
    return toPerson(call, 'person/banned', async ({ id }) => {
      await setBan(call.unit, id, call.now);
      await endAllSessions(call.unit, id);
    });
  }),
  managerRoute(peopleApi.unban, call =>
    toPerson(call, 'person/let-in', ({ id }) => setBan(call.unit, id, null)),
  ),
  managerRoute(peopleApi.audit, async ({ unit, key, now }) => {
    await note(unit, { key, what: 'audit/seen', about: key.id, now });
    return ok({ notes: await latestNotes(unit) });
  }),
];
