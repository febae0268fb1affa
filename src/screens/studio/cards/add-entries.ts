import { addBehind, lineInk } from '../../../app/studio/cards/card-commands.ts';
import type { Item } from '../../../app/studio/cards/model.ts';
import { type Place, useCards } from './context.ts';
import type { MenuEntry } from './menus.ts';

/** Where something stands, and who changes it. */
export const useSpot = (place: Place, path: Item['path']) => {
  const { names, words, workspace } = useCards();
  return { spot: { ...place, path, cast: names.cast }, editing: { words, workspace } };
};

const depends = (line: string): readonly string[] => [
  '{ heat >= 7:',
  `    ${line}`,
  '- else:',
  `    ${line}`,
  '}',
];

/** What can be put behind something in a scene. */
export const useAddEntries = (place: Place, path: Item['path']): readonly MenuEntry[] => {
  const { act, names, words } = useCards();
  const { spot, editing } = useSpot(place, path);
  const add = (id: string, name: string, lines: readonly string[]): MenuEntry => ({
    id,
    name,
    run: () => act(() => addBehind(editing, spot, lines)),
  });
  const line = lineInk(names.customer === '' ? null : names.customer, '');
  const flag = names.variables.find(({ first }) => first === 'false' || first === 'true');
  return [
    add('add-line', words.addLine, [line]),
    add('add-narration', words.addNarration, [lineInk(null, '')]),
    add('add-depends', words.addDepends, depends(line)),
    ...(flag === undefined ? [] : [add('add-fact', words.addFact, [`~ ${flag.id} = true`])]),
    add('add-ending', words.addEnding, ['# ending: partial :: …', '-> END']),
  ];
};
