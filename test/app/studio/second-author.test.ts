import { describe, expect, it } from 'vitest';
import { changeMark, changeTag, changeWords } from '../../../src/app/studio/cards/card-commands.ts';
import { type Cards, createCardReader } from '../../../src/app/studio/cards/cards.ts';
import type { Editing } from '../../../src/app/studio/cards/edit-section.ts';
import type { Item, ItemOf } from '../../../src/app/studio/cards/model.ts';
import {
  addReplyAfter,
  changeReplyInk,
  copyReplyAt,
  moveReplyTo,
  removeReplyAt,
} from '../../../src/app/studio/cards/reply-commands.ts';
import { spotAt } from '../../../src/app/studio/play/spot.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { studioCardsEn } from '../../../src/app/words/en/studio-cards.ts';
import { readInk } from '../../../src/narrative/authoring/ink-file.ts';
import { sectionTexts } from '../../../src/narrative/authoring/section-texts.ts';
import { textAt } from '../../../src/narrative/authoring/span.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { compileInk } from '../../../src/narrative/source/compile.ts';
import { inkOf } from '../../narrative/authoring/files.ts';

/** A scenario as the cards write it, changed by somebody who knows ink. */
const FIRST = inkOf('stories/first-shift.ink');

const put = (text: string, where: string, what: string): string => {
  expect(text).toContain(where);
  return text.replace(where, () => what);
};
const behind = (where: string, what: string) => (text: string) =>
  put(text, where, `${where}${what}`);
const before = (where: string, what: string) => (text: string) =>
  put(text, where, `${what}${where}`);
const atEnd = (what: string) => (text: string) => `${text}\n${what}`;
const both =
  (...steps: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    steps.reduce((now, step) => step(now), text);

const WHAT = '=== what ===\n';
const WAIT = '* “And you’ve come all the way back';
const ASK = '* “I’d like to find it with you. What does it look like';
const KOFI = 'Kofi: I’m a teacher';
const NEXT = '- -> where';

/** What a colleague does to the file, by what they would call it. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'indents with tabs': text => text.replaceAll('    ', '\t'),
  'takes the indentation away': text => text.replaceAll(/^[ \t]+/gm, ''),
  'works on Windows': text => text.replaceAll('\n', '\r\n'),
  'leaves blank lines between everything': text => text.replaceAll('\n', '\n\n'),
  'leaves spaces at the ends of lines': text => text.replaceAll('\n', '  \n'),
  'writes bullets without a space behind them': text => text.replaceAll(/^\* /gm, '*'),
  'writes knots with two signs and no tail': text => text.replaceAll(/^=== (\w+) ===$/gm, '==$1'),
  'writes straight quotation marks': text => text.replaceAll(/[“”]/g, '"'),
  'adds a loop': before(
    WAIT,
    '+ “Say that again?” # id: w-again # empathy: -1 rush # why: He said it.\n    -> what\n',
  ),
  'adds a function and asks it': both(
    atEnd('=== function is_hot() ===\n~ return heat >= 6\n'),
    text => put(text, '{ heat >= 6:\n    Kofi: It is', '{ is_hot():\n    Kofi: It is'),
  ),
  'adds a function with a parameter and several lines': both(
    atEnd('=== function more(ref x, by) ===\n{ by > 0:\n    ~ x = x + by\n}\n~ return x\n'),
    behind('VAR plan = ""\n', 'VAR count = 0\n'),
    before(KOFI, '~ more(count, 2)\n    '),
  ),
  'adds a list': both(
    behind('VAR plan = ""\n', 'LIST seen_so_far = (nothing), book, card\n'),
    before(KOFI, '~ seen_so_far += book\n    '),
    behind(WHAT, '{seen_so_far ? book: The book is open.|The book is shut.}\n'),
  ),
  'puts replies under a condition': text =>
    put(
      text,
      WAIT,
      '{ heat >= 3:\n* “Cold?” # id: w-cold # empathy: +1 care\n    Kofi: A bit.\n    -> where\n}\n' +
        WAIT,
    ),
  'puts a reply each under both ways of a condition': before(
    WAIT,
    '{\n- tried:\n    * “I tried.” # id: w-tried # accuracy: -1 guess\n        -> where\n- else:\n    * “I did not.” # id: w-did-not # empathy: +1 honest\n        -> where\n}\n',
  ),
  'labels a gather and asks how often it was passed': text =>
    put(text, NEXT, '- (met) {met > 1: Again.|So.}\n-> where'),
  'adds a second round in the same knot': text =>
    put(
      text,
      NEXT,
      '- Kofi: And now?\n* “Now I look.” # id: w-look # accuracy: +1 commit\n* “Now we wait.” # id: w-wait # empathy: -1 cold\n- -> where',
    ),
  'comments out a reply': text => put(text, WAIT, `// ${WAIT}`),
  'comments over several lines, with what looks like ink': before(
    WAIT,
    '/* was:\n* “Old reply” # id: w-old\n=== old ===\n{ open\n*/\n',
  ),
  'comments behind tags and words': text =>
    put(text, '# sound: rain', '# sound: rain // a lot of it'),
  'adds a tunnel': both(
    before(KOFI, '-> weather ->\n    '),
    atEnd('=== weather ===\nRain.\n* “Awful.” # id: x-awful # empathy: +1 care\n- ->->\n'),
  ),
  'adds a thread of replies': both(
    behind(WHAT, '<- chat\n'),
    atEnd(
      '=== chat ===\n* “Lovely duck.” # id: x-duck # empathy: +1 care\n    -> where\n-> DONE\n',
    ),
  ),
  'adds a knot with a parameter': both(
    before(KOFI, '-> told_by("Kofi")\n    '),
    atEnd('=== told_by(who) ===\n{who} says so.\n-> where\n'),
  ),
  'lets a text take turns': text =>
    put(
      text,
      'Kofi: It is only an umbrella.',
      'Kofi: {It is|It was|{&Well|Oh}, it is} only an umbrella.',
    ),
  'lets lines take turns in a block': behind(
    WHAT,
    '{ stopping:\n- A bus hoots.\n- It hoots again.\n- Silence.\n}\n',
  ),
  'switches on a value': behind(
    WHAT,
    '{ variant:\n- "lent": The book is full today.\n- "cupboard":\n    The book is nearly empty.\n- else: The book is there.\n}\n',
  ),
  'chains conditions': behind(
    WHAT,
    '{\n- heat >= 8: He taps the desk.\n- heat >= 4:\n    He waits.\n    He looks at the rain.\n- else: He smiles.\n}\n',
  ),
  'glues lines': before(KOFI, 'He laughs <>\n    and shivers.\n    '),
  'nests replies': before(
    '* “I’d like to find it with you. What does it look like',
    '* “May I ask something?” # id: w-may # empathy: +1 respect\n    Kofi: Do.\n    ** “Which bus is it?” # id: w-bus # accuracy: -1 skip\n        Kofi: The white one.\n    ** [Say nothing # id: w-none # do]\n    - - He waits.\n',
  ),
  'adds a fallback': before(NEXT, '* ->\n    -> where\n'),
  'labels a reply and gives it two conditions': text =>
    put(text, ASK, ASK.replace('* ', '* (asked) {heat < 9} {not tried} ')),
  'keeps a value for a moment': behind(WHAT, '~ temp before_it = heat\n{before_it > 3: Hm.}\n'),
  'writes tags on lines of their own': text =>
    put(
      text,
      ' # gesture: lean-in # thought: I’m not leaving',
      '\n    # gesture: lean-in\n    # thought: I’m not leaving',
    ),
  'escapes signs': before(KOFI, 'The sign says \\#1 \\{umbrella\\} \\/\\/ here.\n    '),
  'leaves a TODO': before(WAIT, 'TODO: another reply\n'),
  'adds a stitch and goes there': both(
    text => put(text, NEXT, '- -> what.late'),
    before(
      '// ---------------------------------------------------------------- 3',
      '= late\nIt is late.\n-> where\n\n',
    ),
  ),
  'says and does in one reply': text => put(text, WAIT, WAIT.replace('* “And', '* [Nod.] “And')),
  'prints a variable and does sums': before(
    KOFI,
    'Heat {heat}, {heat * 2 - 1}.\n    ~ tried = not tried || heat > 3\n    ',
  ),
  'puts the way behind the tags': text =>
    put(text, 'somebody has mentioned the call.', 'somebody has mentioned the call. -> what'),
  'moves the last knots to the front': text => {
    const at = text.indexOf(
      '// ---------------------------------------------------------------- 3',
    );
    const from = text.indexOf('=== hello');
    return text.slice(0, from) + text.slice(at) + '\n' + text.slice(from, at);
  },
};

const library = { read: (name: string) => FILES.get(name) ?? null };
const FILES = new Map(
  ['policies/lost-property.ink'].flatMap(name => {
    try {
      return [[name, { name, text: inkOf(`stories/${name}`) }] as const];
    } catch {
      return [];
    }
  }),
);

const cast = ['Kofi'];

const errorsIn = (text: string): readonly string[] =>
  compileInk({ name: 'main.ink', text }, library)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message, line }) => `${line}: ${message}`);

const itemsBelow = (item: Item): readonly Item[] => {
  if (item.kind === 'reply') return [item, ...item.reply.follows.flatMap(itemsBelow)];
  if (item.kind !== 'conditional') return [item];
  return [item, ...item.branches.flatMap(branch => branch.items.flatMap(itemsBelow))];
};

const itemsOf = ({ sections }: Cards) =>
  sections.flatMap(({ file, index, section }) =>
    section.pieces
      .flatMap(({ lead, replies, after }) => [...lead, ...replies, ...after].flatMap(itemsBelow))
      .map(item => ({ item, spot: { file, section: index, path: item.path } })),
  );

const isReply = (item: Item): item is ItemOf<'reply'> => item.kind === 'reply';

const open = (text: string) => {
  const workspace = createWorkspace('draft', [{ name: 'main.ink', text }]);
  const editing: Editing = { workspace, words: studioCardsEn };
  const files = (): readonly Source[] => workspace.store.getState().files;
  return {
    workspace,
    editing,
    files,
    now: (): string => files()[0]?.text ?? '',
    cards: (): Cards => createCardReader()(files()),
  };
};

type Spot = Parameters<typeof removeReplyAt>[1];

const DEEDS: readonly ((editing: Editing, spot: Spot) => void)[] = [
  (editing, spot) => removeReplyAt(editing, spot),
  (editing, spot) => addReplyAfter(editing, spot, false, 'fresh'),
  (editing, spot) => copyReplyAt(editing, spot, 'fresh'),
  (editing, spot) => moveReplyTo(editing, spot, 0),
];

/** Ids of the replies in a text, by a reading of its lines alone. */
const idsIn = (text: string): readonly string[] =>
  readInk(text)
    .lines.filter(({ kind }) => kind === 'choice')
    .flatMap(line => [...textAt(text, line).matchAll(/# id: ([\w-]+)/g)].map(([, id = '']) => id));

describe.each(Object.entries(CHANGES))('a second author %s', (_what, change) => {
  const text = change(FIRST);
  const opened = open(text);
  const found = itemsOf(opened.cards());
  const replies = found.filter(({ item }) => isReply(item));

  it('in ink that compiles, and changes something', () => {
    expect(text).not.toBe(FIRST);
    expect(errorsIn(text)).toEqual([]);
  });
  it('and the cards lose nothing: each character is in one section', () => {
    expect(
      sectionTexts(text)
        .map(section => section.text)
        .join(''),
    ).toBe(text);
  });
  it('and every reply stands on a card', () => {
    const shown = replies.flatMap(({ item }) => (isReply(item) ? [item.reply.id] : []));
    const asInk = replies.flatMap(({ item }) =>
      isReply(item) && item.reply.words.isInk ? [item.reply.words.text] : [],
    );
    const ink = [
      ...asInk,
      ...found.flatMap(({ item }) => (item.kind === 'ink' ? [item.text] : [])),
    ];
    for (const id of idsIn(text))
      expect(shown.includes(id) || ink.some(one => one.includes(`# id: ${id}`)), id).toBe(true);
    expect(shown.length).toBeGreaterThan(20);
  });
  it('and every reply can be changed on its card, and nothing but it is', () => {
    const { editing, workspace, now } = open(text);
    const ids = idsIn(text);
    for (const [at, { item, spot }] of replies.entries()) {
      if (!isReply(item) || item.reply.words.isInk || item.reply.words.text === '') continue;
      const was = now();
      changeWords(editing, { ...spot, cast }, `Other words: so. #${at}`, `${at}`);
      expect(now()).not.toBe(was);
      changeTag(editing, { ...spot, cast }, { key: 'why', nth: 0 }, 'Another note.');
      changeMark(editing, spot, 'empathy', { value: 1, act: 'care' });
      expect(idsIn(now())).toEqual(ids);
    }
    expect(errorsIn(now())).toEqual([]);
    while (workspace.store.getState().past.length > 0) workspace.undo();
    expect(now()).toBe(text);
  });
  it('and replies can be added, copied, moved and deleted', () => {
    const near = replies.filter(({ item }) => isReply(item) && /^[wx]-/.test(item.reply.id ?? ''));
    for (const [nth, { spot }] of near.entries()) {
      const { editing, workspace, now } = open(text);
      DEEDS[nth % DEEDS.length]?.(editing, spot);
      expect(errorsIn(now()), `${nth} ${JSON.stringify(spot)}`).toEqual([]);
      while (workspace.store.getState().past.length > 0) workspace.undo();
      expect(now()).toBe(text);
    }
  });
  it('and a play can begin at every decision', () => {
    for (const { offset } of [...text.matchAll(/# id: /g)].map(({ index }) => ({
      offset: index,
    }))) {
      const spot = spotAt(opened.files(), { file: 'main.ink', offset });
      expect(spot.knot === null || spot.knot.length > 0).toBe(true);
    }
  });
});

describe('a second author', () => {
  it('offers other words than are told: the reply stands as ink, and can be changed there', () => {
    const { editing, cards, now } = open(
      '=== a ===\nX.\n* [Nod.] “And so” # id: w\n  Y.\n* “Hm,” [you say # id: q] and wait.\n- -> END\n',
    );
    const [first, second] = itemsOf(cards()).filter(({ item }) => isReply(item));
    if (first === undefined || second === undefined) throw new Error('no replies');
    const wordsOf = ({ item }: typeof first) => (isReply(item) ? item.reply.words : null);
    expect(wordsOf(first)).toEqual({ text: '[Nod.] “And so” # id: w', isInk: true });
    expect(wordsOf(second)).toEqual({ text: '“Hm,” [you say # id: q] and wait.', isInk: true });
    changeReplyInk(editing, first.spot, '[Nod.] “Quite so”\n# id: w');
    expect(now()).toContain('* [Nod.] “Quite so” # id: w\n  Y.\n');
  });
  it('puts a knot into a file of its own: its cards stand, and changes fall into that file', () => {
    const at = FIRST.indexOf('=== what ===');
    const end = FIRST.indexOf('// ---', at);
    const main = `INCLUDE what.ink\n${FIRST.slice(0, at)}${FIRST.slice(end)}`;
    const workspace = createWorkspace('draft', [
      { name: 'main.ink', text: main },
      { name: 'what.ink', text: FIRST.slice(at, end) },
    ]);
    const editing: Editing = { workspace, words: studioCardsEn };
    const found = itemsOf(createCardReader()(workspace.store.getState().files));
    const wet = found.find(({ item }) => isReply(item) && item.reply.id === 'w-wet');
    if (wet === undefined) throw new Error('no such reply');
    expect(wet.spot.file).toBe('what.ink');
    changeTag(editing, { ...wet.spot, cast }, { key: 'why', nth: 0 }, 'Another note.');
    const [first, second] = workspace.store.getState().files;
    expect(first?.text).toBe(main);
    expect(second?.text).toContain('# why: Another note.');
  });
});
