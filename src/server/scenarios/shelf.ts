import { createDesk, type Desk } from '../../narrative/story/desk.ts';
import { shareStory, type SharedStory } from '../../narrative/story/shared-story.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { missing } from '../../engine/result.ts';
import type { VariantSummary } from '../../app/catalogue/catalogue.ts';
import type { Unit } from '../database/database.ts';
import { findVersion } from './versions.ts';

/** A scenario version that is ready to be told to many. */
export interface ShelvedScenario {
  readonly id: string;
  readonly version: string;
  readonly scenario: Scenario;
  readonly story: SharedStory;
  readonly desk: Desk;
  readonly facts: readonly VariantSummary[];
}

/** Versions as they are needed. They never change: what was read once is kept. */
export interface Shelf {
  take(unit: Unit, id: string): Promise<ShelvedScenario>;
}

const shelved = async (unit: Unit, id: string): Promise<ShelvedScenario> => {
  // Rows of runs refer to it: the database keeps it as long as they are there.
  const { version, header, story: json, facts } = (await findVersion(unit, id)) ?? missing();
  const story = shareStory(json);
  return { id, version, scenario: header, story, desk: createDesk(story), facts };
};

export const createShelf = (): Shelf => {
  const known = new Map<string, ShelvedScenario>();
  return {
    async take(unit, id) {
      const there = known.get(id);
      if (there !== undefined) return there;
      const taken = await shelved(unit, id);
      known.set(id, taken);
      return taken;
    },
  };
};
