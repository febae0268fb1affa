import { seedOf } from '../../engine/rng.ts';
import { begin } from '../../engine/run/conversation.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { replay } from '../../engine/run/run.ts';
import { visibilityOf } from '../../engine/visibility.ts';
import { createDesk } from '../../narrative/story/desk.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller } from '../../narrative/story/storyteller.ts';
import { entryOf, factsOf, type Catalogue } from '../catalogue/catalogue.ts';
import { nextVariant } from '../catalogue/variant-choice.ts';
import type { Clock } from '../ports.ts';
import { branchOff, readsBefore } from '../runs/branch-off.ts';
import { RUN_FORMAT } from '../../engine/versions.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { Runs } from '../runs/run-store.ts';
import type { OpenRequest, PlayOnRequest, PortProblem } from './conversation-port.ts';
import type { Seat } from './seat.ts';

/** The three ways into a conversation: a new one, a kept one, and one that leaves an old one. */
export interface SeatingParts {
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly clock: Clock;
  /** Who plays, by the name in the settings; '' or left out for nobody named. */
  readonly player?: () => string;
  /** Which variant a new conversation has, where that is laid down. */
  readonly variantOf?: (scenario: string) => string | undefined;
}

type Seating = Promise<Result<Seat, PortProblem>>;

/** The order of its replies comes from its name, so that it is the same when it is opened again. */
const newRun = (
  { run, mode, scenario }: OpenRequest,
  script: Script,
  variant: string,
  { clock, player }: Pick<SeatingParts, 'clock' | 'player'>,
): RunRecord => ({
  format: RUN_FORMAT,
  id: run,
  scenario,
  title: script.scenario.title,
  version: script.version,
  variant,
  mode,
  player: player?.().trim() ?? '',
  seed: seedOf(run),
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

const emptySeat = (
  script: Script,
  run: RunRecord,
  catalogue: Catalogue,
): Omit<Seat, 'conversation'> => {
  const entry = entryOf(catalogue, run.scenario);
  return {
    script,
    run,
    facts: entry === undefined ? undefined : factsOf(entry, run.variant),
    teller: createTeller(script.json, { cast: script.scenario.cast, variant: run.variant }),
    desk: createDesk(script.json),
  };
};

/** A conversation at its first decision. */
export const seatNew = async (request: OpenRequest, parts: SeatingParts): Seating => {
  const { catalogue, runs, variantOf } = parts;
  const loaded = await catalogue.load(request.scenario);
  if (!loaded.ok) return loaded;
  const { value: script } = loaded;
  const variant =
    request.variant ??
    variantOf?.(request.scenario) ??
    nextVariant(script.scenario, runs.store.getState().records);
  const seat = emptySeat(script, newRun(request, script, variant, parts), catalogue);
  const conversation = begin(script.scenario, seat.teller);
  return conversation.ok ? ok({ ...seat, conversation: conversation.value }) : conversation;
};

/** A kept run where it was left. */
export const seatKept = async (run: RunRecord, { catalogue }: SeatingParts): Seating => {
  const loaded = await catalogue.load(run.scenario);
  if (!loaded.ok) return loaded;
  const { value: script } = loaded;
  const seat = emptySeat(script, run, catalogue);
  const conversation = replay(run, script.version, script.scenario, seat.teller);
  return conversation.ok ? ok({ ...seat, conversation: conversation.value }) : conversation;
};

/** A what-if run at its first own reply. */
export const seatBranch = async (request: PlayOnRequest, parts: SeatingParts): Seating => {
  const { catalogue, runs } = parts;
  const old = runs.find(request.from);
  if (old === undefined) return err({ code: 'port/unknown-run', detail: request.from });
  if (!visibilityOf(old.mode).alternatives)
    return err({ code: 'port/not-allowed', detail: old.id });
  const loaded = await catalogue.load(old.scenario);
  if (!loaded.ok) return loaded;
  const { value: script } = loaded;
  const asked: OpenRequest = { run: request.run, scenario: old.scenario, mode: 'what-if' };
  const fresh = newRun(asked, script, old.variant, parts);
  const seat = emptySeat(script, { ...fresh, deskReads: readsBefore(old, request) }, catalogue);
  const left = branchOff(old, request, script, seat.teller);
  if (!left.ok) return left;
  const { conversation, origin } = left.value;
  return ok({ ...seat, conversation, run: { ...seat.run, origin } });
};
