import { visibilityOf } from '../../engine/visibility.ts';
import { shuffled } from '../../engine/rng.ts';
import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import { levelsOf } from '../../engine/model/customer.ts';
import { moodOf } from '../../engine/model/mood.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { choiceOf, replay } from '../../engine/run/run.ts';
import { createDesk, type Desk } from '../../narrative/story/desk.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller, type InkTeller } from '../../narrative/story/storyteller.ts';
import type {
  ConversationPort,
  OpenRequest,
  PlayOnRequest,
  PortProblem,
  ReplyOffer,
  Standing,
} from './conversation-port.ts';
import type { Clock, Seeds } from '../ports.ts';
import { RUN_FORMAT, type RunRecord } from '../runs/run-record.ts';
import type { Runs } from '../runs/run-store.ts';
import { entryOf, factsOf, type Catalogue, type VariantSummary } from '../catalogue/catalogue.ts';
import { customerNames, transcriptOf } from './transcript.ts';
import { nextVariant } from '../catalogue/variant-choice.ts';
import { branchOff, readsBefore } from '../runs/branch-off.ts';

/** The conversation that is open: story, script, and the record that is being kept. */
interface Open {
  readonly script: Script;
  readonly facts: VariantSummary | undefined;
  readonly teller: InkTeller;
  readonly desk: Desk;
  readonly conversation: Conversation;
  readonly run: RunRecord;
}

const NO_CONVERSATION = err({ code: 'port/no-conversation', detail: '' } as const);

const refOf = (reply: Reply): string => `r${reply.index}`;

const offersOf = ({ conversation, run }: Open): readonly ReplyOffer[] =>
  shuffled(conversation.replies, run.seed + conversation.turns.length).map(reply => ({
    ref: refOf(reply),
    text: reply.text,
    action: reply.key.action,
  }));

const decisionOf = ({ conversation, facts }: Open): Standing['decision'] => {
  const made = conversation.turns.length;
  const of = Math.max(facts?.decisions ?? made, made);
  return { at: conversation.ending === null ? Math.min(made + 1, of) : made, of };
};

/** As much of the conversation as its audience may see. */
const standingOf = (open: Open): Standing => {
  const { conversation, run, script } = open;
  const sight = visibilityOf(run.mode);
  const last = conversation.turns.at(-1);
  return {
    run: run.id,
    scenario: run.scenario,
    title: script.scenario.title,
    customer: script.scenario.customer.name,
    mode: run.mode,
    ...transcriptOf(conversation, customerNames(script)),
    replies: offersOf(open),
    mood: moodOf(conversation.customer),
    moodBefore: moodOf(last?.before ?? conversation.start),
    levels: sight.movements ? levelsOf(conversation.customer) : null,
    movements: sight.movements ? (last?.movements ?? []) : null,
    whisper: sight.whisper ? (last?.reply.key.why ?? null) : null,
    decision: decisionOf(open),
    ending: conversation.ending,
  };
};

const recordOf = (open: Open, now: string): RunRecord => {
  const { conversation, run, script } = open;
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

export interface LocalParts {
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly clock: Clock;
  readonly seeds: Seeds;
}

const newRun = (
  { mode, scenario }: OpenRequest,
  script: Script,
  variant: string,
  { clock, seeds }: LocalParts,
): RunRecord => ({
  format: RUN_FORMAT,
  id: seeds.name(),
  scenario,
  title: script.scenario.title,
  version: script.version,
  variant,
  mode,
  seed: seeds.seed(),
  startedAt: clock.now(),
  changedAt: clock.now(),
  choices: [],
  deskReads: [],
  ending: null,
  transcript: [],
  reflection: null,
  reviewSkipped: false,
  origin: null,
});

const factsFor = (catalogue: Catalogue, run: RunRecord): VariantSummary | undefined => {
  const entry = entryOf(catalogue, run.scenario);
  return entry === undefined ? undefined : factsOf(entry, run.variant);
};

type Ready = Omit<Open, 'conversation'>;

const prepare = (script: Script, run: RunRecord, catalogue: Catalogue): Ready => ({
  script,
  run,
  facts: factsFor(catalogue, run),
  teller: createTeller(script.json, { cast: script.scenario.cast, variant: run.variant }),
  desk: createDesk(script.json),
});

/** A what-if run at its first own reply. */
const branch = async (
  request: PlayOnRequest,
  parts: LocalParts,
): Promise<Result<Open, PortProblem>> => {
  const old = parts.runs.find(request.run);
  if (old === undefined) return err({ code: 'port/unknown-run', detail: request.run });
  if (!visibilityOf(old.mode).alternatives)
    return err({ code: 'port/not-allowed', detail: old.id });
  const script = await parts.catalogue.load(old.scenario);
  if (!script.ok) return script;
  const asked: OpenRequest = { scenario: old.scenario, mode: 'what-if' };
  const fresh = newRun(asked, script.value, old.variant, parts);
  const run = { ...fresh, deskReads: readsBefore(old, request) };
  const ready = prepare(script.value, run, parts.catalogue);
  const left = branchOff(old, request, script.value, ready.teller);
  if (!left.ok) return left;
  const { conversation, origin } = left.value;
  return ok({ ...ready, conversation, run: { ...run, origin } });
};

/** Holds the conversation in this page. Every choice is kept before the answer is given. */
export const createLocalConversation = (parts: LocalParts): ConversationPort => {
  const { catalogue, runs, clock } = parts;
  let open: Open | null = null;

  const settle = async (next: Open): Promise<Result<Standing, PortProblem>> => {
    open = { ...next, run: recordOf(next, clock.now()) };
    const standing = standingOf(open);
    // Not awaited: a slow disk must not hold up the customer. `keep` never fails, it gives notice.
    void runs.keep(open.run);
    return ok(standing);
  };

  return {
    async open(request) {
      const script = await catalogue.load(request.scenario);
      if (!script.ok) return script;
      const { scenario } = script.value;
      const variant = request.variant ?? nextVariant(scenario, runs.store.getState().records);
      const ready = prepare(script.value, newRun(request, script.value, variant, parts), catalogue);
      const conversation = begin(scenario, ready.teller);
      return conversation.ok
        ? settle({ ...ready, conversation: conversation.value })
        : conversation;
    },
    async resume(id) {
      const run = runs.find(id);
      if (run === undefined) return err({ code: 'port/unknown-run', detail: id });
      const script = await catalogue.load(run.scenario);
      if (!script.ok) return script;
      const ready = prepare(script.value, run, catalogue);
      const { version, scenario } = script.value;
      const conversation = replay(run, version, scenario, ready.teller);
      if (!conversation.ok) return conversation;
      open = { ...ready, conversation: conversation.value };
      return ok(standingOf(open));
    },
    async playOn(request) {
      const branched = await branch(request, parts);
      return branched.ok ? settle(branched.value) : branched;
    },
    async reply(ref) {
      if (open === null) return NO_CONVERSATION;
      const reply = open.conversation.replies.find(offer => refOf(offer) === ref);
      if (reply === undefined) return err({ code: 'conversation/not-on-offer', detail: ref });
      const next = advance(open.conversation, open.teller, reply.index);
      return next.ok ? settle({ ...open, conversation: next.value }) : next;
    },
    async desk() {
      if (open === null) return NO_CONVERSATION;
      return ok(open.desk.read(open.teller.story));
    },
    async noteRead(card) {
      if (open === null || open.run.deskReads.some(read => read.card === card)) return;
      const read = { turn: open.conversation.turns.length, card };
      open = { ...open, run: { ...open.run, deskReads: [...open.run.deskReads, read] } };
      await runs.keep(open.run);
    },
  };
};
