import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Captions } from '../app/captions.ts';
import type { DrillBook } from '../app/drill-book.ts';
import type { DrillRoom } from '../app/drill-room.ts';
import type { DrillShelf } from '../app/drill-shelf.ts';
import type { Play } from '../app/play.ts';
import type { Calendar, Clock } from '../app/ports.ts';
import type { ProofTask } from '../app/proof-port.ts';
import type { Runs } from '../app/runs.ts';
import type { SettingsStore } from '../app/settings.ts';
import type { Shelf } from '../app/shelf.ts';
import type { Stage } from '../app/stage-port.ts';
import type { Telling } from '../app/telling.ts';
import type { Words } from '../app/words/words.ts';
import type { Looks } from '../engine/looks.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Navigation } from './navigation.ts';
import type { Readable } from './use-store.ts';

/** How much of the stage a still picture shows: a face, the customer at the counter, or all of it. */
export type View = 'close' | 'near' | 'wide';

/** Still drawings. */
export interface Art {
  /** A customer in their setting, as an SVG document. `mood` is −1 … 1. */
  drawStill(looks: Looks, mood: number, setting: string, view: View): string;
}

/** What the drills need; fetched when a page first asks for it. */
export interface Drilling {
  readonly room: DrillRoom;
  readonly book: DrillBook;
  readonly drills: DrillShelf;
}

/** Everything the screens are given. They make none of it, and import none of its makers. */
export interface Services {
  readonly words: Words;
  readonly shelf: Shelf;
  readonly runs: Runs;
  readonly settings: SettingsStore;
  readonly play: Play;
  readonly telling: Telling;
  readonly captions: Captions['store'];
  /** Silences the line that is being read aloud, if one is. */
  readonly hush: () => void;
  readonly navigation: Navigation;
  /** Less motion, by the setting or by the device. */
  readonly calm: Readable<boolean>;
  /** Fetches the drawings. May fail: pages do without. */
  readonly loadArt: () => Promise<Art>;
  /** Fetches and opens the moving stage. Fails where it cannot run; `onTrouble` if it stops later. */
  readonly openStage: (
    host: HTMLElement,
    scenario: Scenario,
    onTrouble: () => void,
  ) => Promise<Stage>;
  /** Fetches what a conversation will need, ahead of time. Never fails. */
  readonly prepare: (scenario: string) => void;
  /** The proof of a scenario, under way or done; null where the scenario cannot be had. */
  readonly proofOf: (scenario: string) => Promise<ProofTask | null>;
  /** How this person's drills have gone, without what it takes to do one. */
  readonly drillBook: () => Promise<DrillBook>;
  readonly drilling: () => Promise<Drilling>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('a screen was drawn outside the page');
  return services;
};

export const useWords = (): Words => useServices().words;
