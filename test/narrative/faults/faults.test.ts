import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../support/ink.ts';
import { readScript } from '../../../src/narrative/story/script.ts';

/** A sound scenario that a trainer wrote from the guide; each fault below is one slip in it. */
const SOUND = readFileSync('test/narrative/faults/doubled-bill.ink', 'utf8');

const check = (ink: string, files: Readonly<Record<string, string>> = {}) =>
  readScript('bill', { name: 'bill.ink', text: ink }, library(files)).problems.map(
    ({ code, severity, line, file, message, remedy }) => ({
      code,
      severity,
      at: `${file}:${line}`,
      line,
      says: `${message} ${remedy}`,
    }),
  );

interface Fault {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly says: string;
  readonly severity?: 'warning' | 'information';
}

const ASK = '"And what has that meant for you at home, a hundred and nineteen pounds more?"';
const SO = 'Ray: So what happens to my two hundred and thirty-one pounds?';
const ESTIMATE = '* {variant == "estimate"} "Nobody';

const FAULTS: readonly Fault[] = [
  {
    what: 'a comment that takes the knots behind it',
    from: SO,
    to: `${SO} /* look`,
    code: 'text/swallowed',
    says: 'never closed',
  },
  {
    what: 'a comment that takes the last card',
    from: '=== policy_bills ===',
    to: '/* === policy_bills ===',
    code: 'text/swallowed',
    says: 'never closed',
  },
  {
    what: 'one sign for two before a block',
    from: '{ heat >= 6:',
    to: '{ heat = 6:',
    code: 'ink/does-not-compile',
    says: 'Two signs compare',
  },
  // Names, with the nearest that there is.
  {
    what: 'a grievance misspelt',
    from: 'acknowledge bill',
    to: 'acknowledge bil',
    code: 'name/unknown',
    says: '"bill"',
  },
  {
    what: 'a card misspelt',
    from: '# card: account',
    to: '# card: acount',
    code: 'name/unknown',
    says: '"account"',
  },
  {
    what: 'a card that is a knot of the story',
    from: '# card: account',
    to: '# card: closing',
    code: 'name/unknown',
    says: 'no card',
  },
  {
    what: 'a promise kept that nobody made',
    from: '# id: e-recap',
    to: '# id: e-recap # kept: ring',
    code: 'name/unknown',
    says: 'promises',
  },
  {
    what: 'the same on a line',
    from: SO,
    to: `${SO} # kept: ring`,
    code: 'name/unknown',
    says: 'promises',
  },
  {
    what: 'a promise that nobody keeps',
    from: '# id: e-recap',
    to: '# id: e-recap # promise: post',
    code: 'promise/never-kept',
    says: '# kept: post',
    severity: 'warning',
  },
  {
    what: 'a promise that must not be made',
    from: '-2 overpromise',
    to: '-2 overpromise # promise: moon',
    code: 'promise/never-kept',
    says: '"moon"',
    severity: 'information',
  },
  {
    what: 'a fact without its variable',
    from: '# fact: knows_heating',
    to: '# fact: knows_heatin',
    code: 'name/unknown',
    says: '"knows_heating"',
  },
  {
    what: 'a variant misspelt in the header',
    from: '# variant: tariff',
    to: '# variant: tarif',
    code: 'name/unknown',
    says: '"tarif"',
  },
  {
    what: 'a variant misspelt in a condition',
    from: ESTIMATE,
    to: ESTIMATE.replace('estimate', 'estimat'),
    code: 'name/unknown',
    says: '"estimate"',
  },
  {
    what: 'a variant misspelt on the right',
    from: '{variant == "tariff"} "The',
    to: '{"tarrif" == variant} "The',
    code: 'name/unknown',
    says: '"tariff"',
  },
  {
    what: 'a variant misspelt in a switch',
    from: SO,
    to: `${SO}\n{variant:\n- "tarif": Ray: Hm.\n- else: Ray: Ah.\n}`,
    code: 'name/unknown',
    says: '"tariff"',
  },
  {
    what: 'a first variant that there is not',
    from: 'VAR variant = "estimate"',
    to: 'VAR variant = "estimated"',
    code: 'name/unknown',
    says: '"estimate"',
  },
  {
    what: 'money owed in a variant that there is not',
    from: '# as-at: 2026-11-01\n\n',
    to: '# owed: 40 :: the wrong sum :: estimat\n\n',
    code: 'name/unknown',
    says: '"estimate"',
  },
  {
    what: 'a speaker misspelt',
    from: SO,
    to: SO.replace('Ray', 'Rey'),
    code: 'speaker/unknown',
    says: 'Did you mean "Ray"',
  },
  {
    what: 'a speaker in capitals',
    from: SO,
    to: SO.replace('Ray', 'RAY'),
    code: 'speaker/unknown',
    says: 'Did you mean "Ray"',
  },
  {
    what: 'a speaker by the other name',
    from: SO,
    to: SO.replace('Ray', 'Dempsey'),
    code: 'speaker/unknown',
    says: '"Ray Dempsey"',
  },
  {
    what: 'no blank behind the colon',
    from: SO,
    to: SO.replace(': ', ':'),
    code: 'speaker/unknown',
    says: 'Ray: So',
  },
  {
    what: 'a semicolon behind the name',
    from: SO,
    to: SO.replace(':', ';'),
    code: 'speaker/unknown',
    says: 'Ray: So',
  },
  {
    what: 'a wide colon',
    from: SO,
    to: SO.replace(': ', '：'),
    code: 'speaker/unknown',
    says: 'Ray: So',
  },
  {
    what: 'a speaker misspelt in a branch',
    from: 'Ray: Bloody',
    to: 'Rya: Bloody',
    code: 'speaker/unknown',
    says: '"Ray"',
  },
  {
    what: 'somebody of whom the header knows nothing',
    from: SO,
    to: 'Mona: So?',
    code: 'speaker/unknown',
    says: '# cast: Mona',
    severity: 'warning',
  },
  {
    what: 'the same id twice',
    from: '# id: s-news',
    to: '# id: s-ask',
    code: 'id/twice',
    says: 's-ask',
  },
  // Values.
  {
    what: 'a setting that is none',
    from: '# setting: phone',
    to: '# setting: banana',
    code: 'tag/malformed',
    says: 'hotel, airport, shop, phone',
  },
  {
    what: 'a look that is none',
    from: 'hair=short',
    to: 'hair=shrot',
    code: 'tag/malformed',
    says: 'Did you mean "short"',
  },
  {
    what: 'a gesture misspelt',
    from: SO,
    to: `${SO} # gesture: foldarms`,
    code: 'tag/malformed',
    says: '"fold-arms"',
  },
  {
    what: 'a sound misspelt',
    from: '# sound: phone',
    to: '# sound: phon',
    code: 'tag/malformed',
    says: '"phone"',
  },
  {
    what: 'an ending misspelt',
    from: '# ending: partial',
    to: '# ending: partly',
    code: 'tag/malformed',
    says: 'partial',
  },
  {
    what: 'an act of empathy on accuracy',
    from: '+3 diagnose',
    to: '+3 listen',
    code: 'tag/malformed',
    says: '# empathy: +3 listen',
  },
  {
    what: 'an act of accuracy on empathy',
    from: '# empathy: +2 limit',
    to: '# empathy: -2 deflect',
    code: 'tag/malformed',
    says: '# accuracy: -2 deflect',
  },
  {
    what: 'an act misspelt',
    from: '+3 diagnose',
    to: '+3 diagnos',
    code: 'tag/malformed',
    says: '"diagnose"',
  },
  {
    what: 'quotation marks round a value',
    from: '# empathy: +2 limit',
    to: '# empathy: “+2 limit”',
    code: 'tag/malformed',
    says: 'Leave out the quotation marks',
  },
  {
    what: 'a dash for the parts',
    from: '# desk: record ::',
    to: '# desk: record –',
    code: 'tag/malformed',
    says: '" :: "',
  },
  {
    what: 'a key without its colon',
    from: '# level: core',
    to: '# level: core # brief The phone rings',
    code: 'tag/unknown',
    says: '# brief: The phone',
    severity: 'warning',
  },
  {
    what: 'a key with a wide colon',
    from: SO,
    to: `${SO} # thought：Well.`,
    code: 'tag/unknown',
    says: '# thought: Well.',
    severity: 'warning',
  },
  {
    what: 'heat out of range',
    from: 'VAR heat = 7',
    to: 'VAR heat = 17',
    code: 'levels/out-of-range',
    says: '17',
  },
  {
    what: 'trust below range',
    from: 'VAR trust = 3',
    to: 'VAR trust = -1',
    code: 'levels/out-of-range',
    says: '-1',
  },
  {
    what: 'trust that is no number',
    from: 'VAR trust = 3',
    to: 'VAR trust = "low"',
    code: 'levels/out-of-range',
    says: '"low"',
  },
  {
    what: 'patience that is no whole number',
    from: 'VAR patience = 5',
    to: 'VAR patience = 5.5',
    code: 'levels/out-of-range',
    says: '5.5',
  },
  {
    what: 'patience that is true',
    from: 'VAR patience = 5',
    to: 'VAR patience = true',
    code: 'levels/out-of-range',
    says: 'true',
  },
  // Replies, endings, cards.
  {
    what: 'a reply that is neither said nor done',
    from: ASK,
    to: ASK.slice(1, -1),
    code: 'reply/said-or-done',
    says: 'said or done',
    severity: 'warning',
  },
  {
    what: 'two endings at one end',
    from: '        # ending: partial',
    to: '        # ending: resolved :: Other\n        # ending: partial',
    code: 'ending/twice',
    says: 'ending',
  },
  {
    what: 'a list with stars on a card',
    from: 'Customer: Ray Dempsey',
    to: '* Customer: Ray Dempsey',
    code: 'card/offers-replies',
    says: 'only read',
  },
  {
    what: 'a card that goes on into the story',
    from: 'twelve months.\n-> DONE',
    to: 'twelve months.\n-> closing',
    code: 'card/runs-on',
    says: '-> DONE',
  },
  {
    what: 'a card that ends the conversation',
    from: 'twelve months.\n-> DONE',
    to: 'twelve months.\n-> hangs_up',
    code: 'card/runs-on',
    says: 'hangs_up',
  },
  // Words that are not told.
  {
    what: 'a web address in a line',
    from: SO,
    to: 'Ray: I read it on http://energy.example/rules.',
    code: 'text/swallowed',
    says: 'https:\\/\\/',
  },
  {
    what: 'a web address in a note',
    from: '# why: Names what hurt,',
    to: '# why: See https://www.gov.uk/bills,',
    code: 'text/swallowed',
    says: '//www.gov.uk',
  },
  {
    what: 'tags behind a comment',
    from: '# id: s-look',
    to: '// one more # id: s-look',
    code: 'text/swallowed',
    says: 'comment',
  },
  {
    what: 'a number with its sign in a line',
    from: SO,
    to: 'Ray: Complaint #4471. So?',
    code: 'text/swallowed',
    says: '\\#',
  },
  {
    what: 'a number with its sign in a reply',
    from: ASK,
    to: '"Is that bill #4471?"',
    code: 'text/swallowed',
    says: '\\#',
  },
  {
    what: 'an INCLUDE in a knot',
    from: SO,
    to: `${SO}\nINCLUDE more.ink`,
    code: 'include/not-read',
    says: 'above the first knot',
  },
  {
    what: 'a line too long to say',
    from: SO,
    to: `Ray: ${'and another thing '.repeat(1000)}`,
    code: 'line/too-long',
    says: 'Divide',
    severity: 'warning',
  },
  {
    what: 'the same without blanks',
    from: SO,
    to: `Ray: ${'もうひとつ、'.repeat(200)}`,
    code: 'line/too-long',
    says: 'letters',
    severity: 'warning',
  },
  {
    what: 'a line that nobody has written yet',
    from: SO,
    to: 'Ray: …',
    code: 'text/gap',
    says: 'still missing',
    severity: 'warning',
  },
  {
    what: 'something to do',
    from: '// 3',
    to: 'TODO: ask legal',
    code: 'note/todo',
    says: 'ask legal',
    severity: 'information',
  },
  // Faults that the compiler notices, each with its own remedy.
  {
    what: 'typographic quotes in a value',
    from: '"estimate"\nVAR heat',
    to: '“estimate”\nVAR heat',
    code: 'ink/does-not-compile',
    says: 'straight quotation marks',
  },
  {
    what: 'the same in a condition',
    from: ESTIMATE,
    to: '* {variant == “estimate”} "Nobody',
    code: 'ink/does-not-compile',
    says: 'straight quotation marks',
  },
  {
    what: 'one sign for two',
    from: ESTIMATE,
    to: '* {variant = "estimate"} "Nobody',
    code: 'ink/does-not-compile',
    says: '{ x == "a" }',
  },
  {
    what: 'a blank in the name of a knot',
    from: '=== remedy ===',
    to: '=== the remedy ===',
    code: 'ink/does-not-compile',
    says: 'no blanks',
  },
  {
    what: 'a blank in a divert',
    from: '-> remedy',
    to: '-> the remedy',
    code: 'ink/does-not-compile',
    says: 'no blanks',
  },
];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The first line in which two texts differ. */
const slipAt = (ink: string): number => {
  const lines = SOUND.split('\n');
  return ink.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
};

describe('one slip, one finding, at its line, with what to do', () => {
  it('the sound scenario has none', () => expect(check(SOUND)).toEqual([]));

  it.each(FAULTS)('$what', ({ from, to, code, says, severity = 'error' }) => {
    const ink = SOUND.replace(from, () => to);
    expect(ink).not.toBe(SOUND);
    for (const text of [ink, ink.replaceAll('\n', '\r\n')]) {
      const found = check(text, { 'more.ink': 'Hm.\n' });
      const first = found.find(one => one.code === code);
      expect(first, JSON.stringify(found)).toMatchObject({ code, severity });
      expect(first?.says).toContain(says);
      expect(Math.abs((first?.line ?? 0) - slipAt(ink))).toBeLessThan(says === '"tarif"' ? 99 : 3);
    }
  });

  it('a brace that is left open is told where it opens', () => {
    const ink = SOUND.replace('{ heat >= 6:\n', '{ heat >= 6:\n    {heat:\n');
    expect(check(ink)).toMatchObject([
      { code: 'ink/does-not-compile', line: lineOf(ink, ink.indexOf('{heat:')) },
    ]);
    const line = SOUND.replace(SO, `${SO} {knows_heating: And the cold?`);
    expect(check(line)[0]?.line).toBe(lineOf(line, line.indexOf('And the cold')));
  });

  it.each([
    ['a line of text', 'A call comes in.\n'],
    ['an INCLUDE', 'INCLUDE part.ink\n'],
    ['a divert', '-> opening\n'],
    ['a sum', '~ heat = 3\n'],
  ])('a header below %s is not read, and says so once', (_what, above) => {
    const found = check(above + SOUND, { 'part.ink': '=== part ===\nHm.\n-> DONE\n' });
    const header = found.filter(({ code }) => /^(?:header|tag|name|speaker)\//.test(code));
    expect(header).toMatchObject([{ code: 'header/not-read', at: 'bill.ink:1' }]);
  });

  it('a slip in a file that is included is told there', () => {
    const files = { 'part.ink': '=== part ===\nRey: Hm.\n-> DONE\n' };
    const found = check(SOUND.replace('-> opening', 'INCLUDE part.ink\n-> opening'), files);
    expect(found).toMatchObject([{ code: 'speaker/unknown', at: 'part.ink:2' }]);
  });
});

describe('what may be written', () => {
  it.each([
    ['tabs round the parts', (ink: string) => ink.replaceAll(' :: ', '\t::\t')],
    ['tabs before tags and values', (ink: string) => ink.replaceAll(/ # (\w+): /g, '\t#\t$1:\t')],
    ['the minus of a printed table', (ink: string) => ink.replaceAll(/: -(\d)/g, ': −$1')],
    ['a dash for a minus', (ink: string) => ink.replaceAll(/: -(\d)/g, ': –$1')],
    [
      'typographic quotes for speech',
      (ink: string) => ink.replaceAll(/^(\* (?:{.*?} )?)"(.*?)"/gm, '$1“$2”'),
    ],
    [
      'quotes of other languages',
      (ink: string) =>
        ink.replaceAll(/^(\* (?:{.*?} )?)"(.*?)"/gm, '$1„$2“').replace('„And', '« And'),
    ],
    [
      'a Hebrew name',
      (ink: string) => ink.replaceAll('Ray Dempsey', 'רז לוי').replaceAll('Ray:', 'רז:'),
    ],
    [
      'a Japanese name',
      (ink: string) => ink.replaceAll('Ray Dempsey', '田中 玲').replaceAll('Ray:', '田中:'),
    ],
    [
      'names in other letters',
      (ink: string) => ink.replaceAll(/(grievance: |acknowledge )bill/g, '$1счёт'),
    ],
    ['a comment behind a line', (ink: string) => ink.replace(SO, `${SO} // sadly`)],
    ['the sign itself', (ink: string) => ink.replace(SO, 'Ray: Complaint \\#4471.')],
    [
      'a nested choice',
      (ink: string) =>
        ink.replace(SO, `${SO}\n* "Yes." # why: So.\n    * * "No." # why: So.\n- (there)`),
    ],
  ])('%s', (_what, edit) => {
    const ink = edit(SOUND);
    expect(ink).not.toBe(SOUND);
    expect(check(ink)).toEqual([]);
  });
  it('marks with the printed minus count', () => {
    const ink = SOUND.replace('-2 defend', '−2 defend');
    const { script } = readScript('bill', { name: 'bill.ink', text: ink }, library({}));
    const plain = readScript('bill', { name: 'bill.ink', text: SOUND }, library({})).script;
    expect(script?.scenario).toEqual(plain?.scenario);
  });
});
