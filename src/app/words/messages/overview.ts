import type { Axis } from '../../../engine/model/acts.ts';
import type { MoodZone } from '../../../engine/model/mood.ts';

/** The way about a debrief: the map that stays in reach, and the turns in a line each. */
export interface OverviewMessages {
  readonly heading: string;
  /** The map’s name, and how it is used by keys. */
  readonly map: string;
  readonly keys: string;
  /** A turn on the map. `quality` is null until the proof has judged it. */
  readonly place: (turn: number, quality: string | null, zone: MoodZone, mood: string) => string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly noMark: string;
  readonly moodFromTo: (from: string, to: string) => string;
  readonly columns: { readonly said: string; readonly mood: string };
}
