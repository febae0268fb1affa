import { shuffled } from '../../engine/rng.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import { levelsOf } from '../../engine/model/customer.ts';
import { moodOf } from '../../engine/model/mood.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { choiceOf } from '../../engine/run/run.ts';
import { visibilityOf } from '../../engine/visibility.ts';
import type { Desk } from '../../narrative/story/desk.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { InkTeller } from '../../narrative/story/storyteller.ts';
import type { VariantSummary } from '../catalogue/catalogue.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { ReplyOffer, Standing } from './conversation-port.ts';
import { customerNames, transcriptOf } from './transcript.ts';

/** A conversation that is being held: its story, where it stands, and the record of it. */
export interface Seat {
  readonly script: Script;
  readonly facts: VariantSummary | undefined;
  readonly teller: InkTeller;
  readonly desk: Desk;
  readonly conversation: Conversation;
  readonly run: RunRecord;
}

/** What a page may call a reply. It means nothing without the run and the turn. */
export const refOf = ({ index }: Pick<Reply, 'index'>): string => `r${index}`;

const offersOf = ({ conversation, run }: Seat): readonly ReplyOffer[] =>
  shuffled(conversation.replies, run.seed + conversation.turns.length).map(reply => ({
    ref: refOf(reply),
    text: reply.text,
    action: reply.key.action,
  }));

const decisionOf = ({ conversation, facts }: Seat): Standing['decision'] => {
  const made = conversation.turns.length;
  const of = Math.max(facts?.decisions ?? made, made);
  return { at: conversation.ending === null ? Math.min(made + 1, of) : made, of };
};

/** As much of the conversation as its audience may see. */
export const standingAt = (seat: Seat, elsewhere: boolean): Standing => {
  const { conversation, run, script } = seat;
  const sight = visibilityOf(run.mode);
  const last = conversation.turns.at(-1);
  return {
    run: run.id,
    turns: conversation.turns.length,
    elsewhere,
    scenario: run.scenario,
    title: script.scenario.title,
    customer: script.scenario.customer.name,
    mode: run.mode,
    playedOnFrom: run.origin?.turn ?? null,
    ...transcriptOf(conversation, customerNames(script)),
    replies: offersOf(seat),
    mood: moodOf(conversation.customer),
    moodBefore: moodOf(last?.before ?? conversation.start),
    levels: sight.movements ? levelsOf(conversation.customer) : null,
    movements: sight.movements ? (last?.movements ?? []) : null,
    whisper: sight.whisper ? (last?.reply.key.why ?? null) : null,
    decision: decisionOf(seat),
    over: conversation.ending !== null,
    ending: sight.ending ? conversation.ending : null,
  };
};

/** The record of it, brought up to where it stands. */
export const recordAt = ({ conversation, run, script }: Seat, now: string): RunRecord => {
  const { said } = transcriptOf(conversation, customerNames(script));
  return {
    ...run,
    changedAt: now,
    choices: conversation.turns.map(turn => choiceOf(turn.reply)),
    ending:
      conversation.ending === null
        ? null
        : { kind: conversation.ending.kind, summary: conversation.ending.summary },
    transcript: said.map(({ voice, name, text }) => ({ voice, name, text })),
  };
};

/** A run of which something is worth keeping: somebody has said something. */
export const isBegun = ({ conversation }: Seat): boolean => conversation.turns.length > 0;
