import Cmi5 from '@rusticisoftware/cmi5';
import * as v from 'valibot';
import type { PlatformProblem } from '../../app/course/platform-port.ts';
import { err, ok, type Result } from '../../engine/result.ts';

/** What a page knows of its visit after a reload: a token is given out once, and must not be asked for again. */
export interface Visit {
  readonly token: string;
  /** `begun`: the platform has been told so. `over`: it has been told that as well. */
  readonly state: 'fetched' | 'begun' | 'over';
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Visits of this tab, by the address their token came from. */
export interface Visits {
  read(fetchAddress: string): unknown;
  write(fetchAddress: string, visit: Visit): void;
}

const visitSchema = v.object({
  token: v.string(),
  state: v.picklist(['fetched', 'begun', 'over']),
  since: v.number(),
});

const dataSchema = v.looseObject({
  contextTemplate: v.looseObject({ extensions: v.record(v.string(), v.unknown()) }),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  returnURL: v.optional(v.string()),
});

/** The launch in the address of a page; null where no platform has opened it. */
export const launchIn = (href: string): Cmi5 | null => {
  try {
    return new Cmi5(href);
  } catch {
    return null;
  }
};

/** Names the learner of a launch among all that there are. */
export const learnerOf = (launch: Cmi5): string => {
  const { homePage, name } = launch.getActor().account;
  return `${homePage} ${name}`;
};

/** The platform says itself that the token was given out before. */
const isUsedUp = (thrown: unknown): boolean => /LMS error/.test(String(thrown));

const tokenOf = async (launch: Cmi5, kept: Visit | null): Promise<void> => {
  if (kept === null) return launch.postFetch();
  launch.setAuth(kept.token);
  // oxlint-disable-next-line no-underscore-dangle -- there is no other way past asking for the token again
  launch._fetchContent = {};
};

const load = async (launch: Cmi5): Promise<boolean> => {
  await launch.loadLMSLaunchData();
  await launch.loadLearnerPrefs();
  // oxlint-disable-next-line no-underscore-dangle -- the library checks nothing of what it found
  return v.safeParse(dataSchema, launch._lmsLaunchData).success;
};

/** Takes up a visit, for the first time or after a reload. */
export const beginVisit = async (
  launch: Cmi5,
  visits: Visits,
  now: number,
): Promise<Result<Visit, PlatformProblem>> => {
  const address = launch.getFetch();
  const read = v.safeParse(visitSchema, visits.read(address));
  const kept = read.success ? read.output : null;
  if (kept?.state === 'over') return err('platform/over');
  try {
    await tokenOf(launch, kept);
    const visit: Visit = kept ?? { token: launch.getAuth() ?? '', state: 'fetched', since: now };
    visits.write(address, visit);
    return (await load(launch)) ? ok(visit) : err('platform/silent');
  } catch (thrown) {
    return err(isUsedUp(thrown) ? 'platform/over' : 'platform/silent');
  }
};
