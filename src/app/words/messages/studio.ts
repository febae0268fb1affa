import type { DraftView } from '../../route.ts';

/** The frame of the studio; each of its views has words of its own. */
export interface StudioMessages {
  readonly heading: string;
  readonly lead: string;
  /** For somebody who has written nothing yet. */
  readonly firstSteps: { readonly heading: string; readonly text: string };
  readonly findMine: string;
  readonly foundMine: (count: number) => string;
  readonly mine: string;
  readonly newScenario: string;
  readonly untitled: string;
  /** Names the tabs, together. */
  readonly tabs: string;
  readonly views: Readonly<Record<DraftView, string>>;
  readonly undo: (step: string | null) => string;
  readonly redo: (step: string | null) => string;
  readonly changed: (when: string) => string;
  readonly unknown: { readonly heading: string; readonly text: string };
  readonly toStudio: string;
}
