import { Story } from 'inkjs';
import { Space, type SpaceOptions } from './space.ts';

/** The space of all states of a compiled story. */
export const openSpace = (json: string, options: SpaceOptions): Space =>
  new Space(new Story(json), options);
