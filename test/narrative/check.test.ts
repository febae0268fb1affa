import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/narrative/story/content-hash.ts';
import { HEADER, read } from '../support/ink.ts';

const STORY = `-> desk
=== desk ===
Dana: Well?
* "Sorry." # empathy: +2 acknowledge wait # why: It hurt.
- # ending: resolved :: Done.
-> END
`;
const HEADER_LINES = HEADER.split('\n').length - 1;

const problems = (body: string, header = HEADER) => read(header + body).problems;
const codes = (body: string, header = HEADER) => problems(body, header).map(({ code }) => code);

describe('a scenario in good order', () => {
  it('has no problems and a checked header', () => {
    const { script, problems } = read(HEADER + STORY);
    expect(problems).toEqual([]);
    expect(script?.scenario).toMatchObject({
      id: 'toy',
      title: 'A toy',
      customer: { name: 'Dana Reyes', about: 'a customer' },
      grievances: [{ id: 'wait', hurt: 'A long wait', weight: 2 }],
      variants: [{ id: 'default' }],
      start: { heat: 8, trust: 3, patience: 6 },
    });
  });
});

/** One change to a good scenario → the code, the line (counted in the story after the header) and a word of the message. */
const BROKEN: readonly {
  what: string;
  from: string;
  to: string;
  code: string;
  line: number;
  says: string;
}[] = [
  {
    what: 'an unknown act',
    from: '+2 acknowledge wait',
    to: '+2 hug',
    code: 'tag/malformed',
    line: 4,
    says: 'hug',
  },
  {
    what: 'an untruth of a reply that is not there',
    from: '# ending',
    to: 'Out. # comes-out: lie\n# ending',
    code: 'name/unknown',
    line: 5,
    says: 'no reply is called "lie"',
  },
  {
    what: 'more heat than a line may add',
    from: '# ending',
    to: 'The phone. # stirs: 4\n# ending',
    code: 'tag/malformed',
    line: 5,
    says: 'from 1 to 3',
  },
  {
    what: 'a mark out of range',
    from: '+2 acknowledge wait',
    to: '+5 listen',
    code: 'tag/malformed',
    line: 4,
    says: '+5',
  },
  {
    what: 'a grievance nobody has',
    from: '+2 acknowledge wait',
    to: '+2 acknowledge hunger',
    code: 'name/unknown',
    line: 4,
    says: 'hunger',
  },
  {
    what: 'an acknowledgement of nothing',
    from: '+2 acknowledge wait',
    to: '+2 acknowledge',
    code: 'tag/malformed',
    line: 4,
    says: 'grievance',
  },
  {
    what: 'a key with a slip',
    from: '# why',
    to: '# wyh',
    code: 'tag/unknown',
    line: 4,
    says: 'wyh',
  },
  {
    what: 'an unknown ending',
    from: 'resolved ::',
    to: 'happy ::',
    code: 'tag/malformed',
    line: 5,
    says: 'happy',
  },
  {
    what: 'a scoring tag on the output line',
    from: '* "Sorry." # empathy',
    to: '* [Sorry] Sorry. # empathy',
    code: 'tag/misplaced',
    line: 4,
    says: 'empathy',
  },
  {
    what: 'a scoring tag on a line',
    from: 'Dana: Well?',
    to: 'Dana: Well? # accuracy: +1 ask',
    code: 'tag/misplaced',
    line: 3,
    says: 'accuracy',
  },
  {
    what: 'the engine’s variable written',
    from: 'Dana: Well?',
    to: '~ heat = 2',
    code: 'levels/written',
    line: 3,
    says: 'heat',
  },
  {
    what: 'the engine’s variable counted up',
    from: 'Dana: Well?',
    to: '~ trust++',
    code: 'levels/written',
    line: 3,
    says: 'trust',
  },
  {
    what: 'a knot that is not there',
    from: '-> desk',
    to: '-> dek',
    code: 'ink/does-not-compile',
    line: 1,
    says: 'dek',
  },
  {
    what: 'a tag behind a divert',
    from: '"Sorry." #',
    to: '"Sorry." -> desk #',
    code: 'ink/does-not-compile',
    line: 4,
    says: '',
  },
  {
    what: 'a number that ends in a point',
    from: '-> desk\n',
    to: 'VAR x = 0.\n-> desk\n',
    code: 'ink/does-not-compile',
    line: 1,
    says: 'point',
  },
  {
    what: 'a missing file',
    from: '-> desk\n',
    to: 'INCLUDE gone.ink\n-> desk\n',
    code: 'include/missing',
    line: 1,
    says: 'gone.ink',
  },
  {
    what: 'logic in a tag',
    from: '# why: It hurt.',
    to: '# why: {heat}',
    code: 'tag/logic',
    line: 4,
    says: 'why',
  },
];

describe('problems name file, line and remedy', () => {
  it.each(BROKEN)('$what', ({ from, to, code, line, says }) => {
    const found = problems(STORY.replace(from, to)).find(problem => problem.code === code);
    expect(found).toMatchObject({ code, file: 'toy.ink', line: HEADER_LINES + line });
    expect(found?.message).toContain(says);
    expect(found?.remedy).not.toBe('');
  });
  it('a slip of the pen names the nearest key', () => {
    expect(problems(STORY.replace('# why', '# wyh'))[0]?.remedy).toContain('"why"');
  });
  it('all problems come together', () => {
    const twice = STORY.replace('+2 acknowledge wait', '+5 listen').replace(
      'resolved ::',
      'happy ::',
    );
    expect(codes(twice)).toEqual(['tag/malformed', 'tag/malformed']);
  });
  it('a missing header, level or variant variable is named', () => {
    expect(codes(STORY, HEADER.replace(/# title.*\n/, ''))).toContain('header/missing');
    expect(codes(STORY, HEADER.replace(/VAR trust.*\n/, ''))).toContain('levels/missing');
    expect(codes(`# variant: a :: A\n${STORY}`)).toContain('variant/missing');
  });
  it('comments are not tags', () => {
    expect(
      codes(
        STORY.replace('Dana: Well?', 'Dana: Well? // # nonsense: 1\n/* # more: 2\n# still: 3 */'),
      ),
    ).toEqual([]);
  });
});

describe('INCLUDE', () => {
  const main = `${HEADER}INCLUDE policies/card.ink\n${STORY}`;
  it('brings in the other file', () => {
    const reading = read(main, {
      'policies/card.ink': '=== card ===\n# desk: policy :: Card\nText.\n-> DONE\n',
    });
    expect(reading.problems).toEqual([]);
    expect(reading.sources.files.map(({ name }) => name)).toEqual(['toy.ink', 'policies/card.ink']);
  });
  it('a problem in the other file is named there', () => {
    const reading = read(main, {
      'policies/card.ink': '=== card ===\n# desk: poem :: Card\nText.\n-> DONE\n',
    });
    expect(reading.problems).toMatchObject([
      { code: 'tag/malformed', file: 'policies/card.ink', line: 2 },
    ]);
  });
  it('a circle is named, not followed', () => {
    const reading = read(main, { 'policies/card.ink': 'INCLUDE policies/card.ink\n' });
    expect(reading.problems).toMatchObject([
      { code: 'include/circle', file: 'policies/card.ink', line: 1 },
    ]);
  });
});

describe('whatever the text', () => {
  it('an answer comes back, never an exception', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '* ',
              '-> ',
              '{',
              '}',
              '=== a ===\n',
              '# empathy: ',
              '~ x = ',
              '[',
              ']',
              '\n',
            ),
          ),
          { maxLength: 40 },
        ),
        parts => {
          expect(Array.isArray(read(parts.join('')).problems)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('versions', () => {
  it('[R3] another text has another name, the same text the same', () => {
    expect(contentHashOf('{"a":1}')).toBe(contentHashOf('{"a":1}'));
    expect(contentHashOf('{"a":1}')).not.toBe(contentHashOf('{"a":2}'));
    expect(contentHashOf('')).toMatch(/^r\d+-[0-9a-f]{16}$/);
  });
});
