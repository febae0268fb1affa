import type { Act } from '../model/acts.ts';
import type { Turn } from '../run/conversation.ts';
import { didWell, turnsWhere } from './turn-acts.ts';

/** One letter of an acronym, and the acts that count as it. */
export interface Step {
  readonly letter: string;
  readonly word: string;
  readonly acts: readonly Act[];
}

/** A way of reading a conversation: an acronym that trainers teach. */
export interface Framework {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Named descriptively, from public descriptions; the words are common English. */
export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'LAST',
    steps: [
      { letter: 'L', word: 'Listen', acts: ['listen', 'paraphrase', 'ask'] },
      { letter: 'A', word: 'Apologise', acts: ['apologise', 'acknowledge', 'validate'] },
      {
        letter: 'S',
        word: 'Solve',
        acts: ['offer', 'remedy', 'act', 'choice', 'escalate', 'refuse', 'safety'],
      },
      { letter: 'T', word: 'Thank', acts: ['thank', 'respect', 'close', 'recap'] },
    ],
  },
  {
    name: 'HEARD',
    steps: [
      { letter: 'H', word: 'Hear', acts: ['listen', 'paraphrase', 'ask'] },
      { letter: 'E', word: 'Empathise', acts: ['acknowledge', 'validate', 'care'] },
      { letter: 'A', word: 'Apologise', acts: ['apologise', 'honest'] },
      { letter: 'R', word: 'Resolve', acts: ['offer', 'remedy', 'act', 'choice', 'commit'] },
      { letter: 'D', word: 'Diagnose', acts: ['diagnose', 'lookup', 'explain', 'document'] },
    ],
  },
  {
    name: 'LEAPS',
    steps: [
      { letter: 'L', word: 'Listen', acts: ['listen', 'care'] },
      { letter: 'E', word: 'Empathise', acts: ['acknowledge', 'validate', 'apologise'] },
      { letter: 'A', word: 'Ask', acts: ['ask', 'verify', 'diagnose'] },
      { letter: 'P', word: 'Paraphrase', acts: ['paraphrase', 'check'] },
      { letter: 'S', word: 'Summarise', acts: ['recap', 'commit', 'close'] },
    ],
  },
];

export interface StepSeen extends Step {
  /** Turns in which it was done well, from 1. */
  readonly turns: readonly number[];
}

/** The same conversation read through an acronym. */
export interface FrameworkReading {
  readonly name: string;
  /** In the framework's order. */
  readonly steps: readonly StepSeen[];
  /** Letters in the order in which they were first done. */
  readonly order: readonly string[];
  readonly missing: readonly string[];
  /** The steps that were there came in the framework's order. */
  readonly inOrder: boolean;
}

const firstTurn = ({ turns }: StepSeen): number => turns[0] ?? Number.POSITIVE_INFINITY;

const isAscending = (steps: readonly StepSeen[]): boolean =>
  steps.every((step, at) => at === 0 || firstTurn(step) >= firstTurn(steps[at - 1] ?? step));

/** Which steps were there, and in which order. Only what was done well counts as a step. */
export const readThrough = (
  turns: readonly Turn[],
  { name, steps }: Framework,
): FrameworkReading => {
  const seen = steps.map(step => ({
    ...step,
    turns: turnsWhere(turns, turn => didWell(turn, step.acts)),
  }));
  const there = seen.filter(step => step.turns.length > 0);
  return {
    name,
    steps: seen,
    order: [...there].sort((a, b) => firstTurn(a) - firstTurn(b)).map(({ letter }) => letter),
    missing: seen.filter(step => step.turns.length === 0).map(({ letter }) => letter),
    inOrder: isAscending(there),
  };
};
