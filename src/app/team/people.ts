import { SKILLS, type Skill } from '../../engine/model/acts.ts';
import { type Figure, figureFrom, type Figures, figuresOf } from './figures.ts';
import type { CountedRun } from './filter.ts';
import { NO_SUMS, type Sums } from './judge-run.ts';

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

export const groupedBy = <T>(
  all: readonly T[],
  by: (one: T) => string,
): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = by(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
};

type Writable = { -readonly [name in keyof Sums]: Sums[name] };

const addTo = (sums: Writable, more: Sums): void => {
  sums.n += more.n;
  sums.sum += more.sum;
  sums.squares += more.squares;
};

const skillsIn = (runs: readonly CountedRun[]): SkillFigures => {
  const sums = new Map<Skill, Writable>();
  for (const { skills } of runs) {
    for (const [skill, own] of skills) {
      const known = sums.get(skill);
      if (known === undefined) sums.set(skill, { ...own });
      else addTo(known, own);
    }
  }
  const found: Partial<Record<Skill, Figure>> = {};
  for (const skill of SKILLS) {
    const figure = figureFrom(sums.get(skill) ?? NO_SUMS);
    if (figure !== null) found[skill] = figure;
  }
  return found;
};

const personOf = (player: string, runs: readonly CountedRun[]): TeamPerson => {
  const newest = runs.reduce((a, b) => (b.startedAt > a.startedAt ? b : a));
  return {
    player,
    team: newest.team,
    runs: runs.length,
    figures: figuresOf(runs),
    skills: skillsIn(runs),
    balanced: runs.filter(({ isBalanced }) => isBalanced).length,
    last: newest.startedAt,
  };
};

/** Everybody who played, by name. */
export const peopleIn = (runs: readonly CountedRun[]): readonly TeamPerson[] =>
  [...groupedBy(runs, ({ player }) => player)]
    .map(([player, own]) => personOf(player, own))
    .sort((a, b) => a.player.localeCompare(b.player));
