import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/app/conversation/conversation-port.ts';
import { attemptsAt } from '../../../src/app/runs/attempts.ts';
import { readRunRecord } from '../../../src/app/runs/run-record.ts';
import { nextVariant } from '../../../src/app/catalogue/variant-choice.ts';
import { loadDebrief } from '../../support/debrief.ts';
import { appOf, memoryStore, reply, settled, catalogueOf } from '../../support/app.ts';
import { must, script } from '../../support/ink.ts';

const STORY = script(`# variant: storm :: Weather
# variant: crew :: Crew
# owed: 40 :: a taxi :: crew
VAR variant = "storm"
-> desk
=== desk ===
Dana: Well, {variant}? # thought: Here it comes.
* "Sorry for the wait." # id: sorry # empathy: +2 acknowledge wait # why: Names it.
* "Next!" # id: next # empathy: -2 cold # why: Hurts.
* [Look it up # id: look # do # accuracy: +2 lookup # why: Finds out.]
- Dana: {heat >= 8: No.|Go on.} # gesture: nod
* "Here is your taxi." # id: taxi # accuracy: +2 act # cost: 40 # why: Done.
* "Wait here." # id: wait # accuracy: -1 delay # hold: 6 # promise: call # why: Not done.
- # ending: resolved :: She goes home.
-> END
=== record ===
# desk: record :: Booking
Heat: {heat}
-> DONE`);

const refOf = (standing: Standing, start: string): string => {
  const offer = standing.replies.find(({ text }) => text.replace('"', '').startsWith(start));
  if (offer === undefined) throw new Error(`not on offer: ${start}`);
  return offer.ref;
};

let openings = 0;
/** A name for a run that nobody else has. */
const fresh = (): string => `test-run-${++openings}`;

const playThrough = async (
  port: ReturnType<typeof appOf>['port'],
  starts: readonly string[],
  variant?: string,
) => {
  let standing = must(
    await port.open({
      run: fresh(),
      scenario: 'toy',
      mode: 'practice',
      ...(variant === undefined ? {} : { variant }),
    }),
  );
  for (const start of starts) standing = must(await reply(port, standing, refOf(standing, start)));
  return standing;
};

describe('a conversation through its port', () => {
  it('shows what was said, what is on offer, and where the customer stands', async () => {
    const { port } = appOf(STORY);
    const standing = await playThrough(port, ['Sorry'], 'crew');
    expect(standing.said.map(({ voice, text }) => [voice, text])).toEqual([
      ['customer', 'Well, crew?'],
      ['you', '"Sorry for the wait."'],
      ['customer', 'Go on.'],
    ]);
    expect(standing).toMatchObject({
      heardBefore: 1,
      moodBefore: -5,
      mood: -2,
      levels: { heat: 5, trust: 3, patience: 5 },
      whisper: 'Names it.',
      decision: { at: 2, of: 2 },
      ending: null,
    });
  });
  it('keeps the key behind the port', async () => {
    const { port } = appOf(STORY);
    const standing = await playThrough(port, []);
    expect(Object.keys(standing.replies[0] ?? {}).sort()).toEqual(['action', 'ref', 'text']);
    expect(JSON.stringify(standing)).not.toContain('Hurts');
  });
  it('[V3] an exercise shows neither levels nor movements nor whisper', async () => {
    const { port } = appOf(STORY);
    const opened = must(await port.open({ run: 'r', scenario: 'toy', mode: 'exercise' }));
    const standing = must(await reply(port, opened, refOf(opened, 'Sorry')));
    expect(standing).toMatchObject({ levels: null, movements: null, whisper: null });
  });
  it('refuses what is not on offer, and answers before anything was opened', async () => {
    const { port } = appOf(STORY);
    expect(await port.reply({ run: 'r', turn: 1, ref: 'r0' })).toMatchObject({
      error: { code: 'port/no-conversation' },
    });
    const standing = await playThrough(port, []);
    expect(await reply(port, standing, 'r9')).toMatchObject({
      error: { code: 'conversation/not-on-offer' },
    });
    expect(await port.open({ run: 'r', scenario: 'gone', mode: 'practice' })).toMatchObject({
      error: { code: 'catalogue/unknown' },
    });
  });
  it('reads the desk as it stands', async () => {
    const { port } = appOf(STORY);
    const { run } = await playThrough(port, ['Sorry']);
    expect(must(await port.desk({ run }))).toMatchObject({
      run,
      turns: 1,
      cards: [{ title: 'Booking', lines: ['Heat: 5'] }],
    });
  });
});

describe('memory', () => {
  it('keeps the run at every choice, in a form that is read back', async () => {
    const { recordStore, kept } = memoryStore();
    const { port } = appOf(STORY, { recordStore });
    await playThrough(port, ['Sorry']);
    await settled();
    const [stored] = [...kept.values()];
    expect(must(readRunRecord(stored))).toMatchObject({
      choices: [{ index: 0, id: 'sorry' }],
      ending: null,
      transcript: [{ text: 'Well, storm?' }, { voice: 'you' }, { text: 'Go on.' }],
    });
    expect(JSON.stringify(stored)).not.toMatch(/score|mark|mood/);
  });
  it('[R2] resumes at the same line with the same mood and the same order of replies', async () => {
    const { recordStore } = memoryStore();
    const first = appOf(STORY, { recordStore });
    const before = await playThrough(first.port, ['Next'], 'crew');
    await settled();
    const second = appOf(STORY, { recordStore });
    await second.runs.load();
    expect(must(await second.port.resume({ run: before.run }))).toEqual(before);
  });
  it('[R3] a run of another version does not resume, and stays readable', async () => {
    const { recordStore, kept } = memoryStore();
    const { port } = appOf(STORY, { recordStore });
    const { run } = await playThrough(port, ['Next', 'Here']);
    await settled();
    kept.set(run, { ...(kept.get(run) as object), version: 'older' });
    const later = appOf(STORY, { recordStore });
    await later.runs.load();
    expect(await later.port.resume({ run })).toMatchObject({
      error: { code: 'replay/other-rules' },
    });
    expect(later.runs.find(run)?.transcript).toHaveLength(4);
  });
  it('notes which cards were read, once each', async () => {
    const { port, runs } = appOf(STORY);
    const { run } = await playThrough(port, ['Sorry']);
    await port.noteRead({ run, card: 'record' });
    await port.noteRead({ run, card: 'record' });
    expect(runs.find(run)?.deskReads).toEqual([{ turn: 1, card: 'record' }]);
  });
  it('practice takes the variant played least often', async () => {
    const { port, runs } = appOf(STORY);
    const variants: string[] = [];
    for (let time = 0; time < 3; time++) {
      const { run } = await playThrough(port, ['Next']);
      variants.push(runs.find(run)?.variant ?? '');
    }
    expect(variants).toEqual(['storm', 'crew', 'storm']);
    expect(nextVariant(STORY.scenario, [])).toBe('storm');
  });
});

describe('the debrief', () => {
  const debriefOf = async (starts: readonly string[], change: object = {}) => {
    const { port, runs } = appOf(STORY);
    const { run } = await playThrough(port, starts, 'crew');
    const record = runs.find(run);
    if (record === undefined) throw new Error('not kept');
    return loadDebrief({ ...record, ...change }, catalogueOf(STORY));
  };

  it('recomputes everything from the choices', async () => {
    expect(must(await debriefOf(['Sorry', 'Here']))).toMatchObject({
      scores: { accuracy: 50, empathy: 50 },
      marks: { accuracy: 2, empathy: 2 },
      outcome: { fcr: 'yes', cost: 40, ending: { kind: 'resolved' } },
      owed: { amount: 40 },
      moods: [-5, -2, 1],
      hidden: { grievances: [] },
      turns: [
        {
          marks: [{ axis: 'empathy', value: 2, counted: 2, act: 'acknowledge' }],
          why: 'Names it.',
        },
        { marks: [{ axis: 'accuracy', value: 2, counted: 2 }], why: 'Done.' },
      ],
    });
  });
  it('[R1] a score that somebody wrote into the record changes nothing', async () => {
    const honest = must(await debriefOf(['Next', 'Wait']));
    const forged = must(
      await debriefOf(['Next', 'Wait'], { scores: { accuracy: 100, empathy: 100 } }),
    );
    expect(forged.scores).toEqual(honest.scores);
    expect(honest.hidden.grievances).toHaveLength(1);
    expect(honest.outcome).toMatchObject({ fcr: 'no', brokenPromises: ['call'] });
  });
  it('[V3] after an exercise it holds no keys, notes or thoughts', async () => {
    const debrief = must(await debriefOf(['Sorry', 'Here'], { mode: 'exercise' }));
    for (const turn of debrief.turns) {
      expect(turn).toMatchObject({ marks: [], movements: [], why: null, thoughts: [] });
    }
    const unheard = must(await debriefOf(['Next', 'Wait'], { mode: 'exercise' }));
    expect(unheard.hidden.grievances).toEqual([]);
  });
  it('an unfinished run has none', async () => {
    expect(await debriefOf(['Sorry'])).toMatchObject({ error: { code: 'debrief/unfinished' } });
  });
  it('home knows the best of all attempts, by the lower of its two scores, and the run to go on with', async () => {
    const { port, runs, catalogue } = appOf(STORY);
    await playThrough(port, ['Sorry', 'Here']);
    await playThrough(port, ['Look', 'Here']);
    const { run } = await playThrough(port, ['Next']);
    const attempts = await attemptsAt(
      'toy',
      STORY.version,
      runs.store.getState().records,
      catalogue,
    );
    expect(attempts).toMatchObject({
      finished: 2,
      best: { scores: { accuracy: 50, empathy: 50 } },
      open: { id: run },
    });
  });
});
