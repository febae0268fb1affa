import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import { type Fix, FIX_NAMES } from '../../../src/app/studio/check/fix.ts';
import { MENDABLE } from '../../../src/app/studio/check/fix-candidates.ts';
import { applyChanges } from '../../../src/app/studio/workspace/apply-change.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { HEADER } from '../../support/ink.ts';

const TODAY = '2026-11-26';

const GOOD = `${HEADER.replace('heat = 8', 'heat = 5')}VAR told = false
VAR variant = "rain"
# grievance: sleep :: A short night :: 1
# variant: rain :: It rains
# fact: told :: She was told
-> desk

=== desk ===
Dana: Well? # gesture: sigh # sound: phone
* "I am sorry for the wait." # id: sorry # empathy: +2 acknowledge wait # why: It hurt.
    ~ told = true
    -> second
* [Look at the screen # id: look # do # empathy: -1 cold # why: She is not seen.]
    -> second
* "Next!" # id: next # empathy: -2 cold # why: Nobody likes it.
    -> gone

=== second ===
Dana: {told: Thank you.|And?}
* "Here is the room." # id: room # accuracy: +2 remedy # promise: taxi # why: It is what she needs.
    Dana: Good. # kept: taxi
    # ending: resolved :: She has a room.
    -> END
* "No." # id: no # accuracy: -2 misinform # why: It is not so.
    -> gone

=== gone ===
Dana: I am leaving.
# ending: left :: She left.
-> END

=== limits ===
# desk: policy :: Limits
# source: A manual
# as-at: 2026-11-01
Two nights.
-> DONE
`;

interface Heard {
  readonly findings: readonly Finding[];
  readonly fixes: ReadonlyMap<number, readonly Fix[]>;
}

const check = (files: readonly Source[]): Heard => {
  let findings: readonly Finding[] = [];
  const fixes = new Map<number, readonly Fix[]>();
  for (const step of checkFiles(files, TODAY)) {
    if (step.says === 'checked') ({ findings } = step.checked);
    if (step.says === 'fixes' && step.fixes.length > 0) fixes.set(step.finding, step.fixes);
  }
  return { findings, fixes };
};

const filesOf = (
  text: string,
  others: Readonly<Record<string, string>> = {},
): readonly Source[] => [
  { name: 'main.ink', text },
  ...Object.entries(others).map(([name, other]) => ({ name, text: other })),
];

interface Slip {
  readonly what: string;
  readonly code: string;
  /** What stands in the good scenario, and what stands there instead. */
  readonly slip: readonly (readonly [from: string | RegExp, to: string])[];
  readonly fix: Fix['name'];
  /** What the mended file says. */
  readonly becomes: string;
  /** Where that it is mended is only seen once something else is. */
  readonly others?: readonly string[];
}

const SLIPS: readonly Slip[] = [
  {
    what: 'a tag with a misspelt key',
    code: 'tag/unknown',
    slip: [['# why: It hurt.', '# wyh: It hurt.']],
    fix: 'correct',
    becomes: '# why: It hurt.',
  },
  {
    what: 'a tag without its colon',
    code: 'tag/unknown',
    slip: [['# gesture: sigh', '# gesture sigh']],
    fix: 'write-so',
    becomes: '# gesture: sigh',
  },
  {
    what: 'a misspelt gesture',
    code: 'tag/malformed',
    slip: [['# gesture: sigh', '# gesture: sihg']],
    fix: 'correct',
    becomes: '# gesture: sigh # sound',
  },
  {
    what: 'a misspelt sound',
    code: 'tag/malformed',
    slip: [['# sound: phone', '# sound: fone']],
    fix: 'correct',
    becomes: '# sound: phone',
  },
  {
    what: 'a misspelt act',
    code: 'tag/malformed',
    slip: [['acknowledge wait', 'aknowledge wait']],
    fix: 'correct',
    becomes: '+2 acknowledge wait',
  },
  {
    what: 'a misspelt setting',
    code: 'tag/malformed',
    slip: [['# setting: shop', '# setting: schop']],
    fix: 'correct',
    becomes: '# setting: shop\n',
  },
  {
    what: 'a value in quotation marks',
    code: 'tag/malformed',
    slip: [['# setting: shop', '# setting: "shop"']],
    fix: 'write-so',
    becomes: '# setting: shop\n',
  },
  {
    what: 'tags behind the bracket',
    code: 'tag/misplaced',
    slip: [
      [
        '[Look at the screen # id: look # do # empathy: -1 cold # why: She is not seen.]',
        '[Look at the screen # id: look # do] # empathy: -1 cold # why: She is not seen.',
      ],
    ],
    fix: 'into-brackets',
    becomes: '[Look at the screen # id: look # do # empathy: -1 cold # why: She is not seen.]\n',
  },
  {
    what: 'tags of a reply on the line below it',
    code: 'tag/misplaced',
    slip: [
      [
        '"Next!" # id: next # empathy: -2 cold # why',
        '"Next!" # id: next\n    # empathy: -2 cold # why',
      ],
    ],
    fix: 'onto-reply',
    becomes: '"Next!" # id: next # empathy: -2 cold # why: Nobody likes it.\n    -> gone',
  },
  {
    what: 'the same tag twice',
    code: 'tag/twice',
    slip: [['# why: It hurt.', '# why: It hurt. # why: Again.']],
    fix: 'take-out',
    becomes: '# why: It hurt.\n',
  },
  {
    what: 'something that this channel does not carry',
    code: 'channel/not-carried',
    slip: [['Dana: I am leaving.', 'Dana: I am leaving. # tone: flat']],
    fix: 'take-out',
    becomes: 'Dana: I am leaving.\n',
  },
  {
    what: 'a number sign in what is said',
    code: 'text/swallowed',
    slip: [['Dana: I am leaving.', 'Dana: I am leaving room #41.']],
    fix: 'write-so',
    becomes: 'Dana: I am leaving room \\#41.',
  },
  {
    what: 'a web address',
    code: 'text/swallowed',
    slip: [['Dana: I am leaving.', 'Dana: I write to https://example.org/a.']],
    fix: 'write-so',
    becomes: 'https:\\/\\/example.org/a.',
  },
  {
    what: 'an arrow of a word processor',
    code: 'text/told',
    slip: [['    -> gone\n\n=== second', '    → gone\n\n=== second']],
    fix: 'write-so',
    becomes: '    -> gone\n\n=== second',
  },
  {
    what: 'a keyword in small letters',
    code: 'text/told',
    slip: [['=== gone ===\n', '=== gone ===\nvar left = true\n']],
    fix: 'write-so',
    becomes: '\nVAR left = true\n',
  },
  {
    what: 'a note among what is told',
    code: 'text/told',
    slip: [['Dana: I am leaving.\n', 'Dana: I am leaving.\ntodo ask legal\n']],
    fix: 'write-so',
    becomes: '\nTODO: ask legal\n',
    others: ['note/todo'],
  },
  {
    what: 'a comparison with one sign',
    code: 'text/told',
    slip: [['Dana: {told: Thank you.|And?}', 'Dana: {told and variant = "rain": Thank you.|And?}']],
    fix: 'write-so',
    becomes: '{told and variant == "rain": Thank you.|And?}',
  },
  {
    what: 'a question with everything wrong in it',
    code: 'text/told',
    slip: [
      ['Dana: {told: Thank you.|And?}', 'Dana: {NOT told AND heat => 4: Thank you = =>.|And?}'],
    ],
    fix: 'write-so',
    becomes: '{not told and heat >= 4: Thank you = =>.|And?}',
  },
  {
    what: 'a misspelt grievance',
    code: 'name/unknown',
    slip: [['acknowledge wait', 'acknowledge wiat']],
    fix: 'correct',
    becomes: 'acknowledge wait',
  },
  {
    what: 'a misspelt promise',
    code: 'name/unknown',
    slip: [['# kept: taxi', '# kept: taxy']],
    fix: 'correct',
    becomes: '# kept: taxi',
  },
  {
    what: 'a misspelt card',
    code: 'name/unknown',
    slip: [['# accuracy: +2 remedy', '# accuracy: +2 remedy # card: limitz']],
    fix: 'correct',
    becomes: '# card: limits',
  },
  {
    what: 'a misspelt variant',
    code: 'name/unknown',
    slip: [['VAR variant = "rain"', 'VAR variant = "rein"']],
    fix: 'correct',
    becomes: 'VAR variant = "rain"',
  },
  {
    what: 'a fact that no variable holds',
    code: 'name/unknown',
    slip: [
      [
        '# fact: told :: She was told',
        '# fact: told :: She was told\n# fact: asthma_known :: She says so',
      ],
    ],
    fix: 'declare',
    becomes: 'VAR asthma_known = false',
    others: ['fact/never-revealed'],
  },
  {
    what: 'an id that another reply has',
    code: 'id/twice',
    slip: [['# id: next', '# id: look']],
    fix: 'new-id',
    becomes: '# id: look-2',
  },
  {
    what: 'a misspelt name before a line',
    code: 'speaker/unknown',
    slip: [['Dana: I am leaving.', 'Dnaa: I am leaving.']],
    fix: 'correct',
    becomes: 'Dana: I am leaving.',
  },
  {
    what: 'a colon without a blank',
    code: 'speaker/unknown',
    slip: [['Dana: I am leaving.', 'Dana:I am leaving.']],
    fix: 'write-so',
    becomes: 'Dana: I am leaving.',
  },
  {
    what: 'somebody who is not in the cast',
    code: 'speaker/unknown',
    slip: [['Dana: I am leaving.', 'Dana: I am leaving.\nPorter: Take care.']],
    fix: 'add-cast',
    becomes: '# cast: Porter\n',
  },
  {
    what: 'words without quotation marks',
    code: 'reply/said-or-done',
    slip: [['"Next!"', 'Next please']],
    fix: 'quote',
    becomes: '* "Next please" # id: next',
  },
  {
    what: 'a quotation mark that is never closed',
    code: 'reply/said-or-done',
    slip: [['"Next!"', '“Next!']],
    fix: 'write-so',
    becomes: '* “Next!” # id: next',
  },
  {
    what: 'a card that goes on into the story',
    code: 'card/runs-on',
    slip: [['Two nights.\n-> DONE', 'Two nights.\n-> gone']],
    fix: 'write-so',
    becomes: 'Two nights.\n-> DONE',
  },
  {
    what: 'a level out of range',
    code: 'levels/out-of-range',
    slip: [['VAR patience = 6', 'VAR patience = 60']],
    fix: 'write-so',
    becomes: 'VAR patience = 10\n',
  },
  {
    what: 'a level that is not declared',
    code: 'levels/missing',
    slip: [['VAR trust = 3\n', '']],
    fix: 'declare',
    becomes: 'VAR trust = 6\n',
  },
  {
    what: 'a level that is a constant',
    code: 'levels/missing',
    slip: [['VAR trust = 3\n', 'CONST trust = 3\n']],
    fix: 'write-so',
    becomes: 'VAR trust = 3\n',
  },
  {
    what: 'variants and no variable to read',
    code: 'variant/missing',
    slip: [['VAR variant = "rain"\n', '']],
    fix: 'declare',
    becomes: 'VAR variant = "rain"\n',
  },
  {
    what: 'a header without its level',
    code: 'header/missing',
    slip: [['# level: starter\n', '']],
    fix: 'add-header',
    becomes: '# level: core\n',
  },
  {
    what: 'a header below what is told',
    code: 'header/not-read',
    slip: [['# title: A toy', 'It rains.\n# title: A toy']],
    fix: 'to-top',
    becomes: '# title: A toy\n# setting: shop',
    others: [],
  },
  {
    what: 'a misspelt part',
    code: 'ink/does-not-compile',
    slip: [['    -> gone\n\n=== second', '    -> goen\n\n=== second']],
    fix: 'correct',
    becomes: '    -> gone\n\n=== second',
  },
  {
    what: 'a part that is not there',
    code: 'ink/does-not-compile',
    slip: [['    -> gone\n\n=== second', '    -> another_place\n\n=== second']],
    fix: 'make-part',
    becomes: '=== another_place ===\n# ending: unresolved :: …\n-> END\n',
    others: ['paths/unequal'],
  },
  {
    what: 'a misspelt variable',
    code: 'ink/does-not-compile',
    slip: [['{told: Thank', '{tolt: Thank']],
    fix: 'correct',
    becomes: '{told: Thank',
  },
  {
    what: 'a variable that is not declared',
    code: 'ink/does-not-compile',
    slip: [['{told: Thank', '{heard_of_it > 2: Thank']],
    fix: 'declare',
    becomes: 'VAR heard_of_it = 0\n',
  },
  {
    what: 'one sign for two',
    code: 'ink/does-not-compile',
    slip: [['* "No."', '* {variant = "rain"} "No."']],
    fix: 'write-so',
    becomes: '* {variant == "rain"} "No."',
    others: ['play/one-sided'],
  },
  {
    what: 'an arrow for at least',
    code: 'ink/does-not-compile',
    slip: [['* "No."', '* {heat => 4} "No."']],
    fix: 'write-so',
    becomes: '* {heat >= 4} "No."',
    others: ['play/one-sided'],
  },
  {
    what: 'quotation marks that ink does not read',
    code: 'ink/does-not-compile',
    slip: [['VAR variant = "rain"', 'VAR variant = “rain”']],
    fix: 'write-so',
    becomes: 'VAR variant = "rain"',
  },
  {
    what: 'a tag behind a divert',
    code: 'ink/does-not-compile',
    slip: [['# why: Nobody likes it.\n    -> gone', '-> gone # why: Nobody likes it.']],
    fix: 'write-so',
    becomes: '# why: Nobody likes it. \n    -> gone',
  },
  {
    what: 'a part with a blank in its name',
    code: 'ink/does-not-compile',
    slip: [
      ['=== gone ===', '=== she left ==='],
      [/-> gone/g, '-> she left'],
    ],
    fix: 'correct',
    becomes: '=== she_left ===',
  },
  {
    what: 'an end that leads nowhere',
    code: 'story/ran-out',
    slip: [['# ending: left :: She left.\n-> END', '']],
    fix: 'add-ending',
    becomes: 'Dana: I am leaving.\n# ending: unresolved :: …\n-> END',
    others: ['paths/unequal'],
  },
  {
    what: 'an end where the flow runs out, beside an error',
    code: 'ink/warning',
    slip: [
      ['# ending: left :: She left.\n-> END', ''],
      ['{told: Thank', '{tolt: Thank'],
    ],
    fix: 'add-ending',
    becomes: 'Dana: I am leaving.\n# ending: unresolved :: …\n-> END',
  },
  {
    what: 'a reply without a note',
    code: 'reply/no-why',
    slip: [[' # why: Nobody likes it.', '']],
    fix: 'add-note',
    becomes: '# empathy: -2 cold # why: …\n',
  },
  {
    what: 'an end that does not say how it came out',
    code: 'ending/missing',
    slip: [['# ending: left :: She left.\n', '']],
    fix: 'add-ending',
    becomes: 'Dana: I am leaving.\n# ending: unresolved :: …\n-> END',
  },
];

/** Decisions that meet again, in front of what the scenario has. */
const before = (decisions: readonly string[]): readonly [string, string] => [
  '=== second ===\n',
  `=== second ===\n${decisions.map(one => `${one}\n- Dana: Hm.\n`).join('')}`,
];

const SWINGS = `* "Here it all is." # id: i # accuracy: +3 remedy # empathy: +3 care # why: x
* "No luck." # id: j # accuracy: -3 dump # empathy: -3 blame # why: x`;

const MORE_SLIPS: readonly Slip[] = [
  {
    what: 'a line for any mood',
    code: 'line/any-mood',
    slip: [
      before(Array.from({ length: 5 }, (_, at) => SWINGS.replaceAll(/id: /g, `id: ${at}`))),
      ['Dana: {told: Thank you.|And?}', 'Dana: And what happens to me now? # gesture: sigh'],
    ],
    fix: 'by-mood',
    becomes: `{ heat >= 7:
    Dana: …
- else:
    Dana: And what happens to me now? # gesture: sigh
}
* "Here is the room."`,
  },
  {
    what: 'the best reply always first',
    code: 'reply/best-in-same-place',
    slip: [before(Array.from({ length: 6 }, (_, at) => SWINGS.replaceAll(/id: /g, `id: ${at}`)))],
    fix: 'mix-places',
    becomes:
      'id: 0j # accuracy: -3 dump # empathy: -3 blame # why: x\n* "Here it all is." # id: 0i',
    others: ['reply/', 'play/', 'paths/', 'mood/'],
  },
];

const slipped = ({ slip }: Slip): string =>
  slip.reduce((text, [from, to]) => {
    const now = text.replace(from, to);
    if (now === text) throw new Error(`nothing to slip at: ${String(from)}`);
    return now;
  }, GOOD);

const saying = ({ code, message, file }: Finding): string =>
  `${code} ${file} ${message.replaceAll(/\d+/g, '#')}`;

describe('the scenario that the slips are made in', () => {
  it('has nothing to mend that a press could mend', () => {
    const { findings, fixes } = check(filesOf(GOOD));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(fixes.size).toBe(0);
  });
});

describe.each([...SLIPS, ...MORE_SLIPS])('$what', slip => {
  const files = filesOf(slipped(slip));
  const before = check(files);
  const at = before.findings.findIndex(
    ({ code }, index) =>
      code === slip.code && before.fixes.get(index)?.some(({ name }) => name === slip.fix) === true,
  );
  const finding = before.findings[at];
  const fix = before.fixes.get(at)?.find(({ name }) => name === slip.fix);
  const workspace = createWorkspace('x', files);
  if (fix !== undefined) workspace.change({ says: 'mend', changes: fix.changes });
  const mended = workspace.store.getState().files;

  it('is mended by one press', () => {
    expect(finding, JSON.stringify(before, null, 1)).toBeDefined();
    expect(mended[0]?.text).toContain(slip.becomes);
    const after = check(mended).findings.map(saying);
    expect(after).not.toContain(finding && saying(finding));
    const known = [...before.findings, ...check(filesOf(GOOD)).findings].map(saying);
    // What is left to be filled in is told, too.
    const others = ['text/gap', ...(slip.others ?? [])];
    const isOther = (said: string) => others.some(code => said.startsWith(code));
    expect(after.filter(said => !known.includes(said) && !isOther(said))).toEqual([]);
  });
  it('touches nothing outside its range, and is undone to the byte', () => {
    const text = files[0]?.text ?? '';
    const edits = (fix?.changes ?? []).flatMap(change => change.edits);
    const first = Math.min(...edits.map(({ from }) => from));
    const last = Math.max(...edits.map(({ to }) => to));
    expect(mended[0]?.text.startsWith(text.slice(0, first))).toBe(true);
    expect(mended[0]?.text.endsWith(text.slice(last))).toBe(true);
    workspace.undo();
    expect(workspace.store.getState().files).toEqual(files);
  });
});

describe('fixes', () => {
  it('spell the file of an INCLUDE as it is called', () => {
    const at = GOOD.indexOf('=== limits');
    const main = GOOD.slice(0, at).replace('-> desk', 'INCLUDE Limitz.ink\n-> desk');
    const files = filesOf(main, { 'limits.ink': GOOD.slice(at) });
    const { findings, fixes } = check(files);
    expect(findings.map(({ code }) => code)).toContain('include/missing');
    const fix = [...fixes.values()].flat().find(({ meant }) => meant === 'limits.ink');
    const mended = applyChanges(files, fix?.changes ?? []).files;
    expect(check(mended).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('offer both ways to write what is said or done', () => {
    const { findings, fixes } = check(filesOf(GOOD.replace('"Next!"', 'Next please')));
    const at = findings.findIndex(({ code }) => code === 'reply/said-or-done');
    expect(fixes.get(at)?.map(({ name }) => name)).toEqual(['quote', 'bracket']);
  });
  it('are tried here for every code and of every kind that is offered', () => {
    const codes = new Set([...SLIPS, ...MORE_SLIPS].map(({ code }) => code));
    expect(MENDABLE.filter(code => !codes.has(code))).toEqual(['include/missing']);
    const names = new Set<string>([...SLIPS, ...MORE_SLIPS].map(({ fix }) => fix));
    expect(FIX_NAMES.filter(name => !names.has(name))).toEqual(['bracket']);
  });
});
