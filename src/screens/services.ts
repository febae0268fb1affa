import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Captions } from '../app/sound/captions.ts';
import type { DrillStore } from '../app/practice/drill-store.ts';
import type { DrillSession } from '../app/drills/drill-session.ts';
import type { DrillCatalogue } from '../app/practice/drill-catalogue.ts';
import type { Play } from '../app/conversation/play-store.ts';
import type { Calendar, Clock } from '../app/ports.ts';
import type { ProofTask } from '../app/proofs/proof-port.ts';
import type { Runs } from '../app/runs/run-store.ts';
import type { PreferencesStore } from '../app/preferences/preferences.ts';
import type { Catalogue } from '../app/catalogue/catalogue.ts';
import type { Stage } from '../app/play/stage-port.ts';
import type { TextReveal } from '../app/conversation/text-reveal.ts';
import type { Words } from '../app/words/message-types.ts';
import type { Looks } from '../engine/model/appearance.ts';
import type { Scenario } from '../engine/model/scenario.ts';
import type { Navigation } from './navigation.ts';
import type { Readable } from './hooks/use-store.ts';

/** How much of the stage a still picture shows: a face, the customer at the counter, or all of it. */
export type Framing = 'close' | 'near' | 'wide';

/** Still drawings. */
export interface Art {
  /** A customer in their setting, as an SVG document. `mood` is −1 … 1. */
  drawStill(looks: Looks, mood: number, setting: string, view: Framing): string;
}

/** What the drills need; fetched when a page first asks for it. */
export interface Drilling {
  readonly session: DrillSession;
  readonly drillStore: DrillStore;
  readonly catalogue: DrillCatalogue;
}

/** Everything the screens are given. They make none of it, and import none of its makers. */
export interface Services {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly preferences: PreferencesStore;
  readonly play: Play;
  readonly textReveal: TextReveal;
  readonly captions: Captions['store'];
  /** Silences the line that is being read aloud, if one is. */
  readonly hush: () => void;
  readonly navigation: Navigation;
  /** Less motion, by the setting or by the device. */
  readonly reducedMotion: Readable<boolean>;
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
  readonly loadDrillStore: () => Promise<DrillStore>;
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
