import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../app/catalogue/catalogue.ts';
import type { OwnShelf } from '../app/catalogue/own-shelf.ts';
import type { Calendar, Clock } from '../app/ports.ts';
import type { PreferencesStore } from '../app/preferences/preferences.ts';
import type { Runs } from '../app/runs/run-store.ts';
import type { SeenBy } from '../app/words/messages/common.ts';
import type { Messages } from '../app/words/messages/first-screen.ts';
import type { Looks, Trait } from '../engine/model/appearance.ts';
import type { Scenario } from '../engine/model/scenario.ts';
import type { Readable } from './hooks/use-store.ts';
import type { Navigation } from './navigation.ts';

/** How much of the stage a still picture shows: a face, the customer at the counter, or all of it. */
export type Framing = 'close' | 'near' | 'wide';

/** Who is drawn, and where. */
export type Pictured = Pick<Scenario, 'channel' | 'looks' | 'setting'>;

/** Still drawings. */
export interface Art {
  /** A customer in their setting, or what there is of somebody who is not seen, as an SVG document. `mood` is −1 … 1. */
  drawStill(scenario: Pictured, mood: number, view: Framing): string;
  /** The colour that stands for a value of a trait (CSS); null for a trait that is no colour. */
  swatch(looks: Looks, trait: Trait): string | null;
}

/** Where the head of a page leads. */
export type Way = 'drills' | 'skills' | 'settings';

/** What every room is given. The screens make none of it, and import none of its makers. */
export interface Services {
  readonly words: Messages;
  readonly navigation: Navigation;
  readonly catalogue: Catalogue;
  /** The scenarios of one's own in it. */
  readonly own: OwnShelf;
  /** Who sees what a person does here. */
  readonly seenBy: SeenBy;
  /** Whether there is a room to write in. */
  readonly writes: boolean;
  /** Left out: all there are. */
  readonly ways?: readonly Way[];
  readonly runs: Runs;
  readonly preferences: PreferencesStore;
  /** Less motion, by the setting or by the device. */
  readonly reducedMotion: Readable<boolean>;
  /** Fetches the drawings. May fail: pages do without. */
  readonly loadArt: () => Promise<Art>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/** A context that must be there: its provider, and the hook that takes what it holds. */
export const createRequiredContext = <T>(what: string) => {
  const Context = createContext<T | null>(null);
  const use = (): T => {
    const given = useContext(Context);
    if (given === null) throw new Error(`${what} was drawn outside its place`);
    return given;
  };
  return [Context.Provider, use] as const;
};

export const [ServicesProvider, useServices] = createRequiredContext<Services>('A screen');

export const useWords = (): Messages => useServices().words;
