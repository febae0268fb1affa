import { readStory } from '../compiled/read-story.ts';
import { StateSpace, type StateSpaceOptions } from './state-space.ts';

/** The space of all states of a compiled story. */
export const openStateSpace = (json: string, options: StateSpaceOptions): StateSpace =>
  new StateSpace(readStory(json), options);
