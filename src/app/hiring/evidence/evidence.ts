import { type Act, AXES } from '../../../engine/model/acts.ts';
import { moodOf } from '../../../engine/model/mood.ts';
import { breachesIn, type Mishap, openPromisesIn } from '../../../engine/review/mishaps.ts';
import { marksIn } from '../../../engine/review/turn-acts.ts';
import { diminishedMarksOf } from '../../../engine/rules/diminishing-returns.ts';
import { TOO_HOT } from '../../../engine/rules/rules.ts';
import type { Conversation, Turn } from '../../../engine/run/conversation.ts';
import { heard } from '../../conversation/transcript.ts';
import { MATRIX_ROWS, type MatrixRow, rowOfAct } from './matrix.ts';

/** A conversation of a candidate, played again from the choices. */
export interface Conducted {
  /** The scenario, for programs and for people. */
  readonly scenario: string;
  readonly title: string;
  /** What the customer is called in the script. */
  readonly customer: readonly string[];
  readonly conversation: Conversation;
}

/**
 * Done well, done in a way that hurt, or left undone where it was asked for. `left` is said of a
 * decision, not of the person: they may have had a reason, and can be asked for it.
 */
export const EVIDENCE_KINDS = ['shown', 'against', 'left'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One decision as evidence of one row, in the candidate's own words. */
export interface MatrixEvidence {
  readonly row: MatrixRow;
  readonly kind: EvidenceKind;
  readonly scenario: string;
  readonly title: string;
  /** The turn, from 1. */
  readonly turn: number;
  /** What was said to the candidate before; '' where nobody spoke. */
  readonly heard: string;
  /** What the candidate said or did. */
  readonly said: string;
  readonly isAction: boolean;
  /** What was done, or was left undone. */
  readonly act: Act;
  readonly moodBefore: number;
  readonly moodAfter: number;
}

export interface EvidenceRow {
  readonly row: MatrixRow;
  readonly shown: readonly MatrixEvidence[];
  readonly against: readonly MatrixEvidence[];
  readonly left: readonly MatrixEvidence[];
  /** No decision of the form asked for it: silence here says nothing about anybody. */
  readonly unasked: boolean;
}

/** A serious error or a promise that was not kept, and in which conversation. */
export interface PlacedMishap extends Mishap {
  readonly scenario: string;
  readonly title: string;
}

export interface MatrixReport {
  readonly rows: readonly EvidenceRow[];
  readonly breaches: readonly PlacedMishap[];
  readonly brokenPromises: readonly PlacedMishap[];
}

interface Noted {
  readonly row: MatrixRow;
  readonly kind: EvidenceKind;
  readonly act: Act;
}

const done = (turn: Turn): readonly Noted[] =>
  AXES.flatMap((axis): readonly Noted[] => {
    const mark = turn.reply.key[axis];
    if (mark === undefined || mark.value === 0) return [];
    const row = rowOfAct(mark.act);
    if (mark.value < 0) return [{ row, kind: 'against', act: mark.act }];
    // Said so often that it counts for nothing (M3), or a kindness on an untruth (K4).
    return turn.marks[axis] > 0 ? [{ row, kind: 'shown', act: mark.act }] : [];
  });

/**
 * What could have been had here for nothing: another reply earned more on this axis, and no less on the
 * other. Who had to choose between the kind and the helpful has left neither.
 */
const left = (turn: Turn): readonly Noted[] =>
  AXES.flatMap((axis): readonly Noted[] => {
    const better = turn.offered
      .map(({ key }) => ({ mark: key[axis], marks: diminishedMarksOf(key, turn.before).marks }))
      .filter(
        ({ marks }) =>
          marks[axis] > Math.max(0, turn.marks[axis]) &&
          AXES.every(other => marks[other] >= turn.marks[other]),
      )
      .toSorted((a, b) => b.marks[axis] - a.marks[axis]);
    const act = better[0]?.mark?.act;
    return act === undefined ? [] : [{ row: rowOfAct(act), kind: 'left', act }];
  });

/** How somebody replies to a customer who is too hot for solutions (M4). */
const underPressure = ({ before, reply, marks }: Turn): readonly Noted[] => {
  if (before.heat < TOO_HOT) return [];
  const [worst] = marksIn(reply).toSorted((a, b) => a.value - b.value);
  if (worst === undefined) return [];
  if (worst.value < 0) return [{ row: 'resilience', kind: 'against', act: worst.act }];
  const earned = AXES.some(axis => marks[axis] > 0);
  return earned ? [{ row: 'resilience', kind: 'shown', act: worst.act }] : [];
};

/** A reply that is evidence of a row on both axes is quoted there once. */
const onceEach = (noted: readonly Noted[]): readonly Noted[] =>
  noted.filter(
    ({ row, kind }, at) => noted.findIndex(one => one.row === row && one.kind === kind) === at,
  );

const notedIn = (turn: Turn): readonly Noted[] => {
  const noted = [...done(turn), ...underPressure(turn)];
  const rows = noted.map(({ row }) => row);
  // Who did something else of the same row, well or badly, did not leave it.
  return onceEach([...noted, ...left(turn).filter(({ row }) => !rows.includes(row))]);
};

/** The last thing that somebody said before this turn. */
const heardBefore = ({ conversation, customer }: Conducted, at: number): string => {
  const { opening, turns } = conversation;
  const lines = [opening, ...turns.slice(0, at).map(turn => turn.lines)].flat();
  return heard(lines, customer).findLast(({ voice }) => voice !== 'narration')?.text ?? '';
};

const evidenceOf = (conducted: Conducted): readonly MatrixEvidence[] => {
  const { scenario, title, conversation } = conducted;
  return conversation.turns.flatMap((turn, at) =>
    notedIn(turn).map(noted => ({
      ...noted,
      scenario,
      title,
      turn: at + 1,
      heard: heardBefore(conducted, at),
      said: turn.reply.text,
      isAction: turn.reply.key.action,
      moodBefore: moodOf(turn.before),
      moodAfter: moodOf(turn.after),
    })),
  );
};

/** Rows that some decision gave a chance to show. */
const askedIn = ({ conversation: { turns } }: Conducted): readonly MatrixRow[] => {
  const acts = turns
    .flatMap(({ offered }) => offered.flatMap(marksIn))
    .filter(({ value }) => value > 0)
    .map(({ act }): MatrixRow => rowOfAct(act));
  return turns.some(({ before }) => before.heat >= TOO_HOT) ? [...acts, 'resilience'] : acts;
};

const placed = (
  conducted: readonly Conducted[],
  of: (conversation: Conversation) => readonly Mishap[],
): readonly PlacedMishap[] =>
  conducted.flatMap(({ scenario, title, conversation }) =>
    of(conversation).map(mishap => ({ ...mishap, scenario, title })),
  );

/**
 * What a candidate said and did, by the rows of the interview matrix: for a person to read and weigh.
 * Rows are never counted against each other, and make no number.
 */
export const matrixReport = (conducted: readonly Conducted[]): MatrixReport => {
  const evidence = conducted.flatMap(evidenceOf);
  const asked = new Set(conducted.flatMap(askedIn));
  const of = (row: MatrixRow, kind: EvidenceKind): readonly MatrixEvidence[] =>
    evidence.filter(one => one.row === row && one.kind === kind);
  return {
    rows: MATRIX_ROWS.map(row => ({
      row,
      shown: of(row, 'shown'),
      against: of(row, 'against'),
      left: of(row, 'left'),
      unasked: !asked.has(row),
    })),
    breaches: placed(conducted, breachesIn),
    brokenPromises: placed(conducted, openPromisesIn),
  };
};
