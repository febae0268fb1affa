import { type Act, ACTS, AXES, type Axis, type Skill } from '../model/acts.ts';
import type { Turn } from '../run/conversation.ts';
import type { Reply } from '../model/reply.ts';
import { diminishedMarksOf } from '../rules/diminishing-returns.ts';

/** One decision, as evidence of a skill. */
export interface Evidence {
  readonly skill: Skill;
  /** The act that was asked for; null where evidence is of something done badly. */
  readonly act: Act | null;
  /** How much of what was on offer was taken, 0 … 1. */
  readonly share: number;
}

/** What the decision asked for on this axis: the reply on offer that would have earned most. */
const wantedOn = (
  axis: Axis,
  { offered, before, reply }: Turn,
): { readonly act: Act; readonly most: number } | null => {
  const worths = offered.map(offer => ({
    offer,
    marks: diminishedMarksOf(offer.key, before).marks[axis],
  }));
  const most = Math.max(0, ...worths.map(({ marks }) => marks));
  if (most === 0) return null;
  const best = worths.filter(({ marks }) => marks === most).map(({ offer }) => offer);
  const named: Reply | undefined = best.find(({ index }) => index === reply.index) ?? best[0];
  const act = named?.key[axis]?.act;
  return act === undefined ? null : { act, most };
};

const asked = (turn: Turn, axis: Axis): readonly Evidence[] => {
  const wanted = wantedOn(axis, turn);
  if (wanted === null) return [];
  const { act, most } = wanted;
  const share = Math.max(0, Math.min(1, turn.marks[axis] / most));
  return [{ skill: ACTS[act].skill, act, share }];
};

/** A fault is evidence against its own skill: blaming says nothing of how well somebody acknowledges. */
const faults = ({ reply }: Turn, axis: Axis): readonly Evidence[] => {
  const mark = reply.key[axis];
  return mark === undefined || mark.value >= 0
    ? []
    : [{ skill: ACTS[mark.act].skill, act: null, share: 0 }];
};

/** What a turn says of somebody's skills. Needs no proof: only what was on offer. */
export const evidenceIn = (turn: Turn): readonly Evidence[] =>
  AXES.flatMap(axis => [...asked(turn, axis), ...faults(turn, axis)]);
