import type { Act } from '../model/acts.ts';
import type { Turn } from '../run/conversation.ts';
import { didWell, turnsWhere } from './turn-acts.ts';

/** The acronyms that are built in. Named descriptively, from public descriptions. */
export type FrameworkId = 'LAST' | 'HEARD' | 'LEAPS';

/** What the steps of the built-in ones stand for. */
export type StepId =
  | 'apologise'
  | 'ask'
  | 'diagnose'
  | 'empathise'
  | 'hear'
  | 'listen'
  | 'paraphrase'
  | 'resolve'
  | 'solve'
  | 'summarise'
  | 'thank';

/** What a trainer called it: shown as it was typed. */
export interface OwnName {
  readonly own: string;
}

/** What something is called: its words are in `app/words`, unless a trainer named it. */
export type NameOf<Id extends string> = { readonly id: Id } | OwnName;

/** One letter of an acronym, and the acts that count as it. */
export interface Step {
  readonly letter: string;
  readonly name: NameOf<StepId>;
  readonly acts: readonly Act[];
}

/** A way of reading a conversation: an acronym that trainers teach. */
export interface Framework {
  readonly name: NameOf<FrameworkId>;
  readonly steps: readonly Step[];
}

export const FRAMEWORKS: readonly Framework[] = [
  {
    name: { id: 'LAST' },
    steps: [
      { letter: 'L', name: { id: 'listen' }, acts: ['listen', 'paraphrase', 'ask'] },
      { letter: 'A', name: { id: 'apologise' }, acts: ['apologise', 'acknowledge', 'validate'] },
      {
        letter: 'S',
        name: { id: 'solve' },
        acts: ['offer', 'remedy', 'act', 'choice', 'escalate', 'refuse', 'safety'],
      },
      { letter: 'T', name: { id: 'thank' }, acts: ['thank', 'respect', 'close', 'recap'] },
    ],
  },
  {
    name: { id: 'HEARD' },
    steps: [
      { letter: 'H', name: { id: 'hear' }, acts: ['listen', 'paraphrase', 'ask'] },
      { letter: 'E', name: { id: 'empathise' }, acts: ['acknowledge', 'validate', 'care'] },
      { letter: 'A', name: { id: 'apologise' }, acts: ['apologise', 'honest'] },
      {
        letter: 'R',
        name: { id: 'resolve' },
        acts: ['offer', 'remedy', 'act', 'choice', 'commit'],
      },
      {
        letter: 'D',
        name: { id: 'diagnose' },
        acts: ['diagnose', 'lookup', 'explain', 'document'],
      },
    ],
  },
  {
    name: { id: 'LEAPS' },
    steps: [
      { letter: 'L', name: { id: 'listen' }, acts: ['listen', 'care'] },
      { letter: 'E', name: { id: 'empathise' }, acts: ['acknowledge', 'validate', 'apologise'] },
      { letter: 'A', name: { id: 'ask' }, acts: ['ask', 'verify', 'diagnose'] },
      { letter: 'P', name: { id: 'paraphrase' }, acts: ['paraphrase', 'check'] },
      { letter: 'S', name: { id: 'summarise' }, acts: ['recap', 'commit', 'close'] },
    ],
  },
];

export interface StepSeen extends Step {
  /** Turns in which it was done well, from 1. */
  readonly turns: readonly number[];
}

/** The same conversation read through an acronym. */
export interface FrameworkReading {
  readonly name: Framework['name'];
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
