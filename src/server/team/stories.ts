import { createJudge, type Judged, type TeamStory } from '../../app/team/judge-run.ts';
import type { TeamRun } from '../../app/team/team-run.ts';
import type { Unit } from '../database/database.ts';
import { findVersion } from '../scenarios/versions.ts';

/** Which version of each scenario counts now. */
export type Current = ReadonlyMap<string, string>;

/** The scenarios that runs are played again on: those of the game that is served here, and those that were proved here. */
export interface TeamStories {
  current(unit: Unit): Promise<Current>;
  judge(unit: Unit): Promise<(run: TeamRun) => Judged>;
}

/** The newest version of each scenario that was proved here and is in no game. */
const provedHere = async ({ query }: Unit, published: ReadonlySet<string>) => {
  const rows = await query
    .selectFrom('scenario_version')
    .select(['id', 'name', 'version'])
    .where('story', '!=', '')
    .orderBy('proved_at')
    .orderBy('id')
    .execute();
  const newest = new Map(rows.map(row => [row.name, row]));
  return [...newest.values()].filter(({ name }) => !published.has(name));
};

const storyOf = async (unit: Unit, id: string): Promise<readonly TeamStory[]> => {
  const kept = await findVersion(unit, id);
  if (kept === null) return [];
  const { header: scenario, version, story: json, facts } = kept;
  return [{ script: { scenario, version, json }, variants: facts }];
};

/** Runs after which what was worked out is forgotten, so that memory does not grow for ever. */
const MOST_JUDGED = 20_000;

/** `load` is asked once, when somebody first wants to know. */
export const createTeamStories = (load: () => Promise<readonly TeamStory[]>): TeamStories => {
  let loaded: Promise<readonly TeamStory[]> | null = null;
  let [made, judged] = ['', 0];
  let judge = createJudge([]);

  const published = (): Promise<readonly TeamStory[]> => {
    loaded ??= load().catch((thrown: unknown) => {
      loaded = null;
      throw thrown;
    });
    return loaded;
  };
  const known = async (unit: Unit) => {
    const stories = await published();
    const names = new Set(stories.map(({ script }) => script.scenario.id));
    return { stories, here: await provedHere(unit, names) };
  };

  return {
    async current(unit) {
      const { stories, here } = await known(unit);
      return new Map([
        ...here.map(({ name, version }) => [name, version] as const),
        ...stories.map(({ script }) => [script.scenario.id, script.version] as const),
      ]);
    },
    async judge(unit) {
      const { stories, here } = await known(unit);
      const wanted = here.map(({ id }) => id).join();
      if (wanted !== made || judged > MOST_JUDGED || judged === 0) {
        const own: TeamStory[] = [];
        for (const { id } of here) own.push(...(await storyOf(unit, id)));
        judge = createJudge([...stories, ...own]);
        [made, judged] = [wanted, 0];
      }
      return run => {
        judged++;
        return judge(run);
      };
    },
  };
};
