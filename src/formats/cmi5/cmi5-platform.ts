import type Cmi5 from '@rusticisoftware/cmi5';
import * as v from 'valibot';
import type { CourseReport, LearningPlatform } from '../../app/course/platform-port.ts';
import type { RecordStore } from '../../app/ports.ts';
import type { Lrs, LrsState } from '../../app/xapi/lrs-port.ts';
import { openOutbox, type Outbox } from '../../app/xapi/outbox.ts';
import type { Statement } from '../../app/xapi/statement.ts';
import { type Teller, toldStatement } from '../xapi/told-statement.ts';
import { VERBS } from '../xapi/vocabulary.ts';
import { type Cmi5Statements, cmi5Statements } from './cmi5-statements.ts';
import { learnerOf, type Visit } from './launch.ts';

/** What a visit by cmi5 takes, once it has begun. */
export interface Cmi5Parts {
  readonly launch: Cmi5;
  readonly visit: Visit;
  /** Writes down how far the visit has come. */
  readonly note: (state: Visit['state']) => void;
  readonly lrs: Lrs;
  readonly state: LrsState;
  /** Where statements wait. */
  readonly store: RecordStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly languageOf: Teller['languageOf'];
  /** Leads the page to another address. */
  readonly go: (address: string) => void;
}

/** What the platform keeps for us: attempts, and what a registration is told only once. */
const keptSchema = v.object({
  journal: v.fallback(v.string(), ''),
  completed: v.fallback(v.boolean(), false),
  passed: v.fallback(v.boolean(), false),
});
type Kept = v.InferOutput<typeof keptSchema>;

const NOTHING: Kept = { journal: '', completed: false, passed: false };

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const sessionOf = ({ context }: Statement): unknown => context?.extensions?.[SESSION];

/**
 * What an earlier visit could not send is sent in this one, under its own id and as of its own time. What
 * cmi5 defines belongs to a visit that is over: it is made anew where it still holds.
 */
const takenOver = (waiting: readonly Statement[], session: string): readonly Statement[] =>
  waiting.flatMap(statement => {
    if (sessionOf(statement) === session) return [statement];
    if (statement.verb.id !== VERBS.answered.id) return [];
    const extensions = { ...statement.context?.extensions, [SESSION]: session };
    return [{ ...statement, context: { ...statement.context, extensions } }];
  });

const openQueue = async (
  parts: Cmi5Parts,
  isGone: () => boolean,
  { initialized }: Cmi5Statements,
): Promise<Outbox> => {
  const { launch, visit, lrs, store } = parts;
  const outbox = await openOutbox({
    store,
    shelf: launch.getRegistration(),
    // One message has taken everything with it.
    deliver: async statement => (isGone() ? 'later' : lrs.send(statement)),
  });
  await outbox.revise(waiting => {
    const over = takenOver(waiting, launch.getSessionId());
    const first = initialized();
    return visit.state === 'begun' ? over : [first, ...over.filter(({ id }) => id !== first.id)];
  });
  return outbox;
};

/** Passed or failed, completed: what a report adds to what was said before. */
const createStanding = (before: Kept, statements: Cmi5Statements) => {
  let kept = before;
  return {
    kept: () => kept,
    news({ result, journal }: CourseReport): readonly Statement[] {
      const { scores, passed } = result;
      const said = kept;
      kept = {
        journal,
        completed: said.completed || scores !== null,
        passed: said.passed || passed === true,
      };
      if (scores === null) return [];
      return [
        ...(kept.passed && !said.passed ? [statements.passed(scores)] : []),
        ...(said.completed ? [] : [statements.completed(result)]),
      ];
    },
    /** Nobody has failed before they leave: until then they may try again. */
    last(report: CourseReport | null): readonly Statement[] {
      const result = report?.result;
      if (kept.passed || !result || result.passed !== false || result.scores === null) return [];
      return [statements.failed(result.scores)];
    },
  };
};

/** Writes the document of the platform where there is something new in it. */
const createKeeping = (state: LrsState, read: Kept, kept: () => Kept) => {
  let written = JSON.stringify(read);
  return {
    async write(): Promise<boolean> {
      const text = JSON.stringify(kept());
      if (text === written) return true;
      const taken = await state.write(kept());
      if (taken) written = text;
      return taken;
    },
  };
};

type Keeping = ReturnType<typeof createKeeping>;

const tellerOf = (parts: Cmi5Parts, { attempt }: Cmi5Statements): Teller => ({
  actor: parts.launch.getActor(),
  activity: parts.launch.getActivityId(),
  attempt,
  languageOf: parts.languageOf,
  context: parts.launch.prepareStatement(VERBS.answered.id).context ?? {},
});

/** Only what a browser may follow as a page. */
const isPage = (address: string): boolean => /^https?:\/\//i.test(address);

/** The platform's own mark as the least whole number that reaches it. */
const markOf = (mastery: number | null): number | null =>
  mastery === null ? null : Math.ceil(Math.round(mastery * 10_000) / 100);

const SOUND: Readonly<Record<string, boolean>> = { on: true, off: false };

/** The ways a visit hands over what it has, and ends. */
const createSending = (
  parts: Cmi5Parts,
  statements: Cmi5Statements,
  outbox: Outbox,
  kept: Keeping,
) => {
  const { launch, lrs, note } = parts;
  let adding: Promise<unknown> = Promise.resolve();
  const add = async (more: readonly Statement[]): Promise<void> => {
    adding = Promise.all([adding, outbox.add(more)]);
    await adding;
  };
  const send = async (): Promise<boolean> => {
    await adding;
    const sent = await outbox.flush();
    if (sent) note('begun');
    return sent && kept.write();
  };
  return {
    add,
    send,
    /**
     * The page is going: one message takes everything with it. It may be coming back, which no browser
     * says, so the visit is not ended: a platform ends by itself one that nobody goes on with.
     */
    closeNow(): void {
      lrs.sendAtOnce(outbox.waiting());
      void kept.write();
    },
    async close(last: readonly Statement[]): Promise<void> {
      await add(last);
      if (!(await send())) return;
      await add([statements.terminated()]);
      if (!(await outbox.flush())) return;
      note('over');
      const back = launch.getReturnURL();
      if (back !== null && isPage(back)) parts.go(back);
    },
  };
};

/** A visit that has begun: the platform is told of it at once. */
export const openCmi5Platform = async (parts: Cmi5Parts): Promise<LearningPlatform> => {
  const { launch, visit, state, now } = parts;
  const statements = cmi5Statements(launch, () => now() - visit.since);
  const found = v.safeParse(keptSchema, await state.read());
  const read = found.success ? found.output : NOTHING;
  const standing = createStanding(read, statements);
  let gone = false;
  const outbox = await openQueue(parts, () => gone, statements);
  const keeping = createKeeping(state, read, standing.kept);
  const sending = createSending(parts, statements, outbox, keeping);
  const teller = tellerOf(parts, statements);
  let report: CourseReport | null = null;
  void sending.send();
  return {
    learner: learnerOf(launch),
    journal: read.journal,
    records: launch.getLaunchMode() === 'Normal',
    passMark: markOf(launch.getMasteryScore()),
    sound: SOUND[String(launch.getAudioPreference())] ?? null,
    async write(next) {
      report = next;
      const told = next.told.map(reply => toldStatement(reply, teller));
      await sending.add([...told, ...standing.news(next)]);
      return true;
    },
    commit: sending.send,
    async leave(closes) {
      gone = !closes;
      if (closes) await sending.close(standing.last(report));
      else sending.closeNow();
    },
  };
};
