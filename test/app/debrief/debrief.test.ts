import { describe, expect, it } from 'vitest';
import { attemptsAt } from '../../../src/app/runs/attempts.ts';
import { coachSheet } from '../../../src/app/debrief/coach-sheet.ts';
import type { Debrief } from '../../../src/app/debrief/debrief.ts';
import { judged, requestFor, withProof } from '../../../src/app/debrief/add-proof.ts';
import { nextDrill } from '../../../src/app/debrief/drill-recommendation.ts';
import { habitsIn } from '../../../src/app/debrief/habits.ts';
import { createLocalConversation } from '../../../src/app/conversation/local-conversation.ts';
import {
  keepReflection,
  reflectionOf,
  skipReview,
} from '../../../src/app/debrief/self-assessment.ts';
import { runAsJson } from '../../../src/app/debrief/run-export.ts';
import { asksForReview, readRunRecord } from '../../../src/app/runs/run-record.ts';
import { RUN_FORMAT } from '../../../src/engine/versions.ts';
import { createRuns } from '../../../src/app/runs/run-store.ts';
import { drillsIn } from '../../../src/analysis/drills/drills.ts';
import { AXES } from '../../../src/engine/model/acts.ts';
import { loadDebrief } from '../../support/debrief.ts';
import { memoryStore, reply, settled, sharedTabs, steppingClock } from '../../support/app.ts';
import { must } from '../../support/ink.ts';
import { umbrella } from '../../support/proved.ts';

const BOOK = umbrella();
const { script, judge, proof } = BOOK;
const CUPBOARD = 'cupboard';

/** The whole app, on the first shift as it ships. */
const appOfBook = () => {
  const { recordStore, kept } = memoryStore();
  const runs = createRuns(recordStore);
  const clock = steppingClock();
  const tabs = sharedTabs().page();
  const port = createLocalConversation({ catalogue: BOOK.catalogue, runs, clock, tabs });
  return { runs, port, clock, kept };
};
type App = ReturnType<typeof appOfBook>;

let openings = 0;
/** A name for a run that nobody else has. */
const fresh = (): string => `test-run-${++openings}`;

const playChoices = async (
  { port, runs }: App,
  choices: readonly number[],
  mode: 'practice' | 'exercise' = 'practice',
  reads: readonly string[] = [],
) => {
  let standing = must(
    await port.open({ run: fresh(), scenario: 'umbrella', mode, variant: CUPBOARD }),
  );
  for (const card of reads) await port.noteRead({ run: standing.run, card });
  for (const choice of choices) standing = must(await reply(port, standing, `r${choice}`));
  const run = runs.find(standing.run);
  if (run === undefined) throw new Error('not kept');
  return run;
};

const debriefed = async (
  choices: readonly number[],
  mode: 'practice' | 'exercise' = 'practice',
  reads: readonly string[] = [],
): Promise<Debrief> => {
  const run = await playChoices(appOfBook(), choices, mode, reads);
  return must(await loadDebrief(run, BOOK.catalogue));
};

const withJudgement = (debrief: Debrief): Debrief =>
  withProof(debrief, judge.judge(requestFor(debrief.run)));

const GOLDEN = proof.variants[0]?.golden?.choices ?? [];
/** Defends, guesses, promises what it cannot keep, doubts him, hurries him. */
const CLUMSY = [0, 3, 2, 1, 0];

describe('the debrief before the proof is ready', () => {
  it('is complete but for what the proof has to say', async () => {
    const debrief = await debriefed(CLUMSY);
    expect(debrief.proof).toBeNull();
    expect(debrief.moods).toHaveLength(6);
    expect(debrief.levels).toHaveLength(6);
    expect(debrief.turns.map(({ offered }) => offered.length)).toEqual([4, 4, 4, 3, 4]);
    expect(
      debrief.turns.every(({ offered }) => offered.filter(one => one.taken).length === 1),
    ).toBe(true);
  });
  it('says how the process and the outcome stand to each other, and names what was done well', async () => {
    expect(await debriefed(GOLDEN)).toMatchObject({ square: 'well-and-well' });
    expect((await debriefed(GOLDEN)).recognition[0]?.id).toBe('balanced');
    expect((await debriefed(CLUMSY)).square).toMatch(/^badly/);
  });
  it('reads the run through every framework', async () => {
    const { frameworks } = await debriefed(GOLDEN);
    expect(frameworks.map(({ name }) => name)).toEqual([
      { id: 'LAST' },
      { id: 'HEARD' },
      { id: 'LEAPS' },
    ]);
    expect(frameworks[0]?.order.length).toBeGreaterThan(1);
  });
  it("names the facts that were never found, by the story's own variables", async () => {
    const { hidden } = await debriefed(CLUMSY);
    expect(hidden.facts.map(({ variable }) => variable)).toEqual(['knows_class']);
    expect(hidden.factsInAll).toBe(1);
    expect((await debriefed(GOLDEN)).hidden.facts).toEqual([]);
  });
  it('names the grievances that nobody acknowledged', async () => {
    expect((await debriefed(CLUMSY)).hidden.grievances.map(({ id }) => id)).toEqual([
      'call',
      'class',
    ]);
    expect((await debriefed(GOLDEN)).hidden.grievances).toEqual([]);
  });
  it('sets what was given against what was owed, where the scenario says it', async () => {
    const debrief = await debriefed(GOLDEN);
    expect(debrief.cost).toEqual({
      paid: 0,
      goodwill: 0,
      owed: null,
      currency: 'EUR',
      verdict: null,
    });
  });
  it('changes nothing on screen when stored numbers are changed', async () => {
    const run = await playChoices(appOfBook(), CLUMSY);
    const honest = must(await loadDebrief(run, BOOK.catalogue));
    const forged = { ...run, scores: { accuracy: 100, empathy: 100 }, marks: 99, mood: 10 };
    const debrief = must(await loadDebrief(forged, BOOK.catalogue));
    expect({ ...debrief, run }).toEqual(honest);
  });
});

describe('the debrief with the proof', () => {
  it('has a falling step on each axis for every reply, from 100 to the score', async () => {
    const debrief = withJudgement(await debriefed(CLUMSY));
    const { ceilings = [] } = debrief.proof ?? {};
    expect(ceilings[0]).toEqual({ accuracy: 100, empathy: 100 });
    expect(ceilings.at(-1)).toEqual(debrief.scores);
    for (const axis of AXES) {
      const steps = ceilings.map(step => step[axis]);
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
    }
  });
  it('finds nothing to regret and no turning point in the best run', async () => {
    const { proof } = withJudgement(await debriefed(GOLDEN));
    expect(proof?.turningPoint).toBeNull();
    expect(proof?.turns.every(({ quality, given }) => quality === 'best' && given === 0)).toBe(
      true,
    );
    expect(proof?.unread).toEqual([]);
  });
  it('names one turning point, the costliest reply', async () => {
    const { proof } = withJudgement(await debriefed(CLUMSY));
    const turned = proof?.turns.filter(({ quality }) => quality === 'turning-point') ?? [];
    expect(turned.map(({ number }) => number)).toEqual([proof?.turningPoint]);
    expect(turned[0]?.given).toBe(Math.max(...(proof?.turns.map(({ given }) => given) ?? [])));
  });
  it('says of every reply on offer what it would have brought', async () => {
    const { proof } = withJudgement(await debriefed(CLUMSY));
    for (const { replies } of proof?.turns ?? []) {
      for (const reply of replies) {
        expect(reply.lines.length).toBeGreaterThan(0);
        expect(reply.endings.length).toBeGreaterThan(0);
        expect(reply.bestEnd?.summary).not.toBe('');
        expect(reply.ceilings.accuracy).toBeGreaterThanOrEqual(reply.bestEnd?.scores.accuracy ?? 0);
      }
      expect(replies.some(({ quality }) => quality === 'best')).toBe(true);
    }
  });
  it('has the mood curve of an expert, in the same variant', async () => {
    const { proof } = withJudgement(await debriefed(CLUMSY));
    expect(proof?.expert?.moods).toHaveLength(GOLDEN.length + 1);
  });
  it('names the cards that would have decided a reply, until they are opened', async () => {
    const { proof } = withJudgement(await debriefed(CLUMSY));
    const cards = proof?.unread.map(({ card }) => card) ?? [];
    expect(cards).toContain('policy_lost_property');
    expect(proof?.unread.every(({ title, card }) => title !== '' && title !== card)).toBe(true);
    const again = withJudgement(await debriefed(CLUMSY, 'practice', cards));
    expect(again.proof?.unread).toEqual([]);
  });
  it('stays as it was where the judgement is of another story, or there is none', async () => {
    const debrief = await debriefed(CLUMSY);
    expect(withProof(debrief, null)).toBe(debrief);
    const other = judge.judge({ variant: CUPBOARD, choices: CLUMSY.slice(0, 2) });
    expect(withProof(debrief, other)).toBe(debrief);
  });
  it('is the same through the port that waits for the proof', async () => {
    const debrief = await debriefed(CLUMSY);
    const waited = await judged(debrief, { judge: async asked => judge.judge(asked) });
    expect(waited).toEqual(withJudgement(debrief));
  });
});

describe('you first', () => {
  const draft = { turningPoint: 2, guess: { accuracy: 80, empathy: 20 }, change: 'Ask  first.\n' };

  it('keeps what the learner thought with the run, tidied', async () => {
    const app = appOfBook();
    const run = await playChoices(app, CLUMSY);
    await keepReflection(app.runs, run.id, draft, app.clock);
    await settled();
    expect(must(readRunRecord(app.kept.get(run.id))).reflection).toMatchObject({
      turningPoint: 2,
      guess: { accuracy: 80, empathy: 20 },
      change: 'Ask first.',
    });
  });
  it('lets the first review stand: a second one would know the numbers', async () => {
    const app = appOfBook();
    const run = await playChoices(app, CLUMSY);
    const first = await keepReflection(app.runs, run.id, draft, app.clock);
    const other = { ...draft, guess: { accuracy: 0, empathy: 0 } };
    expect(await keepReflection(app.runs, run.id, other, app.clock)).toEqual(first);
    expect(await keepReflection(app.runs, 'gone', draft, app.clock)).toBeNull();
  });
  it('is asked for once, and never again by whoever went on without', async () => {
    const app = appOfBook();
    const run = await playChoices(app, CLUMSY);
    expect(asksForReview(run)).toBe(true);
    await skipReview(app.runs, run.id);
    await settled();
    const kept = must(readRunRecord(app.kept.get(run.id)));
    expect(asksForReview(kept)).toBe(false);
    const { reviewSkipped: _, ...older } = kept;
    const read = must(readRunRecord({ ...older, format: 1 }));
    expect(read).toMatchObject({ format: RUN_FORMAT, reviewSkipped: false });
  });
  it('a guess that nobody made is none: kept, exported and told as such', async () => {
    const app = appOfBook();
    const run = await playChoices(app, CLUMSY);
    const silent = { ...draft, guess: { accuracy: null, empathy: 20 } };
    await keepReflection(app.runs, run.id, silent, app.clock);
    await settled();
    const kept = must(readRunRecord(app.kept.get(run.id)));
    expect(kept.reflection?.guess).toEqual({ accuracy: null, empathy: 20 });
    const debrief = must(await loadDebrief(kept, BOOK.catalogue));
    expect(debrief.calibration).toMatchObject({ accuracy: null, empathy: { guessed: 20 } });
    expect(JSON.parse(runAsJson(debrief, ''))).toMatchObject({
      reflection: { guess: { accuracy: null } },
      calibration: { accuracy: null },
    });
  });
  it('a record of the time when the slider stood at 50 says nothing of a guess of 50', async () => {
    const run = await playChoices(appOfBook(), CLUMSY);
    const reflection = reflectionOf(
      { ...draft, guess: { accuracy: 50, empathy: 55 } },
      5,
      run.startedAt,
    );
    const older = must(readRunRecord({ ...run, reflection, format: 2 }));
    expect(older.reflection).toEqual({ ...reflection, guess: { accuracy: null, empathy: 55 } });
    const today = must(readRunRecord({ ...run, reflection }));
    expect(today.reflection).toEqual(reflection);
  });
  it('says how close the guesses were', async () => {
    const run = await playChoices(appOfBook(), CLUMSY);
    const reflected = { ...run, reflection: reflectionOf(draft, 5, 'now') };
    const debrief = withJudgement(must(await loadDebrief(reflected, BOOK.catalogue)));
    const { accuracy, empathy } = debrief.scores;
    expect(debrief.calibration?.accuracy).toMatchObject({ guessed: 80, was: accuracy });
    expect(debrief.calibration?.empathy?.off).toBe(20 - empathy);
    expect(debrief.proof?.turnGuess).toMatch(/^(same|next-to-it|elsewhere)$/);
  });
  it.each([
    { draft: { ...draft, turningPoint: 9 }, turningPoint: null, accuracy: 80 },
    { draft: { ...draft, turningPoint: 0 }, turningPoint: null, accuracy: 80 },
    { draft: { ...draft, guess: { accuracy: 400, empathy: -3 } }, turningPoint: 2, accuracy: 100 },
    { draft: { ...draft, guess: { accuracy: NaN, empathy: 1 } }, turningPoint: 2, accuracy: null },
  ])('nonsense becomes something that can be kept: $turningPoint, $accuracy', row => {
    const kept = reflectionOf(row.draft, 5, 'now');
    expect(kept.turningPoint).toBe(row.turningPoint);
    expect(kept.guess.accuracy).toBe(row.accuracy);
  });
});

describe('in a hiring exercise', () => {
  it('neither alternatives nor keys nor notes are shown, with or without the proof', async () => {
    const debrief = await debriefed(CLUMSY, 'exercise');
    expect(withJudgement(debrief)).toBe(debrief);
    expect(debrief).toMatchObject({
      frameworks: [],
      recognition: [],
      conversation: null,
      cardTitles: {},
      hidden: { facts: [], factsInAll: 0 },
    });
    for (const turn of debrief.turns) {
      expect(turn).toMatchObject({
        marks: [],
        movements: [],
        thoughts: [],
        why: null,
        offered: [],
        breaches: [],
      });
    }
    expect(debrief.outcome?.breaches).toEqual([]);
    const text = JSON.stringify(debrief);
    const [turn] = script.json.match(/needle of the mood meter/) ?? [];
    expect(turn).toBeDefined();
    expect(text).not.toContain('needle of the mood meter');
  });
  it('the proof is not even asked', async () => {
    let asked = 0;
    const debrief = await debriefed(CLUMSY, 'exercise');
    await judged(debrief, { judge: async () => (asked++, null) });
    expect(asked).toBe(0);
  });
  it('no drill and no habit is read from it', async () => {
    const debrief = await debriefed(CLUMSY, 'exercise');
    expect(nextDrill(debrief, drillsIn(proof))).toBeNull();
    expect((await habitsIn([debrief.run], BOOK.catalogue)).runs).toBe(0);
    expect(
      coachSheet(debrief, { framework: null, fingerprint: null, drill: null }).moments,
    ).toEqual([]);
  });
  it('playing on from the middle is refused', async () => {
    const app = appOfBook();
    const run = await playChoices(app, CLUMSY, 'exercise');
    expect(await app.port.playOn({ run: fresh(), from: run.id, turn: 1, reply: 1 })).toMatchObject({
      error: { code: 'port/not-allowed' },
    });
  });
});

describe('playing on from any turn with any reply', () => {
  it('repeats what was chosen before and takes the other reply', async () => {
    const app = appOfBook();
    const old = await playChoices(app, CLUMSY, 'practice', ['lost_book']);
    const standing = must(await app.port.playOn({ run: fresh(), from: old.id, turn: 3, reply: 0 }));
    const run = app.runs.find(standing.run);
    expect(run?.choices.map(({ index }) => index)).toEqual([0, 3, 0]);
    expect(run).toMatchObject({ mode: 'what-if', variant: CUPBOARD, ending: null });
    expect(run?.deskReads).toEqual([{ turn: 0, card: 'lost_book' }]);
    expect(standing).toMatchObject({ mode: 'what-if', decision: { at: 4 } });
  });
  it('says in plain words where it comes from', async () => {
    const app = appOfBook();
    const old = await playChoices(app, CLUMSY);
    const { run } = must(await app.port.playOn({ run: fresh(), from: old.id, turn: 2, reply: 1 }));
    await settled();
    expect(must(readRunRecord(app.kept.get(run))).origin).toMatchObject({
      run: old.id,
      turn: 2,
      said: expect.stringContaining('nearly always turn up'),
      instead: expect.stringContaining('What does it look like'),
      playedAt: old.startedAt,
    });
  });
  it('goes on to an end, resumes, and reaches the best end that was promised', async () => {
    const app = appOfBook();
    const old = await playChoices(app, CLUMSY);
    const debrief = withJudgement(must(await loadDebrief(old, BOOK.catalogue)));
    const promised = debrief.proof?.turns[1]?.replies[1]?.bestEnd;
    let standing = must(await app.port.playOn({ run: fresh(), from: old.id, turn: 2, reply: 1 }));
    standing = must(await app.port.resume({ run: standing.run }));
    for (const choice of promised?.choices.slice(2) ?? []) {
      standing = must(await reply(app.port, standing, `r${choice}`));
    }
    expect(standing.ending).toMatchObject({ kind: promised?.kind, summary: promised?.summary });
    const run = app.runs.find(standing.run);
    if (run === undefined) throw new Error('not kept');
    expect(must(await loadDebrief(run, BOOK.catalogue)).scores).toEqual(promised?.scores);
  });
  it('is never mixed into attempts, variants or habits', async () => {
    const app = appOfBook();
    const old = await playChoices(app, GOLDEN);
    await app.port.playOn({ run: fresh(), from: old.id, turn: 5, reply: 0 });
    const { records: runs } = app.runs.store.getState();
    expect(runs).toHaveLength(2);
    const attempts = await attemptsAt('umbrella', script.version, runs, BOOK.catalogue);
    expect(attempts).toMatchObject({ finished: 1, open: null });
    expect((await habitsIn(runs, BOOK.catalogue)).runs).toBe(1);
  });
  it.each([
    { turn: 0, reply: 0, code: 'conversation/not-on-offer' },
    { turn: 9, reply: 0, code: 'conversation/not-on-offer' },
    { turn: 2, reply: 7, code: 'conversation/not-on-offer' },
  ])('turn $turn with reply $reply is refused as $code', async ({ turn, reply, code }) => {
    const app = appOfBook();
    const { id } = await playChoices(app, CLUMSY);
    expect(await app.port.playOn({ run: fresh(), from: id, turn, reply })).toMatchObject({
      error: { code },
    });
    expect(app.runs.store.getState().records).toHaveLength(1);
  });
  it('an unknown run is refused', async () => {
    expect(
      await appOfBook().port.playOn({ run: fresh(), from: 'gone', turn: 1, reply: 0 }),
    ).toMatchObject({
      error: { code: 'port/unknown-run' },
    });
  });
});

describe('one drill to do next', () => {
  const drills = drillsIn(proof);
  it('comes from the reply that cost most', async () => {
    const debrief = withJudgement(await debriefed([1, 3, 0, 0, 1]));
    const drill = nextDrill(debrief, drills);
    expect(drill).toMatchObject({ turn: 2, act: 'ask', skill: 'finding-out' });
    expect(drill?.key).toBe('umbrella/what/ask');
  });
  it('is found without the proof too, from the marks', async () => {
    expect(nextDrill(await debriefed([1, 3, 0, 0, 1]), drills)).toMatchObject({ turn: 2 });
  });
  it('after a flawless run keeps a lesson warm', async () => {
    expect(nextDrill(withJudgement(await debriefed(GOLDEN)), drills)).toMatchObject({ turn: null });
    expect(nextDrill(await debriefed(GOLDEN), [])).toBeNull();
  });
});

describe('habits', () => {
  it('are named from three runs, and until then say how many there are', async () => {
    const app = appOfBook();
    for (let time = 0; time < 3; time++) await playChoices(app, CLUMSY);
    const { records: runs } = app.runs.store.getState();
    expect(await habitsIn(runs.slice(0, 2), BOOK.catalogue)).toEqual({
      fingerprint: null,
      runs: 2,
    });
    expect((await habitsIn(runs, BOOK.catalogue)).fingerprint?.runs).toBe(3);
  });
});
