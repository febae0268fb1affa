import { describe, expect, it } from 'vitest';
import type { CheckPort } from '../../../src/app/studio/check/check-port.ts';
import { createCheckService } from '../../../src/app/studio/check/check-service.ts';
import type {
  CheckAnswer,
  CheckRequest,
  CheckResult,
  CheckState,
} from '../../../src/app/studio/check/checked.ts';
import { createChecker } from '../../../src/app/studio/check/checker.ts';
import { findingsNow } from '../../../src/app/studio/check/findings-now.ts';
import { editOf } from '../../../src/app/studio/workspace/change.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { HEADER } from '../../support/ink.ts';
import { handTimer } from '../../support/timer.ts';

const FILE = 'main.ink';
const NOTHING: CheckResult = { findings: [], report: null, insight: null };

const fault = (line: number, code = 'tag/unknown'): Finding => ({
  code,
  severity: 'warning',
  message: 'The tag "x" is not part of the profile.',
  remedy: '',
  file: FILE,
  line,
});

/** A worker that says what it is told to, and notes what it was asked. */
const fakePort = () => {
  const asked: CheckRequest[] = [];
  const heard: string[] = [];
  let listener: ((answer: CheckAnswer | null) => void) | null = null;
  const port: CheckPort = {
    ask: request => {
      asked.push(request);
      heard.push('ask');
    },
    letGo: () => heard.push('let go'),
    stop: () => heard.push('stop'),
    listen: told => {
      listener = told;
      return () => {
        listener = null;
      };
    },
  };
  const say = (answer: CheckAnswer | null): void => listener?.(answer);
  return { port, asked, heard, say, isHeard: () => listener !== null };
};

const opened = (text = 'one\ntwo\nthree\n') => {
  const workspace = createWorkspace('w', [{ name: FILE, text }]);
  const { timer, pass, waiting } = handTimer();
  const worker = fakePort();
  const checker = createChecker(workspace, {
    port: worker.port,
    timer,
    calendar: { today: () => '2026-11-26' },
    tests: () => [],
  });
  const type = (insert: string, at = 0): void =>
    workspace.change(editOf('type', FILE, [{ from: at, to: at, insert }]));
  const last = (): number => worker.asked.at(-1)?.number ?? -1;
  const now = (): readonly Finding[] =>
    findingsNow(checker.store.getState(), workspace.store.getState().files);
  return {
    ...worker,
    workspace,
    checker,
    pass,
    waiting,
    type,
    last,
    now,
    state: () => checker.store.getState(),
  };
};

const nameOf = ({ name }: CheckState): string => name;

describe('a check', () => {
  it('begins when the author rests, with the text as it is by then', () => {
    const { asked, type, pass } = opened('');
    type('a');
    pass(200);
    type('b');
    pass(200);
    expect(asked).toEqual([]);
    pass(100);
    expect(asked.map(({ files }) => files[0]?.text)).toEqual(['ba']);
  });

  it('is let go with the next key, and its answer is not heard any more', () => {
    const { checker, heard, say, last, type, pass, state } = opened();
    checker.check();
    const first = last();
    say({ number: first, says: 'read', findings: [] });
    heard.length = 0;
    type('x');
    expect(heard).toEqual(['let go']);
    say({ number: first, says: 'checked', checked: { ...NOTHING, findings: [fault(1)] } });
    expect(nameOf(state())).toBe('checking');
    expect(state().latest).toBe(null);
    pass(250);
    expect(last()).not.toBe(first);
    say({ number: last(), says: 'checked', checked: NOTHING });
    expect(state().latest?.findings).toEqual([]);
  });

  it('ends a worker that lets nobody in, so that the next text is looked at', () => {
    const { checker, heard, say, last, type, pass, state } = opened();
    checker.check();
    pass(1500);
    heard.length = 0;
    type('x');
    expect(heard).toEqual(['stop']);
    pass(250);
    say({ number: last(), says: 'checked', checked: NOTHING });
    expect(nameOf(state())).toBe('checked');
    pass(600_000);
    expect(nameOf(state())).toBe('checked');
  });

  it('is taken to hang after twenty seconds of silence, and not while it speaks', () => {
    const { checker, say, last, pass, state, heard } = opened();
    checker.check();
    for (let states = 1; states < 100; states += 1) {
      pass(19_000);
      say({ number: last(), says: 'progress', states });
    }
    expect(state()).toMatchObject({ name: 'checking', states: 99 });
    pass(20_000);
    expect(state()).toMatchObject({ name: 'stopped', why: 'too-long' });
    expect(heard.at(-1)).toBe('stop');
  });

  it('may take longer to weigh what was played than to play a part of it', () => {
    const { checker, say, last, pass, state } = opened();
    checker.check();
    const report = { states: 7 } as unknown as NonNullable<CheckResult['report']>;
    say({ number: last(), says: 'proved', report });
    pass(60_000);
    expect(state()).toMatchObject({ name: 'checking', states: 7 });
    pass(60_000);
    expect(nameOf(state())).toBe('stopped');
  });

  it('says that the worker broke down, and recovers with the next key', () => {
    const { checker, say, last, type, pass, state } = opened();
    checker.check();
    say({ number: last(), says: 'checked', checked: { ...NOTHING, findings: [fault(2)] } });
    say({ number: last(), says: 'done' });
    checker.check();
    say(null);
    expect(state()).toMatchObject({ name: 'stopped', why: 'crashed' });
    expect(state().latest?.findings).toHaveLength(1);
    type('x');
    pass(250);
    say({ number: last(), says: 'checked', checked: NOTHING });
    expect(state()).toMatchObject({ name: 'checked', latest: { findings: [] } });
  });

  it('keeps its verdict where only the search for fixes broke down', () => {
    const { checker, say, last, state } = opened();
    checker.check();
    say({ number: last(), says: 'checked', checked: NOTHING });
    say({ number: last(), says: 'failed' });
    expect(nameOf(state())).toBe('checked');
  });

  it('is stopped by its author, and begun again', () => {
    const { checker, heard, say, last, state } = opened();
    checker.check();
    checker.stop();
    expect(state()).toMatchObject({ name: 'stopped', why: 'asked' });
    expect(heard.at(-1)).toBe('stop');
    checker.check();
    say({ number: last(), says: 'checked', checked: NOTHING });
    expect(nameOf(state())).toBe('checked');
  });

  it('leaves nothing behind: no worker, nobody who listens, nothing that waits', () => {
    const { checker, heard, type, pass, waiting, asked, isHeard } = opened();
    checker.check();
    type('x');
    checker.close();
    expect(heard.at(-1)).toBe('stop');
    expect(isHeard()).toBe(false);
    expect(waiting()).toBe(0);
    type('y');
    pass(1000);
    expect(asked).toHaveLength(1);
  });
});

describe('what is known now', () => {
  it('moves along with the lines as they are typed', () => {
    const { checker, say, last, type, now } = opened();
    checker.check();
    const findings = [fault(1), fault(3)];
    say({ number: last(), says: 'checked', checked: { ...NOTHING, findings } });
    type('more\nand more\n', 4);
    expect(now().map(({ line }) => line)).toEqual([1, 5]);
    type('above\n');
    expect(now().map(({ line }) => line)).toEqual([2, 6]);
  });

  it('is what was read of this text, and what was proved of the one before', () => {
    const { checker, say, last, type, pass, now } = opened();
    checker.check();
    const findings = [fault(1), fault(3, 'reply/no-why')];
    say({ number: last(), says: 'checked', checked: { ...NOTHING, findings } });
    type('above\n');
    pass(250);
    say({ number: last(), says: 'read', findings: [fault(1)] });
    expect(now().map(({ code, line }) => [code, line])).toEqual([
      ['tag/unknown', 1],
      ['reply/no-why', 4],
    ]);
  });

  it('offers a fix where it is to be made by now, and none where the text has changed', () => {
    const { checker, say, last, type, now, workspace } = opened();
    checker.check();
    say({ number: last(), says: 'checked', checked: { ...NOTHING, findings: [fault(2)] } });
    const edits = [{ from: 4, to: 7, insert: 'TWO' }];
    const changes = [{ kind: 'edit', file: FILE, edits }] as const;
    const fix = { name: 'correct', written: 'two', meant: 'TWO', changes } as const;
    say({ number: last(), says: 'fixes', finding: 0, fixes: [fix] });
    const offered = () =>
      findingsNow(checker.store.getState(), workspace.store.getState().files)[0]?.fixes ?? [];
    type('above\n');
    expect(offered()[0]?.changes[0]?.edits).toEqual([{ from: 10, to: 13, insert: 'TWO' }]);
    type('!', 11);
    expect(offered()).toEqual([]);
    expect(now()).toHaveLength(1);
  });
});

describe('kept paths', () => {
  it('are asked for with the text, and what they do is kept beside what is found', () => {
    const { checker, asked, say, last } = opened();
    checker.check();
    expect(asked.at(-1)?.tests).toEqual([]);
    expect(checker.paths.getState().all).toEqual([]);
    const paths = [{ test: 'p', faults: [], at: null, file: FILE, line: 1 }];
    say({ number: last(), says: 'paths', paths });
    expect(checker.paths.getState().all).toEqual(paths);
    expect(checker.store.getState().name).toBe('checking');
  });
});

describe('the worker', () => {
  const request = (number: number, text: string): CheckRequest => ({
    number,
    files: [{ name: FILE, text }],
    today: '2026-11-26',
  });
  const TOLD = `${HEADER}-> a\n=== a ===\nDana: Well?\n* "Sorry." # wy: x\n- # ending: left :: y\n-> END\n`;

  it('reads, proves, judges, looks for fixes, and says when it is done', async () => {
    const said: string[] = [];
    const serve = createCheckService({
      post: ({ says }) => said.push(says),
      pause: () => Promise.resolve(),
    });
    await serve(request(1, TOLD));
    expect(said.filter((says, index) => says !== said[index - 1])).toEqual([
      'read',
      'proved',
      'checked',
      'fixes',
      'done',
    ]);
  });

  it('lets go of a text as soon as another is asked for, or none', async () => {
    const said: string[] = [];
    const waiting: (() => void)[] = [];
    const serve = createCheckService({
      post: ({ number, says }) => said.push(`${number} ${says}`),
      pause: () => new Promise(resolve => waiting.push(resolve)),
    });
    const first = serve(request(1, TOLD));
    await serve(null);
    waiting[0]?.();
    await first;
    const second = serve(request(2, TOLD));
    const third = serve(request(3, 'Hello'));
    waiting[1]?.();
    await second;
    expect(said).toEqual(['1 read', '2 read', '3 read']);
    void third;
  });

  it('says that it failed where it met what it cannot deal with', async () => {
    const said: string[] = [];
    const serve = createCheckService({
      post: ({ says }) => {
        if (says === 'read') throw new Error('no memory');
        said.push(says);
      },
      pause: () => Promise.resolve(),
    });
    await serve(request(1, TOLD));
    expect(said).toEqual(['failed']);
  });
});
