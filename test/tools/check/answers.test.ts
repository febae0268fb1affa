import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { advance, begin } from '../../../src/engine/run/conversation.ts';
import { readScript } from '../../../src/narrative/story/script.ts';
import { createTeller } from '../../../src/narrative/story/storyteller.ts';
import { library } from '../../support/ink.ts';
import { checkFile } from '../../../src/tools/check/check-file.ts';

/** A sound scenario that a trainer wrote from the guide. Each row below is one slip in it. */
const SOUND = readFileSync('test/narrative/faults/doubled-bill.ink', 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'composure-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

const check = (ink: string, states?: number) => {
  const path = put('bill.ink', ink);
  const limits = states === undefined ? {} : { states };
  return checkFile(path, { today: '2026-11-30', now: () => 0, limits }).report;
};

/** Gives the replies that show a finding, as the command beside it does: they are on offer, one after the other. */
const follow = (ink: string, { choices = [], variant = 'estimate' }: Finding): void => {
  const { script } = readScript('bill', { name: 'bill.ink', text: ink }, library({}));
  if (script === null) throw new Error('does not compile');
  const teller = createTeller(script.json, { cast: script.scenario.cast, variant });
  let talk = begin(script.scenario, teller);
  for (const [at, choice] of choices.entries()) {
    if (!talk.ok) throw new Error(`stops before reply ${at + 1}`);
    expect(talk.value.replies.map(({ index }) => index)).toContain(choice);
    talk = advance(talk.value, teller, choice);
  }
};

const kind = ({ severity, code }: Finding): string => `${severity} ${code}`;

interface Row {
  readonly what: string;
  /** Words of the sound scenario and what stands in their place; several where one is not enough. */
  readonly slips: readonly (readonly [from: string, to: string])[];
  /** Everything that is said and was not said of the sound one, with words of its line. */
  readonly is: readonly (readonly [kind: string, line: string])[];
  readonly says?: readonly string[];
  /** Lines never reached because of it, at least. */
  readonly lost?: number;
  readonly files?: Readonly<Record<string, string>>;
}

const SO = 'Ray: So what happens to my two hundred and thirty-one pounds?';
const ASK = '"And what has that meant for you at home, a hundred and nineteen pounds more?"';
const OPENING = '-> opening\n';
const THEFT = `"There's no need for that word. We don't steal from anybody here."`;
const WAIT = `"I'm so sorry for the wait. It's been very busy on all our lines today."`;

const ROWS: readonly Row[] = [
  {
    what: '05 two replies with the same words',
    slips: [[THEFT, WAIT]],
    is: [['error reply/same-words', '# id: o-wait']],
    says: ['line 34'],
  },
  {
    what: '05 the same, but for their quotation marks',
    slips: [[THEFT, WAIT.replace(/"(.*)"/, '“$1”').replaceAll("'", '’')]],
    is: [['error reply/same-words', '# id: o-wait']],
  },
  {
    what: '08 an endless circle at the start',
    slips: [[OPENING, '-> ring\n=== ring ===\nIt rings.\n-> ring\n']],
    is: [['error story/never-rests', 'It rings.']],
    says: ['Break the circle', 'never begins|offers no reply'],
  },
  {
    what: '14 once-only replies that are used up',
    slips: [['- -> cause', '- -> story']],
    is: [
      ['error story/ran-out', 'Bear with me'],
      ['error story/unreachable', 'Ray: Well? What'],
    ],
    lost: 40,
  },
  {
    what: '23 a tunnel that never comes back',
    slips: [
      ['Ray: Well? What does', '-> music ->\nRay: Well? What does'],
      ['=== remedy ===', '=== music ===\nMusic plays.\n\n=== remedy ==='],
    ],
    is: [['error story/script-error', 'Music plays.']],
    says: ['->->'],
    lost: 50,
  },
  {
    what: '33 replies with conditions of which none holds',
    slips: [
      ['{variant == "estimate"} "Nobody', '{trust > 20} "Nobody'],
      ['{variant != "estimate"} "Nobody', '{trust > 20} "Nobody'],
      ['{variant == "tariff"} "The', '{heat > 20} "The'],
      ['{variant != "tariff"} "The', '{heat > 20} "The'],
      [`* "I can't see`, `* {outcome == "never"} "I can't see`],
    ],
    is: [['error story/ran-out', `"I can't see`]],
    says: ['one of them must always hold'],
    lost: 50,
  },
  {
    what: '10 an INCLUDE above the header',
    slips: [['# title', 'INCLUDE Policies/Limits.ink\n# title']],
    files: { 'policies/limits.ink': '=== limits ===\n# desk: policy :: Limits\nNone.\n-> DONE\n' },
    is: [
      ['error header/not-read', 'INCLUDE'],
      ['warning include/spelling', 'INCLUDE'],
    ],
    says: ['above|very top'],
  },
  {
    what: '63 a line above the header',
    slips: [['# title', 'A call comes in.\n# title']],
    is: [['error header/not-read', 'A call comes in.']],
    says: ['not read', 'very top'],
  },
  {
    what: '13 a grievance misspelt',
    slips: [['acknowledge bill', 'acknowledge bil']],
    is: [['error name/unknown', '# id: o-hear']],
    says: ['Did you mean "bill"?'],
  },
  {
    what: '13 a grievance misspelt in the header',
    slips: [
      ['# grievance: bill', '# grievance: bil'],
      ['# empathy: +1 acknowledge wait', '# empathy: +1 acknowledge bill'],
    ],
    is: [['error name/unknown', '# grievance: bil ']],
    says: ['the story says "bill"'],
  },
  {
    what: '18 tabs',
    slips: [[' :: His payment', '\t::\tHis payment']],
    is: [],
  },
  {
    what: '19 typographic quotes in a value',
    slips: [['VAR variant = "estimate"', 'VAR variant = “estimate”']],
    is: [['error ink/does-not-compile', 'VAR variant']],
    says: ['straight quotation marks'],
  },
  {
    what: '19b typographic quotes round a mark',
    slips: [['# empathy: +2 acknowledge bill', '# empathy: “+2 acknowledge bill”']],
    is: [['error tag/malformed', '# id: o-hear']],
    says: ['Leave out the quotation marks'],
  },
  { what: '19 the minus of a printed table', slips: [['-1 guess', '−1 guess']], is: [] },
  {
    what: '21 a line of 3000 words',
    slips: [[SO, `Ray: ${'and then another thing. '.repeat(750)}`]],
    is: [['warning line/too-long', 'and then another thing']],
    says: ['Divide'],
  },
  {
    what: '25 chance in a line',
    slips: [[SO, `{RANDOM(1, 2) == 1: Ray: Hm.}\n${SO}`]],
    is: [['error story/chance', '{RANDOM']],
  },
  {
    what: '25 a shuffle, chance in a sum, and what another draw would come to',
    slips: [
      [SO, `${SO} {~Hm.|Well.}\n~ temp draw = RANDOM(1, 6)\n{draw == 7: Ray: Never this.}`],
      ['=== policy_bills ===', '=== lost ===\nNobody comes here.\n-> DONE\n=== policy_bills ==='],
    ],
    is: [
      ['error story/unreachable', 'Nobody comes here.'],
      ['error story/chance', '{~Hm.'],
      ['error story/chance', 'RANDOM(1, 6)'],
    ],
  },
  {
    what: '34 something to do',
    slips: [[SO, `TODO: ask legal\n${SO}`]],
    is: [['information note/todo', 'TODO: ask legal']],
  },
  {
    what: '35 the same id twice',
    slips: [['# id: s-news', '# id: s-ask']],
    is: [['error id/twice', 'Everyone']],
  },
  {
    what: '35b two endings at one end',
    slips: [
      [
        '        # ending: partial',
        '        # ending: resolved :: Other\n        # ending: partial',
      ],
    ],
    is: [['error ending/twice', '# ending: partial']],
  },
  {
    what: '37 a speaker misspelt, three times',
    slips: [
      [SO, SO.replace('Ray', 'Rey')],
      ['Ray: So look.', 'Rey: So look.'],
      ['Ray: Right. Yes.', 'Rey: Right. Yes.'],
    ],
    is: [['error speaker/unknown', 'Rey: Right. Yes.']],
    says: ['"Rey" is nobody in this scenario.', '3 lines', 'Did you mean "Ray"?'],
  },
  {
    what: '37 a customer whose name the header has otherwise',
    slips: [['# customer: Ray Dempsey', '# customer: Roy Dempsey']],
    is: [['error speaker/unknown', '# customer: Roy']],
    says: ['# customer: Ray', 'never says a word'],
  },
  {
    what: '37 what stands before a colon and is no name',
    slips: [
      [
        SO,
        `Note: the desk closes soon.\nMeanwhile: the kettle boils.\nPS: It is cold.\n10:30 comes and goes.\n${SO}`,
      ],
    ],
    is: [],
  },
  {
    what: '38 a card misspelt',
    slips: [['# card: account', '# card: acount']],
    is: [['error name/unknown', '# card: acount']],
    says: ['Did you mean "account"?'],
  },
  {
    what: '39 a promise kept under another name',
    slips: [
      ['# id: e-recap', '# id: e-recap # kept: ring-back'],
      ['# id: s-look', '# id: s-look # promise: ringback'],
    ],
    is: [['error name/unknown', '# kept: ring-back']],
    says: ['Did you mean "ringback"?'],
  },
  {
    what: '57 a fact without its variable',
    slips: [['# fact: knows_heating', '# fact: knows_heatin']],
    is: [['error name/unknown', '# fact']],
    says: ['Did you mean "knows_heating"?'],
  },
  {
    what: '58 a variant misspelt in the header',
    slips: [['# variant: tariff', '# variant: tarif']],
    is: [['error name/unknown', '# variant: tarif']],
    says: ['Did you mean "tariff"?'],
    lost: 6,
  },
  {
    what: '58 a variant misspelt in one condition',
    slips: [['{variant == "tariff"} "The', '{variant == "tarrif"} "The']],
    is: [['error name/unknown', '{variant == "tarrif"}']],
    says: ['Did you mean "tariff"?'],
    lost: 3,
  },
  {
    what: '40 a setting that is none',
    slips: [['# setting: phone', '# setting: banana']],
    is: [['error tag/malformed', '# setting']],
    says: ['hotel, airport, shop, phone'],
  },
  {
    what: '40 a setting spelt by ear, and a day that is no date',
    slips: [
      ['# setting: phone', '# setting: fone'],
      ['# as-at: 2026-11-01', '# as-at: 1st Nov 2026'],
    ],
    is: [
      ['error tag/malformed', '# setting'],
      ['error tag/malformed', '# as-at'],
    ],
    says: ['Did you mean "phone"?'],
  },
  {
    what: '45 one sign for two',
    slips: [['{variant == "estimate"} "Nobody', '{variant = "estimate"} "Nobody']],
    is: [['error ink/does-not-compile', '{variant = ']],
    says: ['Two signs compare'],
  },
  {
    what: '46 a brace that is left open',
    slips: [['{ heat >= 6:\n', '{ heat >= 6:\n    {heat:\n']],
    is: [['error ink/does-not-compile', '    {heat:']],
    says: ['never closed'],
  },
  {
    what: '74 a blank in the name of a knot',
    slips: [['=== remedy ===', '=== the remedy ===']],
    is: [['error ink/does-not-compile', '=== the remedy ===']],
    says: ['no blanks'],
  },
  {
    what: '47 a web address in a note',
    slips: [['# why: Names what hurt,', '# why: See https://www.gov.uk/bills,']],
    is: [['error text/swallowed', '# id: o-hear']],
    says: ['is a comment'],
  },
  {
    what: '65 a web address that takes the marks with it',
    slips: [['# id: o-hear', '# why: See https://energy.example/tone # id: o-hear']],
    is: [['error text/swallowed', '# id: o-hear']],
    says: ['is a comment'],
  },
  {
    what: '53 a web address in a line',
    slips: [[SO, 'Ray: I read it on https://energy.example/rules.']],
    is: [['error text/swallowed', 'Ray: I read']],
    says: ['is a comment'],
  },
  {
    what: '48 a number with its sign in a line',
    slips: [[SO, 'Ray: Complaint #4471. So?']],
    is: [['error text/swallowed', '#4471']],
    says: ['\\#'],
  },
  {
    what: '66 the same in a reply',
    slips: [[ASK, '"Is that bill #4471?"']],
    is: [['error text/swallowed', '#4471']],
    says: ['\\#'],
  },
  {
    what: '51 an act of empathy on accuracy',
    slips: [['# accuracy: +3 diagnose', '# accuracy: +3 acknowledge bill']],
    is: [['error tag/malformed', '+3 acknowledge bill']],
    says: ['# empathy: +3 acknowledge bill'],
  },
  {
    what: '54 a reply that is neither said nor done',
    slips: [[ASK, ASK.slice(1, -1)]],
    is: [['warning reply/said-or-done', '# id: s-ask']],
  },
  {
    what: '56 a heat out of range and a trust that is no number',
    slips: [
      ['VAR heat = 7', 'VAR heat = 17'],
      ['VAR trust = 3', 'VAR trust = "low"'],
    ],
    is: [
      ['error levels/out-of-range', 'VAR heat'],
      ['error levels/out-of-range', 'VAR trust'],
    ],
    lost: 1,
  },
  {
    what: '71 a list with stars on a card',
    slips: [['Customer: Ray Dempsey', '* Customer: Ray Dempsey']],
    is: [['error card/offers-replies', '* Customer']],
  },
  {
    what: '73 a card that goes on into the story',
    slips: [['twelve months.\n-> DONE', 'twelve months.\n-> closing']],
    is: [['error card/runs-on', '-> closing']],
    says: ['-> DONE'],
  },
];

/** A finding and what stands under it, by code and line. */
const placesOf = ({ code, line, consequences = [] }: Finding): readonly string[] => [
  `${code} ${line}`,
  ...consequences.map(one => `${one.code} ${one.line}`),
];

/** Relatives of the rows: the same kinds, made in other ways. */
const RELATIVES: readonly Row[] = [
  {
    what: 'a level of the header twice',
    slips: [['# level: core', '# level: core\n# level: starter']],
    is: [['error tag/twice', '# level: starter']],
    says: ['line 8'],
  },
  {
    what: 'a grievance twice',
    slips: [['# grievance: wait', '# grievance: bill :: again :: 2\n# grievance: wait']],
    is: [['error tag/twice', ':: again ::']],
  },
  {
    what: 'a currency of one variant',
    slips: [['# currency: GBP', '# currency: GBP\n# currency: EUR :: tariff']],
    is: [],
  },
  {
    what: 'a currency of a variant that there is not',
    slips: [['# currency: GBP', '# currency: GBP\n# currency: EUR :: tarif']],
    is: [['error name/unknown', '# currency: EUR']],
    says: ['Did you mean "tariff"?'],
  },
  {
    what: 'two marks for empathy on a reply',
    slips: [['# empathy: +2 listen', '# empathy: +2 listen # empathy: +1 validate']],
    is: [['error tag/twice', '+1 validate']],
  },
  {
    what: 'a key in capitals',
    slips: [['# level: core', '# Level: core']],
    is: [['error tag/unknown', '# Level']],
    says: ['Did you mean "level"?'],
  },
  {
    what: 'a whole knot above the header',
    slips: [['# title', '=== notes ===\nHi.\n-> DONE\n# title']],
    is: [['error header/not-read', '=== notes ===']],
    says: ['very top'],
  },
  {
    what: 'four tags behind the bracket',
    slips: [[ASK, '[Ask him]']],
    is: [['error tag/misplaced', '# id: s-ask']],
    says: ['"id", "empathy", "accuracy", "why"'],
  },
  {
    what: 'a constant for a level',
    slips: [['VAR heat', 'CONST heat']],
    is: [['error levels/missing', 'CONST heat']],
    says: ['write VAR for CONST'],
    lost: 3,
  },
  {
    what: 'a level out of range by a constant',
    slips: [['VAR heat = 7', 'CONST HOT = 17\nVAR heat = HOT']],
    is: [['error levels/out-of-range', 'VAR heat']],
    lost: 1,
  },
  {
    what: 'a level with a capital',
    slips: [['VAR heat', 'VAR Heat']],
    is: [['error levels/missing', 'VAR Heat']],
    says: ['"Heat"', 'Unresolved variable: heat'],
  },
  {
    what: 'a divert to a knot that is misspelt',
    slips: [['- -> cause', '- -> caus']],
    is: [['error ink/does-not-compile', '-> caus']],
    says: ['Did you mean "cause"?'],
  },
  {
    what: 'a divert with another arrow',
    slips: [['- -> cause', '- → cause']],
    is: [['error text/told', '→ cause']],
    says: ['-> cause'],
    lost: 40,
  },
  {
    what: 'a divert with a blank in its arrow',
    slips: [['- -> cause', '- - > cause']],
    is: [['error text/told', '- > cause']],
    lost: 40,
  },
  {
    what: 'an include in small letters',
    slips: [['VAR variant', 'include limits.ink\nVAR variant']],
    is: [['error text/told', 'include limits.ink']],
    says: ['INCLUDE in capitals'],
  },
  {
    what: 'a note inside of a line',
    slips: [[SO, `${SO} TODO soften`]],
    is: [['warning text/told', 'TODO soften']],
  },
  {
    what: 'a reply whose quotation mark is never closed',
    slips: [['twelve months." #', 'twelve months. #']],
    is: [['warning reply/said-or-done', '# id: s-look']],
    says: ['never closed'],
  },
  {
    what: 'a tag that was taken out on purpose',
    slips: [[SO, `${SO} // # gesture: nod`]],
    is: [],
  },
  {
    what: 'replies that nothing gathers',
    slips: [['- -> cause\n', '']],
    is: [
      ['error story/ran-out', '# thought: There.'],
      ['error story/unreachable', 'Ray: Well? What'],
    ],
    says: ['The same at lines'],
    lost: 40,
  },
  {
    what: 'text in single quotation marks in a condition',
    slips: [['{variant == "estimate"} "Nobody', `{variant == 'estimate'} "Nobody`]],
    is: [['error ink/does-not-compile', `'estimate'`]],
    says: ['straight double'],
  },
  {
    what: 'a hyphen in the name of a knot',
    slips: [['=== remedy ===', '=== the-remedy ===']],
    is: [['error ink/does-not-compile', '=== the-remedy ===']],
    says: ['letters, digits and _'],
  },
  {
    what: 'a customer misspelt by the second name',
    slips: [[SO, 'Dempsy: So?']],
    is: [['error speaker/unknown', 'Dempsy']],
    says: ['Did you mean "Ray Dempsey"?'],
  },
  {
    what: 'an ending behind which the story goes on',
    slips: [[SO, `# ending: partial :: Half.\n${SO}`]],
    is: [['error ending/goes-on', '# ending: partial :: Half.']],
  },
];

const linesLost = (findings: readonly Finding[]): number =>
  findings
    .flatMap(({ consequences = [] }) => consequences)
    .reduce((sum, { lines = 0 }) => sum + lines, 0);

describe('one slip in a sound scenario: all that an author is told', () => {
  let before: ReadonlySet<string> = new Set();
  beforeAll(() => {
    const { findings } = check(SOUND);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    before = new Set(findings.map(kind));
  }, 120_000);

  it.each([...ROWS, ...RELATIVES])('$what', ({ slips, is, says = [], lost = 0, files = {} }) => {
    for (const [name, text] of Object.entries(files)) put(name, text);
    const ink = slips.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, () => to);
    }, SOUND);
    const { findings, states } = check(ink);
    const news = findings.filter(finding => !before.has(kind(finding)));
    const lines = ink.split('\n');
    expect(news.map(finding => kind(finding))).toEqual(is.map(([kind]) => kind));
    news.forEach((finding, at) =>
      expect(lines[finding.line - 1], finding.message).toContain(is[at]?.[1] ?? ''),
    );
    const told = news.map(({ message, remedy }) => `${message} ${remedy}`).join(' ');
    const because = news.flatMap(({ consequences = [] }) => consequences.map(one => one.message));
    for (const words of says)
      expect(
        words.split('|').some(one => (told + because.join(' ')).includes(one)),
        told,
      ).toBe(true);
    expect(linesLost(news)).toBeGreaterThanOrEqual(lost);
    for (const finding of findings) if (finding.choices !== undefined) follow(ink, finding);
    const whole = new Set(findings.flatMap(placesOf));
    for (const limit of [1, 12, 60].filter(limit => limit < states)) {
      const { findings: cut } = check(ink, limit);
      for (const finding of cut)
        if (finding.code !== 'proof/cut') expect(whole).toContain(placesOf(finding)[0]);
    }
  });
});
