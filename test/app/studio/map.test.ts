import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detailAt,
  drawnAround,
  drawnFor,
  inSight,
  windowOn,
} from '../../../src/app/studio/map/in-sight.ts';
import { CARD, layoutRequestOf } from '../../../src/app/studio/map/layout.ts';
import { isPartName, partMade } from '../../../src/app/studio/map/map-edits.ts';
import { nextPart } from '../../../src/app/studio/map/next-part.ts';
import { readMap } from '../../../src/app/studio/map/read-map.ts';
import { type MapPart, markOf, partAt, partOf } from '../../../src/app/studio/map/story-map.ts';
import {
  centred,
  fitted,
  kept,
  lookedAt,
  opened,
  zoomed,
} from '../../../src/app/studio/map/viewport.ts';
import { applyChanges } from '../../../src/app/studio/workspace/apply-change.ts';
import { laidOut } from '../../../src/platform/studio/lay-out.ts';
import { longStory } from '../../support/long-story.ts';

const filesOf = (text: string) => [{ name: 'main.ink', text }];
const mapOf = (text: string) => readMap(filesOf(text));
const waysOf = (text: string) =>
  mapOf(text).ways.map(({ from, to, kind }) => `${from} ${kind} ${to}`);
const idsWhere = (text: string, holds: (part: MapPart) => boolean) =>
  mapOf(text)
    .parts.filter(holds)
    .map(({ id }) => id);

const SHIPPED = readdirSync('stories').filter(name => name.endsWith('.ink'));
const policies = readdirSync('stories/policies').map(name => ({
  name: `policies/${name}`,
  text: readFileSync(`stories/policies/${name}`, 'utf8'),
}));

describe('the parts of a story and the ways between them', () => {
  it.each(SHIPPED)('%s: everything is reached, written and led on', name => {
    const { parts } = readMap([
      { name, text: readFileSync(`stories/${name}`, 'utf8') },
      ...policies,
    ]);
    const faulty = parts.filter(
      ({ kind, isReached, runsOut }) =>
        kind === 'missing' || runsOut || (kind !== 'desk' && !isReached),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
    expect(parts.some(({ endings }) => endings.length > 0)).toBe(true);
  });
  it.each([
    ['-> a\n=== a\n-> END', [' divert a']],
    ['-> a -> b\n=== a\n->->\n=== b\n-> END', [' tunnel a', ' divert b']],
    ['<- a\n-> b\n=== a\n-> DONE\n=== b\n-> END', [' thread a', ' divert b']],
    [
      '-> a\n=== a\n= one\n-> two\n= two\n-> END',
      [' divert a', 'a.one divert a.two', 'a on a.one'],
    ],
    ['VAR x = -> a\n-> x\n=== a\n-> END', [' value a']],
    ['{ x == "-> b": -> a }\n=== a\n-> END\n=== b\n-> END', [' divert a']],
    ['-> a // -> b\n=== a\n-> END\n=== b\n-> END', [' divert a']],
    ['He points \\-> b\n-> a\n=== a\n-> END\n=== b\n-> END', [' divert a']],
    ['-> a.there\n=== a\n* (there) Yes\n-> END', [' divert a']],
    ['{&-> a|-> b}\n=== a\n-> END\n=== b\n-> END', [' divert a', ' divert b']],
    ['-> a(-> b)\n=== a(-> back)\n-> back\n=== b\n-> END', [' divert a', ' value b']],
  ])('%j', (text, ways) => {
    expect(waysOf(text)).toEqual(ways);
  });
  it('says which replies a way is taken behind, and whether always', () => {
    const { ways } = mapOf('* "Yes."\n  -> a\n* "No."\n  { calm: -> a }\n=== a\n-> END');
    expect(ways).toMatchObject([
      { to: 'a', count: 2, isConditional: false, replies: ['Yes.', 'No.'] },
    ]);
  });
  it('finds what nothing leads to, what runs out, and what is not written', () => {
    const text =
      '-> a\n=== a\n* "Yes."\n* "No."\n  -> END\n=== b\n-> c.d\n=== function f(x)\n~ return x';
    expect(idsWhere(text, ({ runsOut }) => runsOut)).toEqual(['a']);
    expect(idsWhere(text, ({ isReached }) => !isReached)).toEqual(['b']);
    expect(idsWhere(text, ({ kind }) => kind === 'missing')).toEqual(['c.d']);
    expect(idsWhere(text, ({ kind }) => kind === 'function')).toEqual(['f']);
  });
  it.each([
    '* "Yes."\n  -> END\n* "No."\n- -> END',
    '{ calm:\n    -> END\n- else:\n    -> END\n}',
    '{ calm: -> END | -> END }',
    '* "Yes."\n- (again) Well.\n-> END',
  ])('leads on: %j', text => {
    expect(idsWhere(text, ({ runsOut }) => runsOut)).toEqual([]);
  });
  it('reads whatever stands there', () => {
    const signs = fc.constantFrom(
      '->',
      '<-',
      '{',
      '}',
      '|',
      ':',
      '"',
      '=== ',
      '= ',
      '* ',
      '- ',
      '\n',
      'a',
      '.',
      '(',
      ')',
      '\\',
      '#',
      '~ ',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), parts => {
        const { parts: read, ways } = mapOf(parts.join(''));
        const ids = new Set(read.map(({ id }) => id));
        expect(ids.size).toBe(read.length);
        for (const { from, to } of ways) expect(ids.has(from) && ids.has(to)).toBe(true);
      }),
    );
  });
});

describe('writing from the map', () => {
  const words = { says: 'Make it', todo: 'write this' };
  const made = (text: string, id: string): string => {
    const change = partMade(filesOf(text), id, 'main.ink', words);
    return change === null
      ? ''
      : (applyChanges(filesOf(text), change.changes).files[0]?.text ?? '');
  };
  it('puts a knot at the end, and a stitch at the end of its knot', () => {
    expect(made('-> a\r\n', 'a')).toBe('-> a\r\n\r\n=== a ===\r\nTODO: write this\r\n-> END\r\n');
    expect(made('=== a\n-> a.b\n=== c\n-> END', 'a.b')).toBe(
      '=== a\n-> a.b\n= b\nTODO: write this\n-> END\n\n=== c\n-> END',
    );
  });
  it('makes what was missing, wherever it is missing from', () => {
    const name = fc.stringMatching(/^[a-z_]{1,8}$/).filter(isPartName);
    const id = fc.oneof(
      name,
      fc.tuple(name, name).map(pair => pair.join('.')),
    );
    fc.assert(
      fc.property(id, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (to, end, ends) => {
        const text = `-> ${to}${ends ? end : ''}`;
        const after = made(text, to);
        expect(after.startsWith(text)).toBe(true);
        expect(partOf(mapOf(after), to)?.kind).not.toBe('missing');
        expect(idsWhere(after, ({ kind }) => kind === 'missing')).toEqual([]);
      }),
    );
  });
  it.each(['', '1st', 'two words', 'END', 'a.b.c', 'a-b'])('makes nothing of the name %j', id => {
    expect(partMade(filesOf(''), id, 'main.ink', words)).toBeNull();
  });
});

describe('moving on the map', () => {
  const map = mapOf('-> a\n=== a\n* "Yes."\n  -> b\n* "No."\n  -> c\n=== b\n-> END\n=== c\n-> END');
  const at = (x: number, y: number) => ({ x, y });
  const layout = {
    width: 500,
    height: 400,
    cards: new Map([
      ['', at(200, 0)],
      ['a', at(200, 100)],
      ['b', at(100, 200)],
      ['c', at(300, 200)],
    ]),
    ways: [],
  };
  it('goes along the ways, and sideways to the nearest', () => {
    expect(nextPart(map, layout, '', 'down')).toBe('a');
    expect(nextPart(map, layout, 'a', 'down')).toBe('b');
    expect(nextPart(map, layout, 'b', 'right')).toBe('c');
    expect(nextPart(map, layout, 'c', 'up')).toBe('a');
    expect(nextPart(map, layout, '', 'up')).toBeNull();
  });
  it('asks for the same layout while only words change', () => {
    const other = mapOf(
      '-> a\n=== a\n* "Yes, of course."\n  -> b\n* "No."\n  -> c\n=== b\n-> END\n=== c\n-> END',
    );
    expect(layoutRequestOf(other)).toEqual(layoutRequestOf(map));
  });
  it('keeps a card where it is seen when all is laid out anew', () => {
    const after = { ...layout, cards: new Map([...layout.cards, ['a', at(420, 260)] as const]) };
    const view = kept({ x: 10, y: 20, scale: 0.5 }, layout, after, 'a', 2);
    expect(view.x + 420 * 2 * 0.5).toBe(10 + 200 * 2 * 0.5);
    expect(view.y + 260 * 2 * 0.5).toBe(20 + 100 * 2 * 0.5);
  });
  it('enlarges around the point that is looked at', () => {
    const view = zoomed({ x: 10, y: 20, scale: 1 }, 1.5, { x: 110, y: 120 });
    expect(view).toEqual({ x: -40, y: -30, scale: 1.5 });
  });
});

describe('what is in sight of a map', () => {
  const layout = laidOut(layoutRequestOf(mapOf(longStory(400))));
  const window = { width: 740, height: 490 };
  const anyView = fc.record({
    x: fc.integer({ min: -4000, max: 800 }),
    y: fc.integer({ min: -40_000, max: 800 }),
    scale: fc.constantFrom(0.01, 0.1, 0.3, 0.6, 0.9, 1.3, 2),
  });
  it('is everything that the window shows, and little else', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(1, 2), (view, unit) => {
        const box = windowOn(view, window, unit);
        const { cards } = inSight(layout, drawnAround(box));
        for (const id of inSight(layout, box).cards) expect(cards.has(id)).toBe(true);
        // All that could ever lie in four windows, edge to edge.
        const size = view.scale * unit;
        const most = (2 * window.width) / (CARD.width * size) + 2;
        const rows = (2 * window.height) / (CARD.height * size) + 2;
        expect(cards.size).toBeLessThanOrEqual(most * rows);
      }),
    );
  });
  it('is all of a story that is not long', () => {
    const short = laidOut(layoutRequestOf(mapOf(longStory(60))));
    const box = windowOn({ x: -9000, y: -9000, scale: 1 }, window, 1);
    expect(inSight(short, drawnFor(short, box)).cards.size).toBe(60);
    expect(drawnFor(layout, box)).toEqual(drawnAround(box));
  });
  it('stays the same while the map is moved a little', () => {
    const at = (x: number) => drawnAround(windowOn({ x, y: 0, scale: 1 }, window, 1));
    const steps = new Set(Array.from({ length: 100 }, (_, x) => JSON.stringify(at(-x))));
    expect(steps.size).toBeLessThanOrEqual(3);
  });
  it('shows everything at once, and then no more than shapes', () => {
    const view = fitted(layout, window, 1);
    expect(inSight(layout, windowOn(view, window, 1)).cards.size).toBe(400);
    expect(detailAt(view.scale)).toBe('shape');
    expect(detailAt(opened(layout, window, 1).scale)).toBe('whole');
  });
  it('grows around the chosen card where that is in sight, and around the middle where not', () => {
    const view = opened(layout, window, 1);
    const { x, y } = lookedAt(view, layout, '', window, 1);
    const larger = zoomed(view, 2, { x, y });
    expect(lookedAt(larger, layout, '', window, 1)).toEqual({ x, y });
    const far = lookedAt(view, layout, 'part_399', window, 1);
    expect(far).toEqual({ x: window.width / 2, y: window.height / 2 });
  });
  it('puts a place that is pressed in the overview into the middle', () => {
    const view = centred({ x: 0, y: 0, scale: 0.5 }, { x: 900, y: 700 }, window, 2);
    const { left, right, top, bottom } = windowOn(view, window, 2);
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([900, 700]);
  });
});

describe('the part that a place is in', () => {
  const map = mapOf('-> a\n=== a\n-> b\n=== b\n-> c\n');
  it.each([
    [0, ''],
    [5, 'a'],
    [12, 'a'],
    [17, 'b'],
    [99, 'b'],
  ])('%i', (offset, id) => {
    expect(partAt(map, { file: 'main.ink', offset })?.id).toBe(id);
  });
  it('says what is to be seen of each at first sight', () => {
    const marks = mapOf(
      '-> a\n=== a\nHm.\n=== b\n-> c\n=== d\n# ending: left :: Gone\n-> END',
    ).parts;
    expect(marks.map(markOf)).toEqual([null, 'runs-out', 'unreached', 'unreached', 'missing']);
  });
});
