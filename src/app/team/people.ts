import { SKILLS, type Skill } from '../../engine/model/acts.ts';
import { type Figure, figureFrom, type Figures } from './figures.ts';
import { addRuns, figuresFrom, noRuns, SKILL_UNITS, type SkillsSums } from './sums.ts';
import { groupedBy, isNewer, type PersonSums } from './tallies.ts';

export type SkillFigures = Readonly<Partial<Record<Skill, Figure>>>;

/** One person, on what they played. */
export interface TeamPerson {
  readonly player: string;
  readonly team: string;
  readonly runs: number;
  readonly figures: Figures;
  /** Per cent of what was on offer, by skill; n are decisions. */
  readonly skills: SkillFigures;
  /** Runs that were good at both halves of the job at once. */
  readonly balanced: number;
  /** The newest run, ISO 8601. */
  readonly last: string;
}

const skillsFrom = (sums: SkillsSums): SkillFigures => {
  const found: Partial<Record<Skill, Figure>> = {};
  for (const skill of SKILLS) {
    const figure = figureFrom(sums[skill], SKILL_UNITS);
    if (figure !== null) found[skill] = figure;
  }
  return found;
};

const personFrom = (player: string, own: readonly PersonSums[]): TeamPerson => {
  const sums = noRuns();
  for (const part of own) addRuns(sums, part);
  const newest = own.reduce((a, b) => (isNewer(b, a) ? b : a));
  return {
    player,
    team: newest.team,
    runs: sums.runs,
    figures: figuresFrom(sums.measures),
    skills: skillsFrom(sums.skills),
    balanced: sums.balanced,
    last: newest.last,
  };
};

/** Everybody who played, by name, from what their runs come to. */
export const peopleFrom = (people: readonly PersonSums[]): readonly TeamPerson[] =>
  [...groupedBy(people, ({ player }) => player)]
    .map(([player, own]) => personFrom(player, own))
    .sort((a, b) => a.player.localeCompare(b.player));
