import { createCardReader } from './cards.ts';
import { swapDecisions, type Told } from './decision-commands.ts';
import type { DecisionSpot } from './decision-reading.ts';
import type { Editing } from './edit-section.ts';

const spotsIn = ({ workspace }: Editing): readonly DecisionSpot[] =>
  createCardReader()(workspace.store.getState().files)
    .sections.filter(({ section }) => section.knot !== '')
    .flatMap(({ file, index, section }) =>
      section.pieces.flatMap(({ from, to, replies }) =>
        replies.length === 0 ? [] : [{ file, section: index, from, to }],
      ),
    );

/** What is changed through this is one step for undo. */
const asOneStep = ({ words, workspace }: Editing): Editing => {
  const merge = `move ${workspace.store.getState().revision}`;
  return {
    words,
    workspace: { ...workspace, change: change => workspace.change({ ...change, merge }) },
  };
};

/** What cannot be done here goes no further. */
const STOPS: readonly Told[] = ['labelled', 'shared', 'otherFile'];

/** Moves a decision past all that stand between it and another place, both from 0, as far as it can be. */
export const moveDecisionTo = (editing: Editing, from: number, to: number): Told => {
  const one = asOneStep(editing);
  const step = to > from ? 1 : -1;
  let told: Told = 'moved';
  for (let at = from; at !== to && !STOPS.includes(told); at += step) {
    const spots = spotsIn(editing);
    const [first, second] = [spots[Math.min(at, at + step)], spots[Math.max(at, at + step)]];
    if (first === undefined || second === undefined) return told;
    told = swapDecisions(one, first, second);
  }
  return told;
};
