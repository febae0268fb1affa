import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsOf, markWithAct, markWithValue } from '../../../src/app/studio/cards/acts.ts';
import { type Cards, createCardReader } from '../../../src/app/studio/cards/cards.ts';
import { askedInWords } from '../../../src/app/studio/cards/condition-words.ts';
import {
  addDecisionAfter,
  addFirstDecision,
  copyDecision,
  removeDecision,
  swapDecisions,
  type Told,
} from '../../../src/app/studio/cards/decision-commands.ts';
import type { DecisionSpot } from '../../../src/app/studio/cards/decision-reading.ts';
import { type Editing, inkAt } from '../../../src/app/studio/cards/edit-section.ts';
import { gapsIn, gapsInHeader } from '../../../src/app/studio/cards/gaps.ts';
import type { Item } from '../../../src/app/studio/cards/model.ts';
import { cardAtPlace, placeOfCard, placeOfStep } from '../../../src/app/studio/cards/places.ts';
import {
  changeMark,
  changeWay,
  changeWords,
  splitLine,
} from '../../../src/app/studio/cards/card-commands.ts';
import {
  addReplyAfter,
  copyReplyAt,
  moveReplyTo,
  removeReplyAt,
} from '../../../src/app/studio/cards/reply-commands.ts';
import { moveDecisionTo } from '../../../src/app/studio/cards/move-decision.ts';
import { blankSources } from '../../../src/app/studio/new/guided.ts';
import { scenePlaceAt } from '../../../src/app/studio/header/scene-place.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { studioCardsEn } from '../../../src/app/words/en/studio-cards.ts';
import { parseCondition, writtenCondition } from '../../../src/narrative/authoring/condition.ts';
import { readInk, type Section } from '../../../src/narrative/authoring/ink-file.ts';
import { readSection, sectionTexts } from '../../../src/narrative/authoring/section-texts.ts';
import { missing } from '../../../src/engine/result.ts';
import { todosIn } from '../../../src/app/studio/todo/todo.ts';
import { read as readScript } from '../../support/ink.ts';
import { compileInk } from '../../../src/narrative/source/compile.ts';
import { INK_FILES, inkOf, SHIPPED } from '../../narrative/authoring/files.ts';

const TEXTS = SHIPPED.map(inkOf);
const RUNS = Number(process.env['RUNS'] ?? 4);

const library = {
  read: (name: string) =>
    name.startsWith('policies/') ? { name, text: inkOf(`stories/${name}`) } : null,
};

const open = (text: string) => {
  const workspace = createWorkspace('draft', [{ name: 'main.ink', text }]);
  const editing: Editing = { workspace, words: studioCardsEn };
  const now = (): string => workspace.store.getState().files[0]?.text ?? '';
  const read = (): Cards => createCardReader()(workspace.store.getState().files);
  return { workspace, editing, now, read };
};

const problemsOf = (text: string): readonly string[] =>
  compileInk({ name: 'main.ink', text }, library)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

const decisionsIn = ({ sections }: Cards): readonly DecisionSpot[] =>
  sections.flatMap(({ file, index, section }) =>
    section.pieces.flatMap(({ from, to, replies }) =>
      replies.length === 0 ? [] : [{ file, section: index, from, to }],
    ),
  );

const itemsBelow = (item: Item): readonly Item[] => {
  if (item.kind === 'reply') return [item, ...item.reply.follows.flatMap(itemsBelow)];
  if (item.kind !== 'conditional') return [item];
  return [item, ...item.branches.flatMap(branch => branch.items.flatMap(itemsBelow))];
};

const spotsIn = ({ sections }: Cards, kind: Item['kind']) =>
  sections.flatMap(({ file, index, section }) =>
    section.pieces
      .flatMap(({ lead, replies, after }) => [...lead, ...replies, ...after].flatMap(itemsBelow))
      .filter(item => item.kind === kind)
      .map(({ path }) => ({ file, section: index, path })),
  );

/** Does something to a scenario that compiles: it compiles still, and undo gives back the bytes. */
const staysWhole = (which: number, work: (opened: ReturnType<typeof open>) => void): string => {
  const text = TEXTS[which] ?? '';
  const opened = open(text);
  work(opened);
  const after = opened.now();
  expect(problemsOf(after)).toEqual([]);
  while (opened.workspace.store.getState().past.length > 0) opened.workspace.undo();
  expect(opened.now()).toBe(text);
  return after;
};

const NAMES = { customer: 'Dana', ids: ['c-open'] };

describe('a decision', () => {
  const anyOf = fc.record({ which: fc.nat(TEXTS.length - 1), at: fc.nat(999) });
  const commands: Readonly<
    Record<string, (editing: Editing, all: readonly DecisionSpot[], at: number) => Told | null>
  > = {
    added: (editing, all, at) => addDecisionAfter(editing, all[at] as DecisionSpot, NAMES),
    copied: (editing, all, at) => copyDecision(editing, all[at] as DecisionSpot, NAMES.ids),
    removed: (editing, all, at) => removeDecision(editing, all[at] as DecisionSpot),
    moved: (editing, all, at) => {
      const [first, second] = [all[at], all[at + 1]];
      return first === undefined || second === undefined
        ? null
        : swapDecisions(editing, first, second);
    },
  };
  for (const [name, command] of Object.entries(commands)) {
    it(`that is ${name} leaves a whole story, in one step, wherever it is done`, () => {
      fc.assert(
        fc.property(anyOf, ({ which, at }) => {
          staysWhole(which, ({ editing, read, workspace }) => {
            const all = decisionsIn(read());
            command(editing, all, at % all.length);
            expect(workspace.store.getState().past.length).toBeLessThanOrEqual(1);
          });
        }),
        { numRuns: RUNS },
      );
    });
  }

  it('is linked in behind another one, and its removal gives the way back', () => {
    const { editing, now, read } = open(inkOf('stories/room-not-ready.ink'));
    const before = now();
    const [first] = decisionsIn(read());
    expect(addDecisionAfter(editing, first as DecisionSpot, NAMES)).toBe('linked');
    const knot = /=== (decision_\d+) ===/.exec(now())?.[1] ?? '';
    expect(now()).toContain(`- -> ${knot}`);
    expect(/=== decision_\d+ ===[\s\S]*?- -> (\w+)/.exec(now())?.[1]).toBe('key');
    const added = decisionsIn(read())[1] as DecisionSpot;
    expect(removeDecision(editing, added)).toBe('reconnected');
    const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');
    expect(squeezed(now())).toBe(squeezed(before));
  });

  it('is not copied or moved where it is one part with another one, and that is said', () => {
    const { editing, now, read } = open(
      'VAR heat = 5\n-> hall\n=== hall ===\nDana: One.\n* A\n* B\n- Dana: Two.\n* C\n* D\n- -> END\n',
    );
    const before = now();
    const [first, second] = decisionsIn(read());
    if (first === undefined || second === undefined) throw new Error('two are written');
    expect(copyDecision(editing, first, NAMES.ids)).toBe('shared');
    expect(swapDecisions(editing, first, second)).toBe('shared');
    expect(now()).toBe(before);
  });

  it('is the first of a scenario that has none', () => {
    const { editing, now, read } = open(
      'VAR heat = 5\n\n-> ending\n\n=== ending ===\nBye.\n-> END\n',
    );
    expect(addFirstDecision(editing, { customer: 'Dana', ids: [] })).toBe('linked');
    expect(problemsOf(now())).toEqual([]);
    expect(decisionsIn(read())).toHaveLength(1);
    expect(now()).toMatch(/^VAR heat = 5\n\n-> decision_1\n/);
    expect(now()).toContain('- -> ending');
  });
});

describe('a reply', () => {
  it('is added, copied, moved, deleted and led elsewhere, and the story stays whole', () => {
    fc.assert(
      fc.property(
        fc.nat(TEXTS.length - 1),
        fc.nat(999),
        fc.constantFrom('add', 'copy', 'move', 'remove', 'way', 'stay'),
        (which, at, what) => {
          staysWhole(which, ({ editing, read }) => {
            const cards = read();
            const all = spotsIn(cards, 'reply');
            const spot = all[at % all.length];
            const knot = cards.names.knots[at % cards.names.knots.length];
            if (spot === undefined || knot === undefined) return;
            if (what === 'add') addReplyAfter(editing, spot, at % 2 === 0, 'a-new-one');
            if (what === 'copy') copyReplyAt(editing, spot, 'a-copy');
            if (what === 'move') moveReplyTo(editing, spot, at % 5);
            if (what === 'remove') removeReplyAt(editing, spot);
            if (what === 'way') changeWay(editing, spot, knot.id);
          });
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('what is typed', () => {
  it('is words, whatever signs are in it, and an empty field is a gap', () => {
    const { editing, now, read } = open('-> a\n=== a ===\nHello.\n* "Yes."\n- -> END\n');
    const [line] = spotsIn(read(), 'line');
    const [reply] = spotsIn(read(), 'reply');
    if (line === undefined || reply === undefined) throw new Error('nothing to write in');
    for (const words of ['{ # -> // | [ ] \\', '* a', '- b', '= c', '~ d', 'TODO e']) {
      changeWords(editing, { ...line, cast: [] }, words, 'typing');
      changeWords(editing, { ...reply, cast: [] }, words, 'typing');
      const cards = read();
      expect(spotsIn(cards, 'line')).toHaveLength(1);
      expect(spotsIn(cards, 'reply')).toHaveLength(1);
      expect(cards.names.knots[0]?.words).toBe(words);
      expect(problemsOf(now())).toEqual([]);
    }
    changeWords(editing, { ...line, cast: [] }, '', 'typing');
    expect(now()).toContain('\n…\n');
    splitLine(editing, { ...line, cast: [] }, null, ['One.', 'Two.']);
    expect(now()).toContain('One.\nTwo.\n* "');
  });
});

/** Empty lines apart: a part that is a text of its own ends in one. */
const kindsOf = (section: Section | undefined): readonly string[] =>
  (section?.nodes ?? []).flatMap(node =>
    node.kind === 'line' && node.line.kind === 'blank' ? [] : [node.kind],
  );

describe('cards', () => {
  it('divide every file as the whole reading does', () => {
    for (const name of INK_FILES) {
      const text = inkOf(name);
      const parts = sectionTexts(text);
      expect(parts.map(part => part.text).join('')).toBe(text);
      const whole = readInk(text);
      expect(parts.map(({ from, to }) => [from, to])).toEqual(
        whole.sections.map(({ from, to }) => [from, to]),
      );
      for (const [at, part] of parts.entries()) {
        const [section] = readSection(part).sections;
        expect(kindsOf(section)).toEqual(kindsOf(whole.sections[at]));
      }
    }
  });

  it('keep what did not change the same object, so that nothing is drawn twice', () => {
    const read = createCardReader();
    const text = TEXTS[SHIPPED.findIndex(path => path.endsWith('first-shift.ink'))] ?? '';
    const before = read([{ name: 'main.ink', text }]);
    const after = read([{ name: 'main.ink', text: text.replace('Hello again', 'Hallo again') }]);
    const changed = after.sections.filter(
      (one, at) => one.section !== before.sections[at]?.section,
    );
    expect(changed.map(({ section }) => section.knot)).toEqual(['hello']);
  });
});

describe('a condition', () => {
  it('is read and written back the same', () => {
    for (const ink of [
      'heat >= 7',
      'not knows_talk',
      'variant == "burst"',
      'knows_room && trust < 3',
      'patience <= 0 || heat >= 10',
      'trust - heat > -2',
      'not (heat >= 7)',
      '(a || b) && c',
      'count != 2',
      'told == false',
    ]) {
      const condition = parseCondition(ink);
      expect(condition, ink).not.toBeNull();
      if (condition !== null) expect(writtenCondition(condition)).toBe(ink);
    }
    for (const ink of ['a && b || c', 'not a == 2', 'LIST_COUNT(x) > 2', 'a + 1 > 2', '', 'a b'])
      expect(parseCondition(ink), ink).toBeNull();
  });

  it('is said in words', () => {
    const { read } = open(inkOf('stories/room-not-ready.ink'));
    const { names } = read();
    const said = (ink: string) =>
      askedInWords({ ink, condition: parseCondition(ink) }, names, studioCardsEn);
    expect(said('heat >= 7')).toBe('while heat is 7 or more');
    expect(said('knows_asthma')).toMatch(/^if you know: She has asthma/);
    expect(said('variant == "release"')).toBe(
      'in the variant “Her booking had no guarantee and ended at 18:00”',
    );
    expect(said('RANDOM(1, 2) == 1')).toBe('RANDOM(1, 2) == 1');
  });
});

describe('a mark', () => {
  it('keeps its act while it fits the sign, and is none at 0', () => {
    const listened = { value: 1, act: 'listen' } as const;
    expect(markWithValue('empathy', listened, 3)).toEqual({ value: 3, act: 'listen' });
    expect(markWithValue('empathy', listened, -2)?.act).toBe('cold');
    expect(markWithValue('empathy', listened, 0)).toBeNull();
    expect(markWithAct(listened, 'sarcasm', null)).toEqual({ value: -1, act: 'sarcasm' });
    expect(markWithAct(null, 'acknowledge', 'wait')).toEqual({
      value: 2,
      act: 'acknowledge',
      grievance: 'wait',
    });
    const { helps, harms } = actsOf('accuracy');
    expect([...helps, ...harms]).toHaveLength(29);
  });
});

describe('a decision that is dragged', () => {
  it('goes past all between, in one step, and leaves a whole story', () => {
    const text = inkOf('stories/first-shift.ink');
    const { editing, now, read, workspace } = open(text);
    const knots = (): readonly string[] =>
      decisionsIn(read()).map(({ section }) => read().sections[section]?.section.knot ?? '');
    const before = knots();
    moveDecisionTo(editing, 0, 2);
    const after = knots();
    expect(workspace.store.getState().past.length).toBeLessThanOrEqual(1);
    if (now() !== text) expect(after.indexOf(before[0] ?? '')).toBeGreaterThan(0);
    expect(problemsOf(now())).toEqual([]);
    workspace.undo();
    expect(now()).toBe(text);
    const blank = open(blankSources('The cold soup', 'en')[0]?.text ?? '');
    for (const _ of [1, 2])
      addDecisionAfter(blank.editing, decisionsIn(blank.read()).at(-1) as DecisionSpot, NAMES);
    const names = () => blank.now().match(/^=== decision_\d/gm);
    expect(names()).toEqual(['=== decision_1', '=== decision_2', '=== decision_3']);
    expect(moveDecisionTo(blank.editing, 2, 0)).toBe('moved');
    expect(names()).toEqual(['=== decision_3', '=== decision_1', '=== decision_2']);
    expect(problemsOf(blank.now())).toEqual([]);
    blank.workspace.undo();
    expect(names()).toEqual(['=== decision_1', '=== decision_2', '=== decision_3']);
  });
});

describe('a gap', () => {
  it('is every field of a new scenario that waits for words, and none of a shipped one', () => {
    const [blank = { name: '', text: '' }] = blankSources('The cold soup', 'en');
    const gapsOf = (text: string): number =>
      open(text)
        .read()
        .sections.reduce((sum, { section }) => sum + gapsIn(section), 0);
    // One line, three replies with the marks and the note of each and what is said to it, three ends.
    expect(gapsOf(blank.text)).toBe(16);
    const [header] = open(blank.text).read().sections;
    // Whose desk, who the customer is, what is known, what to do.
    expect(header === undefined ? 0 : gapsInHeader(header.section)).toBe(4);
    expect(problemsOf(blank.text)).toEqual([]);
    expect(TEXTS.map(gapsOf)).toEqual(TEXTS.map(() => 0));
  });

  it('is filled by words, and comes back without them', () => {
    const { editing, read } = open(blankSources('The cold soup', 'en')[0]?.text ?? '');
    const count = (): number =>
      read().sections.reduce((sum, { section }) => sum + gapsIn(section), 0);
    const [spot] = spotsIn(read(), 'reply');
    if (spot === undefined) throw new Error('There is no reply.');
    changeWords(editing, { ...spot, cast: [] }, 'I am sorry.', 'a');
    expect(count()).toBe(15);
    changeWords(editing, { ...spot, cast: [] }, ' ', 'a');
    expect(count()).toBe(16);
  });
});

describe('a place', () => {
  it('of anything on the cards leads to its line and back', () => {
    for (const text of TEXTS) {
      const { read, workspace } = open(text);
      const { sections } = read();
      const { files } = workspace.store.getState();
      for (const { file, index, section } of sections)
        for (const { lead, replies, after } of section.pieces)
          for (const { line } of [...lead, ...replies, ...after].flatMap(itemsBelow)) {
            const at = { file, section: index, line };
            const place = placeOfCard(sections, files, at);
            expect(place).not.toBeNull();
            if (place !== null) expect(cardAtPlace(sections, files, place)).toEqual(at);
          }
    }
  });

  it('after a step is that of what is new, of what was moved, or of where something was', () => {
    const { editing, now, read, workspace } = open(inkOf('stories/room-not-ready.ink'));
    const lineAfter = (work: () => void, moved: string | null = null): string => {
      work();
      const step = workspace.store.getState().past.at(-1) ?? { changes: [] };
      return now().slice(placeOfStep(step, moved).offset).split('\n')[0] ?? '';
    };
    const [first = { file: '', section: 0, path: [] }, second = first] = spotsIn(read(), 'reply');
    expect(lineAfter(() => addReplyAfter(editing, first, false, 'here-1'))).toContain('here-1');
    const ink = inkAt(editing, first);
    expect(lineAfter(() => moveReplyTo(editing, first, 1), ink)).toBe(ink.split('\n')[0]);
    const behind = inkAt(editing, second).split('\n')[0];
    expect(lineAfter(() => removeReplyAt(editing, first))).toBe(behind);
    const decision = decisionsIn(read())[0];
    if (decision === undefined) throw new Error('There is no decision.');
    expect(lineAfter(() => addDecisionAfter(editing, decision, NAMES))).toMatch(/^=== decision_/);
  });

  it('in the header is a part of the forms, and on the desk a card', () => {
    const text = inkOf('stories/room-not-ready.ink');
    const files = [{ name: 'main.ink', text }];
    const at = (words: string) =>
      scenePlaceAt(files, { file: 'main.ink', offset: text.indexOf(words) });
    expect(at('# goal:')).toEqual({ kind: 'part', part: 'situation' });
    expect(at('# grievance:')).toEqual({ kind: 'part', part: 'grievance' });
    expect(at('# desk:')).toMatchObject({ kind: 'card', file: 'main.ink' });
    expect(at('# accuracy:')).toBeNull();
  });
});

describe('a reply that is added', () => {
  const withAnswer = (answer: string): string =>
    `# customer: Ada Brook :: a nurse\n-> k\n=== k\nAda: Where is it?\n* "I look." # id: k-1\n${answer}* "Wait." # id: k-2\n- -> END\n`;
  const added = (text: string): string => {
    const { editing, now, read } = open(text);
    const [decision] = decisionsIn(read()).slice(-1);
    const piece = read().sections[decision?.section ?? 0]?.section.pieces[0];
    const path = piece?.replies.at(-1)?.path ?? [];
    addReplyAfter(
      editing,
      { file: 'main.ink', section: decision?.section ?? 0, path },
      false,
      'k-3',
    );
    return now();
  };
  it('waits for an answer of its own where those beside it are answered, and for none elsewhere', () => {
    const answered = added(withAnswer('    Ada: Please do.\n'));
    expect(answered).toContain('* "…" # id: k-3\n    Ada: …\n- -> END');
    expect(problemsOf(answered)).toEqual([]);
    expect(added(withAnswer(''))).toContain('* "…" # id: k-3\n- -> END');
  });
});

describe('a mark', () => {
  const text = inkOf('stories/first-shift.ink');
  it('whose kind nobody has chosen is valid ink, a gap on its card, to be done, and told', () => {
    const { editing, now, read } = open(text);
    const first = () =>
      read()
        .sections.flatMap(({ index, section }) =>
          section.pieces.flatMap(({ replies }) =>
            replies.map(({ path, reply }) => ({ path, reply, index, section })),
          ),
        )
        .find(({ reply }) => reply.empathy !== null);
    const { path = [], index: section = 0, section: before } = first() ?? {};
    const spot = { file: 'main.ink', section, path };
    const gaps = () => gapsIn(first()?.section ?? before ?? missing());
    const gapsBefore = gaps();
    changeMark(editing, spot, 'empathy', { value: -1, act: 'cold' }, true);
    expect(now()).toContain('# empathy: -1 cold …');
    expect(problemsOf(now())).toEqual([]);
    expect(first()?.reply).toMatchObject({
      empathy: { value: -1, act: 'cold' },
      open: ['empathy'],
    });
    expect(gaps()).toBe(gapsBefore + 1);
    expect(todosIn([{ name: 'main.ink', text: now() }]).map(({ kind }) => kind)).toContain('gap');
    const { problems } = readScript(now());
    expect(problems.map(({ code }) => code)).toContain('text/gap');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    changeMark(editing, spot, 'empathy', { value: -1, act: 'cold' });
    expect(first()?.reply.open).toEqual([]);
    expect(gaps()).toBe(gapsBefore);
  });
});
