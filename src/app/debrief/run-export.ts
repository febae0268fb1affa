import { EXPORT_FORMAT } from '../../engine/versions.ts';
import { csvOf, type Cell } from '../csv.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';
import type { ProvedTurn } from './proved-debrief.ts';

interface ExportedTurn extends Omit<DebriefTurn, 'offered'> {
  readonly choice: { readonly index: number; readonly id?: string } | null;
  readonly regret: ProvedTurn['regret'] | null;
  readonly quality: ProvedTurn['quality'] | null;
  readonly ceilingsAfter: ProvedTurn['ceilingsAfter'] | null;
  readonly offered: readonly unknown[];
}

const provedTurn = ({ proof }: Debrief, number: number): ProvedTurn | undefined =>
  proof?.turns.find(turn => turn.number === number);

const exportedTurn = (debrief: Debrief, turn: DebriefTurn): ExportedTurn => {
  const proved = provedTurn(debrief, turn.number);
  return {
    ...turn,
    choice: debrief.run.choices[turn.number - 1] ?? null,
    regret: proved?.regret ?? null,
    quality: proved?.quality ?? null,
    ceilingsAfter: proved?.ceilingsAfter ?? null,
    offered: proved?.replies ?? turn.offered,
  };
};

const runOf = ({ run }: Debrief) => ({
  id: run.id,
  scenario: run.scenario,
  title: run.title,
  version: run.version,
  variant: run.variant,
  mode: run.mode,
  startedAt: run.startedAt,
  changedAt: run.changedAt,
  origin: run.origin,
});

/** The name that somebody wants on their files; null for none. */
const learnerCell = (learner: string): string | null => learner.trim() || null;

/** Everything that may be shown of a run, with every choice, as JSON. Built on what the debrief shows, so nobody sees more here. */
export const runAsJson = (debrief: Debrief, learner: string): string => {
  const { run, scores, marks, best, outcome, square, cost, calibration, hidden } = debrief;
  const exported = {
    format: EXPORT_FORMAT,
    learner: learnerCell(learner),
    run: runOf(debrief),
    scores,
    marks,
    best,
    outcome,
    square,
    shortcomings: debrief.shortcomings,
    cost,
    brokenPromises: debrief.brokenPromises,
    breaches: debrief.breaches,
    reflection: run.reflection,
    calibration,
    hidden,
    moods: debrief.moods,
    known: debrief.known,
    turningPoint: debrief.proof?.turningPoint ?? null,
    unread: debrief.proof?.unread ?? null,
    expert: debrief.proof?.expert ?? null,
    frameworks: debrief.frameworks,
    recognition: debrief.recognition,
    turns: debrief.turns.map(turn => exportedTurn(debrief, turn)),
    deskReads: run.deskReads,
    transcript: run.transcript,
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
};

/** Column names, for programs: the same in every language. */
export const CSV_COLUMNS = [
  'run',
  'scenario',
  'version',
  'variant',
  'mode',
  'started',
  'turn',
  'choice',
  'choice_id',
  'kind',
  'said',
  'accuracy_act',
  'accuracy_marks',
  'empathy_act',
  'empathy_marks',
  'mood_before',
  'mood_after',
  'regret_accuracy',
  'regret_empathy',
  'quality',
  'breaches',
  'answer',
  'coach',
  'learner',
] as const;

const markCells = ({ marks }: DebriefTurn, axis: 'accuracy' | 'empathy'): readonly Cell[] => {
  const mark = marks.find(one => one.axis === axis);
  return [mark?.act ?? null, mark?.counted ?? null];
};

const answerText = ({ answer }: DebriefTurn): string =>
  answer.map(({ name, text }) => (name === null ? text : `${name}: ${text}`)).join('\n');

const rowOf = (debrief: Debrief, learner: string, turn: DebriefTurn): readonly Cell[] => {
  const { run } = debrief;
  const choice = run.choices[turn.number - 1];
  const proved = provedTurn(debrief, turn.number);
  return [
    run.id,
    run.scenario,
    run.version,
    run.variant,
    run.mode,
    run.startedAt,
    turn.number,
    choice?.index ?? null,
    choice?.id ?? null,
    turn.said.voice,
    turn.said.text,
    ...markCells(turn, 'accuracy'),
    ...markCells(turn, 'empathy'),
    turn.moodBefore,
    turn.moodAfter,
    proved?.regret.accuracy ?? null,
    proved?.regret.empathy ?? null,
    proved?.quality ?? null,
    turn.breaches.map(({ id, words }) => words ?? id).join('; '),
    answerText(turn),
    turn.why,
    learnerCell(learner),
  ];
};

/** One row for each choice, by RFC 4180. */
export const runAsCsv = (debrief: Debrief, learner: string): string =>
  csvOf([CSV_COLUMNS, ...debrief.turns.map(turn => rowOf(debrief, learner, turn))]);

/** A file's name without anything that a file system minds. */
export const exportName = ({ run }: Debrief, ending: 'json' | 'csv'): string => {
  const day = run.startedAt.slice(0, 10);
  const plain = run.scenario.replace(/[^a-z0-9-]+/gi, '-');
  return `composure-${plain}-${day}-${run.id.slice(0, 8)}.${ending}`;
};
