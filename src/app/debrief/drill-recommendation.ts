import type { Drill } from '../../analysis/drills/drills.ts';
import { type Act, ACTS, type Skill } from '../../engine/model/acts.ts';
import type { Debrief, OfferedReply } from './debrief.ts';
import { keyOf } from '../practice/drill-catalogue.ts';

/** The one drill to do next. */
export interface NextDrill {
  readonly key: string;
  readonly scenario: string;
  readonly drill: string;
  readonly act: Act;
  readonly skill: Skill;
  /** The turn, from 1, that it comes from; null where the run was flawless. */
  readonly turn: number | null;
}

interface Lapse {
  readonly turn: number;
  /** What would have been kept: marks given away, or missed where the proof is not ready. */
  readonly given: number;
  readonly acts: readonly Act[];
}

const countedOf = ({ marks }: OfferedReply): number =>
  marks.reduce((sum, mark) => sum + mark.counted, 0);

const actsOf = ({ marks }: OfferedReply): readonly Act[] =>
  marks.filter(({ value }) => value > 0).map(({ act }) => act);

const isClean = ({ breaches }: OfferedReply): boolean => breaches.length === 0;

/** A serious error is a lapse, however little it cost in marks (Q4). */
const weighed = (given: number, taken: OfferedReply | undefined): number =>
  taken === undefined || isClean(taken) ? given : Math.max(given, 1);

/** By the proof: what each turn gave away, and the acts of the reply that would have kept it. */
const provedLapses = ({ proof }: Debrief): readonly Lapse[] | null =>
  proof?.turns.map(({ number, given, replies }) => ({
    turn: number,
    given: weighed(
      given,
      replies.find(reply => reply.taken),
    ),
    acts: replies.filter(reply => reply.given === 0 && isClean(reply)).flatMap(actsOf),
  })) ?? null;

/** Without the proof: the marks of the best-marked reply on offer that were not taken. */
const markedLapses = ({ turns }: Debrief): readonly Lapse[] =>
  turns.flatMap(({ number, offered }) => {
    const most = Math.max(...offered.map(countedOf));
    const taken = offered.find(reply => reply.taken);
    if (taken === undefined) return [];
    const best = offered.filter(reply => countedOf(reply) === most);
    const given = weighed(most - countedOf(taken), taken);
    return [{ turn: number, given, acts: best.flatMap(actsOf) }];
  });

/** How well a drill fits a lapse: the same moment, then the same act, then the same skill. */
const fit = (drill: Drill, lapse: Lapse, variant: string): number => {
  const sameAct = lapse.acts.includes(drill.act);
  const sameMoment = drill.spots.some(
    spot => spot.variant === variant && spot.choices.length === lapse.turn - 1,
  );
  if (sameAct && sameMoment) return 4;
  if (sameMoment) return 3;
  if (sameAct) return 2;
  return lapse.acts.some(act => ACTS[act].skill === ACTS[drill.act].skill) ? 1 : 0;
};

const bestFit = (drills: readonly Drill[], lapse: Lapse, variant: string): Drill | undefined => {
  const fits = drills.map(drill => fit(drill, lapse, variant));
  const most = Math.max(...fits);
  return most > 0 ? drills[fits.indexOf(most)] : undefined;
};

/**
 * The drill that a run asks for: from the reply that cost most, among the scenario's own drills.
 * A flawless run gets the last lesson of the scenario, to keep it. Null where nothing may be shown
 * or there are no drills.
 */
export const nextDrill = (debrief: Debrief, drills: readonly Drill[]): NextDrill | null => {
  const { sight, run, scenario } = debrief;
  if (!sight.alternatives || drills.length === 0) return null;
  const lapses = [...(provedLapses(debrief) ?? markedLapses(debrief))]
    .filter(({ given }) => given > 0)
    .sort((a, b) => b.given - a.given);
  for (const lapse of lapses) {
    const drill = bestFit(drills, lapse, run.variant);
    if (drill !== undefined) return named(scenario.id, drill, lapse.turn);
  }
  const last = drills.at(-1);
  return last === undefined ? null : named(scenario.id, last, null);
};

const named = (scenario: string, { id, act }: Drill, turn: number | null): NextDrill => ({
  key: keyOf(scenario, id),
  scenario,
  drill: id,
  act,
  skill: ACTS[act].skill,
  turn,
});
