import { describe, expect, it } from 'vitest';
import { readOwn } from '../../../src/app/own/own-work.ts';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import { pathFindings } from '../../../src/app/studio/check/path-findings.ts';
import { studioPlayEn } from '../../../src/app/words/en/studio-play.ts';
import { createDraftPlay } from '../../../src/app/studio/play/draft-play.ts';
import { knotsIn, partAt, startsIn } from '../../../src/app/studio/play/knots.ts';
import { FROM_THE_BEGINNING, type PathTest } from '../../../src/app/studio/play/path-test.ts';
import { runPathTests } from '../../../src/app/studio/play/run-path-tests.ts';
import { spotAt } from '../../../src/app/studio/play/spot.ts';
import { changedFrom, startingVariables } from '../../../src/app/studio/play/starting-variables.ts';
import { replaceFiles } from '../../../src/app/studio/workspace/replace-files.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { settled } from '../../support/app.ts';
import { HEADER } from '../../support/ink.ts';
import { handTimer } from '../../support/timer.ts';

const INK = `${HEADER}VAR told = false
-> start
=== start ===
Dana: Well?
* I am sorry. #id: sorry #empathy: +2 apologise
  ~ told = true
  -> second
* Next! #empathy: -2 cold
  -> end_badly
=== second ===
Dana: Thank you.
* Here you are. #accuracy: +2 remedy
  -> good
=== good ===
Dana: Fine. #ending: resolved :: All is well.
-> END
=== end_badly ===
Dana: No. #ending: left :: She left.
-> END
`;
const filesOf = (text: string) => [{ name: 'main.ink', text }];

const opened = async (text = INK) => {
  const workspace = createWorkspace('w', filesOf(text));
  const { timer, pass } = handTimer();
  const playing = createDraftPlay({ workspace, timer, read: async files => readOwn(files) });
  await settled();
  const change = async (to: string): Promise<void> => {
    workspace.change(replaceFiles('x', workspace.store.getState().files, filesOf(to)));
    pass(1000);
    await settled();
  };
  const say = (words: string): void => {
    const state = playing.play.store.getState();
    const replies = state.name === 'talking' ? state.standing.replies : [];
    void playing.play.reply(replies.find(({ text: said }) => said === words)?.ref ?? '');
  };
  return { playing, change, say, state: () => playing.store.getState() };
};

const pathOf = (
  expects: Partial<PathTest['expects']>,
  steps = ['I am sorry.', 'Here you are.'],
) => ({
  id: 'p',
  title: 'p',
  variant: 'default',
  start: FROM_THE_BEGINNING,
  steps: steps.map(words => ({ id: null, words })),
  expects: { ending: null, reaches: null, mood: null, ...expects },
});

describe('a draft that is played while it is written', () => {
  it('keeps its place: a reply by its name, where its words have changed', async () => {
    const { change, say, state } = await opened();
    say('I am sorry.');
    await change(INK.replace('I am sorry.', 'I am so sorry.'));
    expect(state()).toMatchObject({ status: 'playing', lost: null });
    expect(state().request.steps).toEqual([{ id: 'sorry', words: 'I am so sorry.' }]);
  });
  it('keeps its place: the only reply that is new, where the only one that is gone has no name', async () => {
    const { change, say, state } = await opened();
    say('I am sorry.');
    say('Here you are.');
    await change(INK.replace('Here you are.', 'Take this.'));
    expect(state()).toMatchObject({ status: 'playing', lost: null });
    expect(state().request.steps.map(({ words }) => words)).toEqual(['I am sorry.', 'Take this.']);
  });
  it('says which reply is gone, stands where it was, and goes on when it is there again', async () => {
    const { playing, change, say, state } = await opened();
    say('I am sorry.');
    say('Here you are.');
    const other = '* Later. #accuracy: -2 delay\n  -> end_badly\n* Never. #empathy: -2 cold\n';
    await change(INK.replace('* Here you are.', `${other}* Take this.`));
    expect(state().lost).toEqual({ id: null, words: 'Here you are.' });
    expect(state().request.steps).toHaveLength(1);
    await change(INK);
    playing.onward();
    expect(state().request.steps).toHaveLength(2);
    expect(state().ahead).toEqual([]);
  });
  it('goes back and on through its session', async () => {
    const { playing, say, state } = await opened();
    say('I am sorry.');
    say('Here you are.');
    playing.goTo(0);
    expect([state().request.steps.length, state().ahead.length]).toEqual([0, 2]);
    say('I am sorry.');
    expect([state().request.steps.length, state().ahead.length]).toEqual([1, 1]);
    playing.onward();
    expect(state().walk?.conversation.ending?.kind).toBe('resolved');
    playing.goTo(0);
    say('Next!');
    expect(state().ahead).toEqual([]);
  });
  it('begins at the decision of a place, with the fewest replies that lead there', async () => {
    const text = INK.replace(
      'Dana: Thank you.\n',
      'Dana: Thank you.\n* "Of course." #empathy: +1 care\n* "Sure." #empathy: +1 care\n- Dana: And now?\n',
    );
    const { playing, state } = await opened(text);
    const at = (words: string) =>
      spotAt(filesOf(text), { file: 'main.ink', offset: text.indexOf(words) });
    playing.at(at('And now?'));
    expect(state().request).toMatchObject({
      start: { knot: 'second' },
      steps: [{ words: '"Of course."' }],
    });
    expect(state().walk?.conversation.replies.map(({ text: said }) => said)).toEqual([
      'Here you are.',
    ]);
    playing.at(at('Dana: Well?'));
    expect(state().request).toMatchObject({ start: { knot: 'start' }, steps: [] });
    playing.at(at('VAR told'));
    expect(state().request.start.knot).toBeNull();
  });
  it('stays as it was while the text cannot be read, and goes on afterwards', async () => {
    const { change, say, state } = await opened();
    say('I am sorry.');
    await change(`${INK}-> nowhere\n`);
    expect(state()).toMatchObject({ status: 'broken', request: { steps: [{ id: 'sorry' }] } });
    await change(INK);
    expect(state()).toMatchObject({ status: 'playing', request: { steps: [{ id: 'sorry' }] } });
  });
  it('begins at a knot, with levels and variables of its author', async () => {
    const { playing, state } = await opened();
    const levels = { heat: 2, trust: 9, patience: 9 };
    playing.begin({ start: { knot: 'second', levels, variables: { told: true } } });
    expect(state().walk?.conversation.replies.map(({ text }) => text)).toEqual(['Here you are.']);
    expect(state().walk?.conversation.customer).toMatchObject(levels);
    playing.begin({ start: { ...FROM_THE_BEGINNING, knot: 'gone' } });
    expect(state().status).toBe('failed');
  });
  it('walks a way that the proof names, and takes replies back', async () => {
    const { playing, state } = await opened();
    playing.along('default', [0, 0]);
    expect(state().walk?.conversation.ending?.kind).toBe('resolved');
    playing.back();
    expect(state().request.steps).toHaveLength(1);
  });
  it('begins a way at its beginning, with its replies ahead', async () => {
    const { playing, state } = await opened();
    playing.along('default', [0, 0], 0);
    expect([state().request.steps.length, state().ahead.length]).toEqual([0, 2]);
    playing.onward();
    playing.onward();
    expect(state().walk?.conversation.ending?.kind).toBe('resolved');
    expect(state().ahead).toEqual([]);
  });
  it('does not hang on a story that never rests', async () => {
    const { state } = await opened(INK.replace('Dana: Well?', '-> start'));
    expect(state().status).not.toBe('reading');
  });
});

describe('paths that are kept', () => {
  it.each([
    [pathOf({ ending: 'resolved', reaches: 'second' }), []],
    [pathOf({ ending: 'left' }), [{ code: 'other-ending', ending: 'resolved' }]],
    [pathOf({ ending: 'left' }, ['I am sorry.']), [{ code: 'does-not-end' }]],
    [pathOf({ reaches: 'end_badly' }), [{ code: 'not-reached', knot: 'end_badly' }]],
    [pathOf({ mood: 10 }), [{ code: 'mood-too-low', mood: expect.any(Number) }]],
    [pathOf({}, ['Never said']), [{ code: 'reply-gone', words: 'Never said' }]],
  ])('%#: are tried against what is expected', (test, faults) => {
    expect(runPathTests(filesOf(INK), [test])).toMatchObject([{ test: 'p', faults }]);
  });
  it('say so when nothing can be read', () => {
    expect(runPathTests(filesOf('-> nowhere'), [pathOf({})])[0]?.faults).toEqual([
      { code: 'does-not-compile' },
    ]);
  });
});

describe('paths that are kept, in a check', () => {
  const answersOf = (text: string, tests: readonly PathTest[]) => {
    const steps = [...checkFiles(filesOf(text), '2026-11-26', tests)];
    const says = steps.map(step => step.says);
    const paths = steps.flatMap(step => (step.says === 'paths' ? step.paths : []));
    return { says, paths };
  };
  const lost = [pathOf({ ending: 'resolved' }, ['I am sorry.', 'Never said'])];
  it('are tried as soon as it compiles, before anything is proved', () => {
    const { says, paths } = answersOf(INK, lost);
    expect(says.slice(0, 2)).toEqual(['read', 'paths']);
    const line = INK.slice(0, INK.indexOf('* Here you are.')).split('\n').length;
    expect(paths).toMatchObject([{ test: 'p', file: 'main.ink', line }]);
    expect(answersOf(INK, []).says).not.toContain('paths');
  });
  it('are problems among the others, unless nothing compiles', () => {
    const { paths } = answersOf(INK, lost);
    const found = pathFindings(paths, lost, filesOf(INK), studioPlayEn.tests);
    expect(found).toMatchObject([{ code: 'path/fails', severity: 'error', fixes: [] }]);
    expect(found[0]?.kept).toEqual({
      variant: 'default',
      start: FROM_THE_BEGINNING,
      steps: lost[0]?.steps,
    });
    expect(found[0]?.message).toContain('The reply “Never said” is not on offer any more.');
    const broken = answersOf('-> nowhere', lost);
    expect(pathFindings(broken.paths, lost, filesOf(INK), studioPlayEn.tests)).toEqual([]);
    expect(pathFindings(paths, [], filesOf(INK), studioPlayEn.tests)).toEqual([]);
  });
});

describe('variables that can be set before it begins', () => {
  const text = [
    '# title: T',
    '# fact: knows :: She told you so',
    'VAR heat = 6',
    'VAR variant = "a"',
    'VAR knows = false // not yet',
    'VAR many = -2',
    'VAR plan = "none"',
    'VAR place = -> hall',
    'LIST moods = calm, angry',
    'CONST LIMIT = 3',
    '=== hall ===',
    '-> END',
  ].join('\n');
  const variables = startingVariables(filesOf(text));
  it('are those with a plain value, with what the header says of them', () => {
    expect(variables).toEqual([
      { name: 'knows', first: false, words: 'She told you so' },
      { name: 'many', first: -2, words: '' },
      { name: 'plan', first: 'none', words: '' },
    ]);
  });
  it('are kept only where they are another value', () => {
    expect(changedFrom(variables, { knows: true, many: -2, gone: 1 })).toEqual({ knows: true });
  });
});

describe('knots', () => {
  it('are none where a conversation cannot stand: functions, cards of the desk', () => {
    const files = filesOf(
      '=== hall ===\nHi.\n= again\nHi.\n-> END\n=== function sum(a) ===\n~ return a\n=== rules ===\n# desk: policy :: Rules\nNone.\n-> DONE\n',
    );
    expect(startsIn(files)).toEqual(['hall', 'hall.again']);
    expect(knotsIn(files)).toEqual(['hall']);
  });
  it('are found by name and by place', () => {
    const files = filesOf(INK);
    expect(knotsIn(files)).toEqual(['start', 'second', 'good', 'end_badly']);
    const at = (text: string) => partAt(files, { file: 'main.ink', offset: INK.indexOf(text) });
    expect(at('Dana: Thank you.')).toBe('second');
    expect(at('VAR told')).toBeNull();
  });
});
