import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckPort } from '../../../src/app/studio/check/check-port.ts';
import type { CheckAnswer, CheckRequest } from '../../../src/app/studio/check/checked.ts';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import type { Behaviour } from '../../../src/app/studio/history/behaviour.ts';
import { compareBehaviour } from '../../../src/app/studio/history/compare-behaviour.ts';
import { studioBehaviourEn as words } from '../../../src/app/words/en/studio-behaviour.ts';
import { settled } from '../../support/app.ts';
import { handTimer } from '../../support/timer.ts';

const UMBRELLA = readFileSync('test/support/umbrella.ink', 'utf8');
const TODAY = '2026-11-26';

const files = (text: string) => [{ name: 'main.ink', text }];

/** A worker that answers when it is told to: what it is asked, and what it then says. */
const handPort = () => {
  const listeners = new Set<(answer: CheckAnswer | null) => void>();
  const asked: CheckRequest[] = [];
  let stops = 0;
  const port: CheckPort = {
    ask: request => void asked.push(request),
    letGo: () => undefined,
    stop: () => void (stops += 1),
    listen: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const tell = (answer: CheckAnswer | null): void => listeners.forEach(hear => hear(answer));
  const work = (): void => {
    const request = asked.at(-1);
    if (request === undefined) throw new Error('nothing is asked');
    for (const step of checkFiles(request.files, request.today)) {
      tell({ number: request.number, ...step });
      if (step.says === 'checked') return;
    }
  };
  return { port, asked, tell, work, stops: () => stops, heard: () => listeners.size };
};

const comparing = (before: string, after: string) => {
  const [worker, time] = [handPort(), handTimer()];
  const parts = { openCheckPort: () => worker.port, timer: time.timer };
  const calendar = { today: () => TODAY };
  const comparison = compareBehaviour(files(before), files(after), { ...parts, calendar });
  return { ...worker, ...time, comparison, state: () => comparison.store.getState() };
};

const changed = async (before: string, after: string): Promise<Behaviour> => {
  const { work, state } = comparing(before, after);
  work();
  await settled();
  work();
  await settled();
  const now = state();
  if (now.name !== 'done') throw new Error(now.name);
  return now.behaviour;
};

const told = ({ rows, replies }: Behaviour) => [
  ...rows.map(words.row).map(({ what, before, after }) => `${what}: ${before} | ${after}`),
  ...replies.map(words.reply),
];

describe('what an edit changed in behaviour', () => {
  it('is nothing where only words, comments and white space are others', async () => {
    const after = UMBRELLA.replace('Hello again.', 'Good evening.').replace('\n\n', '\n// x\n\n');
    expect(await changed(UMBRELLA, after)).toEqual({ rows: [], replies: [] });
  });
  it('a mark: the reply, what can be scored, and who fares otherwise', async () => {
    const after = UMBRELLA.replace(
      '# id: h-own # empathy: +2 acknowledge call',
      '# id: h-own # empathy: +3 acknowledge call',
    );
    const lines = told(await changed(UMBRELLA, after));
    expect(lines.find(line => line.startsWith('“You rang'))).toMatch(/Empathy \+2 → \+3$/);
    expect(lines.some(line => line.startsWith('Empathy, all marks together'))).toBe(true);
    expect(lines.some(line => line.startsWith('Conversations'))).toBe(false);
  });
  it('a reply that goes: decisions stay, conversations are fewer', async () => {
    const after = UMBRELLA.split('\n')
      .filter(line => !line.includes('# id: h-wet'))
      .join('\n');
    const { rows, replies } = await changed(UMBRELLA, after);
    expect(replies).toMatchObject([{ change: 'gone', marks: [] }]);
    expect(rows.map(({ about }) => about)).toContain('conversations');
    expect(rows.map(({ about }) => about)).not.toContain('decisions');
  });
  it('an ending that is told otherwise goes, and another comes', async () => {
    const ending = /# ending: \w+ :: ([^\n#]+)/.exec(UMBRELLA)?.[1]?.trim() ?? '';
    const lines = told(await changed(UMBRELLA, UMBRELLA.replace(ending, 'Another end.')));
    expect(lines.filter(line => line.startsWith('Ending:'))).toHaveLength(2);
    expect(lines.some(line => line.includes('Another end.: –'))).toBe(true);
  });
});

describe('comparing beside the page', () => {
  it('one state after the other, with progress, and lets the worker go', async () => {
    const { work, asked, state, stops, heard } = comparing(UMBRELLA, `${UMBRELLA}\n`);
    expect(state()).toEqual({ name: 'working', states: 0 });
    work();
    await settled();
    expect(asked.map(request => request.files[0]?.text)).toEqual([UMBRELLA, `${UMBRELLA}\n`]);
    expect(state()).toMatchObject({ name: 'working' });
    work();
    await settled();
    expect(state().name).toBe('done');
    expect([stops(), heard()]).toEqual([1, 0]);
  });
  it.each([
    ['before', '-> nowhere', UMBRELLA, 1],
    ['after', UMBRELLA, '-> nowhere', 2],
  ] as const)('says which of the two cannot be played: %s', async (which, before, after, works) => {
    const { work, state } = comparing(before, after);
    for (let at = 0; at < works; at += 1) {
      work();
      await settled();
    }
    expect(state()).toEqual({ name: 'broken', which });
  });
  it('gives up on a worker that says nothing, or breaks down', async () => {
    for (const trouble of ['silent', 'crashed', 'failed']) {
      const { pass, tell, state, stops } = comparing(UMBRELLA, '');
      if (trouble === 'silent') pass(21_000);
      else if (trouble === 'failed') tell({ number: 1, says: 'failed' });
      else tell(null);
      await settled();
      expect([state().name, stops()]).toEqual(['stopped', 1]);
    }
  });
  it('stops at once when nobody looks any more', async () => {
    const { comparison, stops, work, state, asked } = comparing(UMBRELLA, '');
    comparison.close();
    expect(stops()).toBe(1);
    work();
    await settled();
    expect(asked).toHaveLength(1);
    expect(state()).toEqual({ name: 'working', states: 0 });
  });
});
