import { err, ok, type Result } from '../../engine/result.ts';
import type { Catalogue, LoadProblem } from '../catalogue/catalogue.ts';
import type { DrillCatalogue } from '../practice/drill-catalogue.ts';
import { type Course, type CourseStory, readCourseStory } from './course.ts';

/** Fetches one story of a package, counted from 0, as it was found. May fail. */
export type FetchStory = (at: number) => Promise<unknown>;

type StoryOf = (id: string) => Promise<Result<CourseStory, LoadProblem>>;

const storiesOf = ({ scenarios }: Course, fetchStory: FetchStory): StoryOf => {
  const read = async (id: string, at: number): Promise<Result<CourseStory, LoadProblem>> => {
    const story = readCourseStory(await fetchStory(at).catch(() => null));
    return story.ok ? story : err({ code: 'catalogue/unreachable', detail: id });
  };
  return async id => {
    const at = scenarios.findIndex(({ scenario }) => scenario.id === id);
    return at < 0 ? err({ code: 'catalogue/unknown', detail: id }) : read(id, at);
  };
};

/** The scenarios of a package and their drills, as the game knows its own. */
export const catalogueOfCourse = (
  course: Course,
  fetchStory: FetchStory,
): { readonly catalogue: Catalogue; readonly drills: DrillCatalogue } => {
  const storyOf = storiesOf(course, fetchStory);
  const entries = course.scenarios.map(({ portrait, ...entry }) => ({
    ...entry,
    id: entry.scenario.id,
    portrait: `data:image/svg+xml,${encodeURIComponent(portrait)}`,
  }));
  const catalogue: Catalogue = {
    entries,
    broken: [],
    async load(id) {
      const story = await storyOf(id);
      const entry = entries.find(known => known.id === id);
      if (!story.ok) return story;
      if (entry === undefined) return err({ code: 'catalogue/unknown', detail: id });
      return ok({ scenario: entry.scenario, version: entry.version, json: story.value.json });
    },
  };
  const drills: DrillCatalogue = {
    scenarios: entries.map(({ id }) => id),
    async load(id) {
      const story = await storyOf(id);
      return story.ok ? ok(story.value.drills) : story;
    },
  };
  return { catalogue, drills };
};
