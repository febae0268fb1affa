import type { Skill } from '../../engine/model/acts.ts';
import type { DrillRecord } from '../practice/drill-record.ts';
import { observedInDrills, type Observation } from '../practice/skill-strength.ts';

/** How the drills of a day went. */
export interface DrillRecap {
  readonly done: number;
  /** How many of them were answered with the best reply on offer. */
  readonly best: number;
  /** Where most was left; null where nothing was. */
  readonly weakest: Skill | null;
}

const meanShare = (observations: readonly Observation[]): number =>
  observations.reduce((sum, { share }) => sum + share, 0) / observations.length;

const weakestOf = (observations: readonly Observation[]): Skill | null => {
  const skills = [...new Set(observations.map(({ skill }) => skill))]
    .map(skill => ({ skill, share: meanShare(observations.filter(one => one.skill === skill)) }))
    .sort((a, b) => a.share - b.share);
  const [first] = skills;
  return first === undefined || first.share === 1 ? null : first.skill;
};

/** Of one day, `yyyy-mm-dd`. */
export const recapOf = (records: readonly DrillRecord[], day: string): DrillRecap => {
  const ofDay = records.map(record => ({
    ...record,
    answers: record.answers.filter(answer => answer.day === day),
  }));
  const answers = ofDay.flatMap(record => record.answers);
  return {
    done: answers.length,
    best: answers.filter(({ quality }) => quality === 'best').length,
    weakest: weakestOf(observedInDrills(ofDay)),
  };
};
