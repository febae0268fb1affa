import type { CandidateStore } from '../../app/exercise/candidate-store.ts';
import type { Play } from '../../app/conversation/play-store.ts';
import type { LetterDraft } from '../../app/exercise/letter-draft.ts';
import type { Ask } from '../../app/hiring/api/ask.ts';
import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import type { FunctionComponent } from 'preact';
import type { HeldProps, HeldServices } from '../conversation/held.ts';
import { createRequiredContext } from '../services.ts';
import type { Readable } from '../hooks/use-store.ts';

/** The conversation on its stage, which belongs to the play room. */
export type Talk = FunctionComponent<HeldProps>;

/** What a page knows of the line to the server. */
export interface LineState {
  readonly lost: boolean;
  readonly until: string | null;
}

/** A conversation on its way, and what it is drawn from. */
export interface HeldTalk {
  readonly play: Play;
  readonly services: HeldServices;
  /** Null: it is held in this page. */
  readonly line: Readable<LineState> | null;
}

/** What the pages of one candidate work with. */
export interface CandidateOutside {
  readonly ask: Ask;
  readonly candidate: CandidateStore;
  /** The conversation at the server that is about this scene. */
  readonly openTalk: (scenario: ScenarioFront) => HeldTalk;
  /** A conversation in this page of which nothing is kept. */
  readonly openPractice: (scenario: ScenarioFront) => HeldTalk;
  readonly openLetter: (run: string, written: string) => LetterDraft;
}

/** What the exercise is given besides what every room is. */
export interface ExerciseServices {
  /** The link of this tab; null: none. */
  readonly readLink: () => string | null;
  readonly keepLink: (code: string) => void;
  /** Fetched when the room is first opened; the same for the same link. */
  readonly loadCandidate: (code: string) => Promise<CandidateOutside>;
}

export const [ExerciseServicesProvider, useExerciseServices] =
  createRequiredContext<ExerciseServices>('The exercise');

export const [CandidateProvider, useCandidate] =
  createRequiredContext<CandidateOutside>('A page of the exercise');
