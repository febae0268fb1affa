import { isTagKey, TAGS } from '../../src/narrative/profile/tag-vocabulary.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/findings/finding.ts';
import { checkFile } from '../../src/tools/check/check-file.ts';
import { describeReport } from '../../src/tools/check/report-text.ts';
import { checkCommand } from '../../src/tools/commands/check.ts';
import { diffCommand } from '../../src/tools/commands/diff.ts';
import { figuresCommand } from '../../src/tools/commands/figures.ts';
import { packageCommand } from '../../src/tools/commands/package.ts';
import { playCommand } from '../../src/tools/commands/play.ts';
import { telltalesCommand } from '../../src/tools/commands/telltales.ts';
import { verifyCommand } from '../../src/tools/commands/verify.ts';
import { ansiColours } from '../../src/tools/terminal/ansi-colours.ts';
import { readOptions } from '../../src/tools/terminal/options.ts';

const DOCUMENTS = [
  'README.md',
  'docs/hiring.md',
  'docs/security.md',
  'stories/README.md',
  'stories/FINDINGS.md',
  'src/MAP.md',
  'src/engine/SPEC.md',
];
const textOf = (document: string): string => readFileSync(document, 'utf8');

const blocksOf = (document: string, language: string): readonly string[] =>
  [...textOf(document).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );

const folder = mkdtempSync(join(tmpdir(), 'composure-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (ink: string) => {
  const path = join(folder, 'example.ink');
  writeFileSync(path, ink);
  return checkFile(path, { today: '2026-11-30', now: () => 0 }).report;
};

const GUIDE = blocksOf('stories/README.md', 'ink')[0] ?? '';
const HEADER = GUIDE.slice(0, GUIDE.indexOf('\n\n') + 1);

const examples = DOCUMENTS.flatMap(document =>
  blocksOf(document, 'ink').map((ink, index) => ({ name: `${document} ${index + 1}`, ink })),
);

/** Findings that the text around a fragment speaks of, or that being a fragment brings with it. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'stories/README.md 2': ['golden/none', 'grievance/never-acknowledged'],
};

describe('examples in the documents', () => {
  it('are there', () => expect(examples.length).toBeGreaterThanOrEqual(3));
  it.each(examples)('$name passes its own check', ({ name, ink }) => {
    const { findings, verdict } = check(ink.startsWith('# title') ? ink : `${HEADER}${ink}`);
    const expected = EXPECTED[name] ?? [];
    expect(findings.filter(({ code }) => !expected.includes(code))).toEqual([]);
    expect(verdict).toBe('complete');
  });
  it('the guide’s answer of the check is the one that is given', () => {
    const report = { ...check(GUIDE), file: 'stories/green-umbrella.ink', milliseconds: 1000 };
    const [promised] = blocksOf('stories/README.md', 'text');
    expect(describeReport(report, ansiColours(false))).toBe(promised);
  });
});

const COMMANDS = [
  checkCommand,
  telltalesCommand,
  playCommand,
  diffCommand,
  figuresCommand,
  packageCommand,
  verifyCommand,
];
/** Files that a reader is about to write. */
const TO_COME = /green-umbrella|your-scenario|^old\.ink|^new\.ink|^sheet\.html|^result\.json/;

const commands = DOCUMENTS.flatMap(document =>
  [...textOf(document).matchAll(/(?:npm run composure --|`composure) ([^`\n#]+)/g)].map(
    ([, line = '']) => ({ document, line: line.trim() }),
  ),
);

const scripts = DOCUMENTS.flatMap(document =>
  [...textOf(document).matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)*)/g)].map(([, script = '']) => ({
    document,
    script,
  })),
).filter(({ script }) => script !== 'ci' && script !== 'packages');

describe('commands in the documents', () => {
  it('are there', () => expect(commands.length).toBeGreaterThan(5));
  it.each(scripts)('$document: npm $script', ({ script }) => {
    const { scripts: known }: { scripts: object } = JSON.parse(textOf('package.json'));
    expect(Object.keys(known)).toContain(script);
  });
  it.each(commands)('$document: $line', ({ line }) => {
    const [name, ...args] = line.split(/\s+/);
    const command = COMMANDS.find(known => known.name === name);
    if (command === undefined) throw new Error(`no command ${name}`);
    const given = readOptions(command, args);
    expect(given.ok, given.ok ? '' : given.error).toBe(true);
    const files = given.ok ? given.value.words : [];
    expect(files.filter(file => !TO_COME.test(file) && !existsSync(file))).toEqual([]);
  });
});

/** How each mistake of the guide's table is made in the guide's own example. */
const MISTAKES: Readonly<Record<string, (ink: string) => string>> = {
  '# wyh: …': ink => ink.replace('# why: Says', '# wyh: Says'),
  '+5 listen': ink => ink.replace('+2 listen', '+5 listen'),
  '+2 hug': ink => ink.replace('+2 listen', '+2 hug'),
  acknowledge: ink => ink.replace('+2 acknowledge gift', '+2 acknowledge'),
  '* [Look] You look. # do': ink =>
    ink.replace('- -> found', '* [Look] You look. # do\n- -> found'),
  '* "Go." -> end # why: …': ink =>
    ink.replace('- -> found', '* "Go." -> found # why: So.\n- -> found'),
  '~ heat = 2': ink => ink.replace('- -> found', '- ~ heat = 2\n-> found'),
  '-> conter': ink => ink.replace('- -> found', '- -> conter'),
  'a path without an end': ink => ink.replace('- -> found', '- And then?'),
  'a file that is not there': ink => `${ink}INCLUDE policies/limits.ink\n`,
  'VAR x = 2.': ink => ink.replace('VAR heat', 'VAR x = 2.\nVAR heat'),
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const mistakes = (textOf('stories/README.md').split('## Common mistakes')[1] ?? '')
  .split('\n')
  .filter(row => row.startsWith('| ') && !row.includes('---') && !row.includes('you did'))
  .map(row => {
    const [, did = '', told = ''] = row.split('|').map(cell => cell.trim());
    const [, code = did] = /`([^`]+)`/.exec(did) ?? [];
    const [, promise = told] = /_(.+)_/.exec(told) ?? [];
    return { did, code, promise };
  });

const said = ({ message, remedy }: Finding): string => `${message} ${remedy}`;

describe('mistakes in the guide', () => {
  it('are there', () => expect(mistakes.length).toBeGreaterThan(8));
  it.each(mistakes)('$did', ({ code, promise }) => {
    const edit = MISTAKES[code];
    if (edit === undefined) throw new Error(`no such mistake is made here: ${code}`);
    const { findings } = check(edit(GUIDE));
    const pattern = new RegExp(promise.split('…').map(escaped).join('.*'));
    expect(findings.map(said).filter(text => pattern.test(text)).length).toBeGreaterThan(0);
  });
});

const pages = textOf('stories/FINDINGS.md')
  .split(/^### /m)
  .slice(1)
  .map(page => {
    const [head = '', ...lines] = page.split('\n');
    const [about = '', advice = ''] = lines.join('\n').split('**Do:**');
    return { codes: head.match(/[a-z]+\/[a-z-]+/g) ?? [], about, advice };
  });

/** Whole tags in a text: a key with a value, and nothing left open. */
const tagsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(# [a-z-]+: [^`…]+)`/g)].map(([, tag = '']) => tag);

const placesOf = (tag: string): readonly string[] => {
  const key = /^# ([a-z-]+)/.exec(tag)?.[1] ?? '';
  return isTagKey(key) ? TAGS[key].places : [];
};

/** A tag where it may stand in the guide's example: in the header, on a line, at an ending, or on a reply in place of its marks. */
const withTag = (tag: string): string => {
  const places = placesOf(tag);
  if (places.includes('header')) return `${tag}\n${GUIDE}`;
  if (places[0] === 'line') return GUIDE.replace('Lena: Well? Is it there?', `$& ${tag}`);
  return tag.startsWith('# ending')
    ? GUIDE.replace('# ending: resolved :: The umbrella goes home.', tag)
    : GUIDE.replace(
        '# accuracy: +2 act # why: Says',
        `${tag.replace(' id', ' gift')}${tag.startsWith('# why') ? '' : ' # why: Says'}`,
      );
};

const wrongTags = pages.flatMap(({ codes, about }) =>
  codes.some(code => code.startsWith('tag/')) ? tagsIn(about).map(tag => ({ tag, codes })) : [],
);
const rightTags = pages.flatMap(({ advice }) => tagsIn(advice).map(tag => ({ tag })));

describe('the pages of the findings', () => {
  it('all say what to do', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter(({ codes, advice }) => codes.length === 0 || advice.trim() === '')).toEqual(
      [],
    );
  });
  it.each(wrongTags)('$tag is found as the page says', ({ tag, codes }) => {
    const found = check(withTag(tag)).findings.map(({ code }) => code);
    expect(codes.some(code => found.includes(code))).toBe(true);
  });
  it.each(rightTags)('$tag is right, as the page advises', ({ tag }) => {
    const { findings } = check(withTag(tag));
    const key = /^# ([a-z-]+)/.exec(tag)?.[1] ?? '';
    const against = findings.filter(
      ({ code, message }) => code.startsWith('tag/') && message.includes(`"${key}"`),
    );
    expect(against).toEqual([]);
  });
});

describe('paths in the documents', () => {
  const paths = DOCUMENTS.flatMap(document =>
    [...textOf(document).matchAll(/`((?:src|stories|test|assets)\/[\w./-]+)`/g)].map(
      ([, path = '']) => ({ document, path }),
    ),
  ).filter(({ path }) => !TO_COME.test(path) && !path.includes('umbrella'));
  it.each(paths)('$document: $path is there', ({ path }) => {
    expect(existsSync(path)).toBe(true);
  });
});
