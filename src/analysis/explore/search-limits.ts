/** Budgets are counted, never timed: the same story always gives the same report. */
export interface Limits {
  readonly states: number;
  /** Turns that inkjs runs; the others are known from turns that read the same. */
  readonly turns: number;
  /** Steps of inkjs in all turns together. */
  readonly steps: number;
  /** Values held in states of the story. */
  readonly cells: number;
  /** Replies at all places where different ones are on offer. */
  readonly replies: number;
  /** Different numbers in the story's variables, or the highest count of visits. */
  readonly numbers: number;
  /** Replies in all states. */
  readonly edges: number;
}

export type LimitName = keyof Limits;

/** How far a search has come, in what its limits count; `turnsRun` by `turns`. */
interface Figures extends Readonly<Record<Exclude<LimitName, 'turns'>, number>> {
  readonly turnsRun: number;
}

/** The first limit that is passed, in this order; null while there is none. */
export const limitPassed = (limits: Limits, figures: Figures): LimitName | null => {
  if (figures.states > limits.states) return 'states';
  if (figures.turnsRun > limits.turns) return 'turns';
  if (figures.steps > limits.steps) return 'steps';
  if (figures.cells > limits.cells) return 'cells';
  if (figures.replies > limits.replies) return 'replies';
  if (figures.numbers > limits.numbers) return 'numbers';
  return figures.edges > limits.edges ? 'edges' : null;
};
