import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Replayed } from '../../app/runs/replay-run.ts';
import type { Skill } from '../../engine/model/acts.ts';

/** The drill that a conversation asks for. */
export interface AskedDrill {
  readonly scenario: string;
  readonly drill: string;
  readonly skill: Skill;
}

/** What is written and agreed about a conversation, for the coach's sheet. */
export interface CoachedPaper {
  readonly notes: readonly { readonly turn: number; readonly text: string }[];
  readonly agreed: readonly string[];
}

/** A debrief that somebody else reads: who coaches the person who played. */
export interface CoachedProps {
  readonly replayed: Replayed;
  /** The coach's sheet of it. */
  readonly sheet: boolean;
  /** Whose conversation, and the ways on from here. */
  readonly above: ComponentChildren;
  /** What is agreed, with the drill that this conversation asks for. */
  readonly Agree: FunctionComponent<{ readonly asked: AskedDrill | null }>;
  /** What is written beside a turn. */
  readonly Beside: FunctionComponent<{ readonly turn: number; readonly open: boolean }>;
  readonly paper: CoachedPaper;
}
