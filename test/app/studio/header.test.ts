import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/app/studio/header/plain.ts';
import {
  addCardTo,
  removeCardFrom,
  setCardCondition,
  setCardWords,
} from '../../../src/app/studio/header/scene-cards.ts';
import {
  setAbout,
  setLook,
  setName,
  setPart,
  setStart,
  setText,
} from '../../../src/app/studio/header/scene-edits.ts';
import {
  addTo,
  nameFault,
  removeFrom,
  renameCast,
  renameItem,
  usesOf,
} from '../../../src/app/studio/header/scene-names.ts';
import { LISTS, NAMED_LISTS, type Scene, sceneOf } from '../../../src/app/studio/header/scene.ts';
import type { FileChange } from '../../../src/app/studio/workspace/change.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';
import { LOOKS, type Trait } from '../../../src/engine/model/appearance.ts';
import { LEVEL_NAMES } from '../../../src/engine/model/customer.ts';
import type { Source } from '../../../src/narrative/source/sources.ts';
import { readScript } from '../../../src/narrative/story/script.ts';
import { library } from '../../support/ink.ts';
import { inkOf, SHIPPED } from '../../narrative/authoring/files.ts';

const filesOf = (path: string): readonly Source[] => {
  const text = inkOf(path);
  const included = [...text.matchAll(/^INCLUDE (.+)$/gm)].map(([, name = '']) => name);
  return [
    { name: 'main.ink', text },
    ...included.map(name => ({ name, text: inkOf(`stories/${name}`) })),
  ];
};
const SCENARIOS = SHIPPED.map(filesOf);
const anyFiles = fc.nat(SCENARIOS.length - 1).map(at => SCENARIOS[at] as readonly Source[]);

/** Does it in a workspace; undoing it gives back every byte of every file. */
const after = (files: readonly Source[], changes: readonly FileChange[]): readonly Source[] => {
  const workspace = createWorkspace('w', files);
  workspace.change({ says: 'try', changes });
  const result = workspace.store.getState().files;
  workspace.undo();
  expect(workspace.store.getState().files).toEqual(files);
  return result;
};

/** As the game reads it, compiled by ink. */
const scenarioIn = ([main, ...others]: readonly Source[]) => {
  const reading = readScript(
    'main',
    main as Source,
    library(Object.fromEntries(others.map(({ name, text }) => [name, text]))),
  );
  return { scenario: reading.script?.scenario, problems: reading.problems };
};

const without = (scene: Scene, ...fields: (keyof Scene)[]) =>
  Object.fromEntries(
    Object.entries(scene).filter(([field]) => !fields.some(gone => gone === field)),
  );

const anyText = fc
  .array(fc.oneof(fc.constantFrom('#', '{', '|', '->', ' :: ', '\n', '/', '*'), fc.string()), {
    maxLength: 5,
  })
  .map(parts => parts.join(''));

describe('the letter for hiring', () => {
  it('is read by the game as it is written in its four fields, and goes again', () => {
    const first = filesOf('stories/first-shift.ink');
    let files = after(first, addTo(first, 'letter', ['', '', '', ''], 'letter'));
    expect(sceneOf(files).lists.letter).toEqual([{ parts: [], sound: false }]);
    ['Mara Lind', 'My coat', 'Where is it?', 'In the book.'].forEach((words, part) => {
      files = after(files, setPart(files, 'letter', { at: 0, part }, words));
    });
    const { scenario, problems } = scenarioIn(files);
    expect(problems).toEqual([]);
    expect(scenario?.letter).toEqual({
      from: 'Mara Lind',
      subject: 'My coat',
      text: 'Where is it?',
      know: 'In the book.',
    });
    expect(after(files, removeFrom(files, 'letter', 0))).toEqual(first);
  });
});

describe('the scene', () => {
  it('reads what the game reads', () => {
    for (const files of SCENARIOS) {
      const scene = sceneOf(files);
      const { scenario } = scenarioIn(files);
      expect(scene.wrong).toEqual(new Set());
      expect(scene.texts).toMatchObject({
        title: scenario?.title,
        setting: scenario?.setting,
        role: scenario?.role,
        brief: scenario?.brief,
        goal: scenario?.goal,
        level: scenario?.level,
        minutes: String(scenario?.minutes),
      });
      expect(scene).toMatchObject({ start: scenario?.start, looks: scenario?.looks });
      expect({ name: scene.name, about: scene.about }).toEqual(scenario?.customer);
      expect(scene.lists.grievance.map(({ parts }) => parts[1])).toEqual(
        scenario?.grievances.map(({ hurt }) => hurt),
      );
      expect(LISTS.flatMap(list => scene.lists[list]).every(({ sound }) => sound)).toBe(true);
    }
  });
  it('says what a field was told, and of every other field what it said before', () => {
    fc.assert(
      fc.property(anyFiles, anyText, fc.constantFrom(...LEVEL_NAMES), (files, text, level) => {
        const before = sceneOf(files);
        const told = sceneOf(after(files, setAbout(files, text)));
        expect(told.about).toBe(plainText(text));
        expect(without(told, 'about', 'wrong')).toEqual(without(before, 'about', 'wrong'));
        const brief = sceneOf(after(files, setText(files, 'brief', text)));
        expect(brief.texts).toEqual({ ...before.texts, brief: plainText(text) });
        expect(without(brief, 'texts', 'wrong')).toEqual(without(before, 'texts', 'wrong'));
        const hotter = sceneOf(after(files, setStart(files, level, text.length)));
        expect(hotter.start).toEqual({ ...before.start, [level]: Math.min(10, text.length) });
        const owed = sceneOf(after(files, setPart(files, 'fact', { at: 1, part: 1 }, text)));
        expect(owed.lists.fact[1]?.parts[1] ?? '').toBe(
          before.lists.fact.length < 2 ? '' : plainText(text),
        );
      }),
      { numRuns: 20 },
    );
  });
  it('gives the game what was typed, also when it is full of signs', () => {
    fc.assert(
      fc.property(
        anyText.filter(text => /^[\p{L}\p{P}\p{S} \n]+$/u.test(text) && plainText(text) !== ''),
        text => {
          const [files] = SCENARIOS;
          const { scenario } = scenarioIn(after(files ?? [], setText(files ?? [], 'goal', text)));
          expect(scenario?.goal.replaceAll(/\s+/g, ' ')).toBe(
            plainText(text).replaceAll(/\s+/g, ' '),
          );
        },
      ),
      { numRuns: 10 },
    );
  });
  it('changes one trait of the looks, and leaves the others as they are written', () => {
    for (const files of SCENARIOS)
      for (const trait of Object.keys(LOOKS) as Trait[])
        for (const value of LOOKS[trait]) {
          const { looks } = sceneOf(after(files, setLook(files, trait, value)));
          expect(looks).toEqual({ ...sceneOf(files).looks, [trait]: value });
        }
  });
});

describe('another name in the forms', () => {
  it.each(SCENARIOS.map((files, at) => ({ files, name: SHIPPED[at] })))(
    'leaves $name without a problem that it had not before',
    ({ files }) => {
      const before = scenarioIn(files).problems.map(({ code }) => code);
      const changes = [
        setName(files, 'Quinn Adair'),
        ...NAMED_LISTS.flatMap(list =>
          sceneOf(files).lists[list].map((_, at) => renameItem(files, list, at, 'quite_new')),
        ),
        ...sceneOf(files).lists.cast.map((_, at) => renameCast(files, at, 'Robin')),
      ];
      for (const change of changes) {
        expect(change.length).toBeGreaterThan(0);
        expect(scenarioIn(after(files, change)).problems.map(({ code }) => code)).toEqual(before);
      }
    },
    60_000,
  );
  it('is refused where it cannot be', () => {
    const files = filesOf('stories/first-shift.ink');
    expect(nameFault(files, 'fact', 0, 'heat')).toBe('shape');
    expect(nameFault(files, 'fact', 0, 'two words')).toBe('shape');
    expect(nameFault(files, 'fact', 0, ' ')).toBe('empty');
    expect(nameFault(files, 'fact', 0, 'tried')).toBe('taken');
    expect(nameFault(files, 'grievance', 0, 'class')).toBe('taken');
    expect(nameFault(files, 'grievance', 0, 'call')).toBeNull();
    expect(renameItem(files, 'grievance', 0, 'class')).toEqual([]);
  });
});

describe('lists in the forms', () => {
  it('bring the variable of a new fact or first variant, and take it away again', () => {
    const files = [{ name: 'main.ink', text: '# title: A\n\nVAR heat = 3\n\nHello.\n-> END\n' }];
    const fact = after(files, addTo(files, 'fact', ['', ''], 'knows_it'));
    expect(fact[0]?.text).toBe(
      '# title: A\n# fact: knows_it :: …\n\nVAR heat = 3\nVAR knows_it = false\n\nHello.\n-> END\n',
    );
    expect(after(fact, removeFrom(fact, 'fact', 0))).toEqual(files);
    const one = after(files, addTo(files, 'variant', ['', 'Wet'], 'case'));
    const two = after(one, addTo(one, 'variant', ['', 'Dry'], 'case'));
    expect(two[0]?.text).toContain('VAR variant = "case"');
    expect(sceneOf(two).lists.variant.map(({ parts }) => parts[0])).toEqual(['case', 'case_2']);
    const dry = after(two, removeFrom(two, 'variant', 0));
    expect(dry[0]?.text).toContain('VAR variant = "case_2"');
    expect(after(dry, removeFrom(dry, 'variant', 0))).toEqual(files);
  });
  it('keep a variable that the story still asks for, and say how often', () => {
    const files = filesOf('stories/first-shift.ink');
    expect(usesOf(files, 'fact', 0)).toBeGreaterThan(0);
    expect(after(files, removeFrom(files, 'fact', 0))[0]?.text).toContain('VAR knows_class');
    expect(usesOf(files, 'grievance', 0)).toBeGreaterThan(0);
  });
});

describe('the desk in the forms', () => {
  it('has the cards of included files, and changes them there', () => {
    const files = SCENARIOS.find(({ length }) => length > 1) ?? [];
    const card = sceneOf(files).cards.find(
      ({ file, text }) => file !== 'main.ink' && text.kind === 'lines',
    );
    const changed = after(
      files,
      setCardWords(files, card as NonNullable<typeof card>, 'One.\n\nTwo # 2.'),
    );
    expect(changed[0]).toBe(files[0]);
    expect(sceneOf(changed).cards.find(({ knot }) => knot === card?.knot)?.text).toMatchObject({
      lines: ['One.', 'Two # 2.'],
    });
  });
  it('shows a new card to those who may see it, and the story compiles as before', () => {
    for (const files of SCENARIOS) {
      const before = scenarioIn(files).problems.map(({ code }) => code);
      const added = after(files, addCardTo(files, 'policy', 'What you may give'));
      const card = sceneOf(added).cards.find(
        ({ title, file }) => title === 'What you may give' && file === 'main.ink',
      ) as Scene['cards'][number];
      const said = after(added, setCardWords(added, card, 'Up to 30 | or {more}.'));
      const variant = sceneOf(files).lists.variant[0]?.parts[0] ?? '';
      const hidden = after(said, setCardCondition(said, card, `variant == "${variant}"`));
      expect(scenarioIn(hidden).problems.map(({ code }) => code)).toEqual(before);
      const gone = after(hidden, removeCardFrom(hidden, card));
      expect(gone[0]?.text.trimEnd()).toBe(files[0]?.text.trimEnd());
    }
  });
});
