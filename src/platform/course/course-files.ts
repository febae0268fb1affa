import { COURSE_FILE, storyFile } from '../../app/course/course.ts';

/** A file of this package, as a script: some servers know no other type for what is text. */
const contentOf = async (file: string): Promise<unknown> => {
  const { href } = new URL(file, document.baseURI);
  const module: { readonly default?: unknown } = await import(/* @vite-ignore */ href);
  return module.default;
};

/** The course of this package as it was found; null where there is none. */
export const fetchCourse = (): Promise<unknown> => contentOf(COURSE_FILE).catch(() => null);

/** One of its stories. May fail. */
export const fetchCourseStory = (at: number): Promise<unknown> => contentOf(storyFile(at));
