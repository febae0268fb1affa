import { flowOf } from '../../narrative/state-space/static/control-flow.ts';
import {
  COMMAND,
  type InkChoicePoint,
  type InkContainer,
  isChoicePoint,
  isCommandOf,
  isContainer,
  isValueOf,
  VALUE,
} from '../../narrative/state-space/ink-internals.ts';
import type { Program } from '../../narrative/state-space/static/program.ts';
import type { SourcePlace } from '../../narrative/source/source-map.ts';
import { parseTags } from '../../narrative/profile/tag.ts';
import { valuesOf } from '../../narrative/profile/tag-vocabulary.ts';
import type { FindingContext } from './finding.ts';
import { tagsOfKnot } from './desk-cards.ts';

/** Text or a reply that no conversation comes to. */
export interface Missed {
  readonly place: SourcePlace;
  readonly path: string;
  /** Where it begins in the compiled story; for a reply, what comes of it. */
  readonly node: number;
  readonly isReply: boolean;
  /** The container in which replies that are offered together stand side by side. */
  readonly weave: InkContainer;
  /** The customer walks out here, and the conversation is over. */
  readonly breaksOff: boolean;
}

const isDeskCard = (knot: InkContainer): boolean =>
  parseTags(tagsOfKnot(knot)).some(tag => tag.key === 'desk');

/** Nodes that the cards of the desk lead to: they are read beside the conversation. */
const deskNodes = (program: Program): Uint8Array => {
  const knots = [...program.story.mainContentContainer.namedContent.values()].filter(isContainer);
  const { next, anywhere } = flowOf(program);
  const seen = new Uint8Array(anywhere + 1);
  const waiting = knots.filter(isDeskCard).map(knot => program.nodeAt(knot, 0));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen[node] === 1) continue;
    seen[node] = 1;
    waiting.push(...(next[node] ?? []));
  }
  return seen;
};

/** Ends here in one way only: the customer leaves. */
const breaksOff = (container: InkContainer): boolean => {
  const endings = valuesOf(parseTags(tagsOfKnot(container)), 'ending');
  return endings.length > 0 && endings.every(({ kind }) => kind === 'left');
};

/** A choice with words of its own stands in a container of its own, with the words in `s`. */
const weaveOf = (container: InkContainer): InkContainer => {
  const { parent } = container;
  return container.namedContent.has('s') && parent !== null && isContainer(parent)
    ? parent
    : container;
};

/** The same of something in the compiled story, by its path. */
export const weaveAt = ({ containers }: Program, path: string): InkContainer | undefined => {
  const around = path.slice(0, path.lastIndexOf('.'));
  const found = containers.find(container => container.path.toString() === around);
  return found === undefined ? undefined : weaveOf(found);
};

/** Something that a reader would see: a reply, or text outside sums. */
interface Item {
  readonly container: InkContainer;
  readonly index: number;
  readonly choice: InkChoicePoint | null;
  /** Some conversation passed the text, or was offered the reply. */
  readonly isReached: boolean;
}

const itemsOf = (
  container: InkContainer,
  isReached: (item: Omit<Item, 'isReached'>) => boolean,
): readonly Item[] => {
  let sum = false;
  return container.content.flatMap((item, index) => {
    if (isCommandOf(item, COMMAND.evalStart)) sum = true;
    if (isCommandOf(item, COMMAND.evalEnd)) sum = false;
    const text = isValueOf(item, VALUE.string) ? String(item.value) : '';
    const choice = isChoicePoint(item) ? item : null;
    if (choice === null && (sum || !/\S/.test(text))) return [];
    const visible = { container, index, choice };
    return [{ ...visible, isReached: isReached(visible) }];
  });
};

const visibleItems = ({ proof }: FindingContext): readonly Item[] => {
  const { machine, places } = proof.exploration.space;
  const { program } = machine.facts;
  const offered = new Set(places.flatMap(({ choices }) => choices.map(({ source }) => source)));
  const isPassed = (container: InkContainer, index: number): boolean =>
    machine.visited[program.nodeAt(container, index)] === 1;
  const isReached = ({ container, index, choice }: Omit<Item, 'isReached'>): boolean =>
    choice === null
      ? isPassed(container, index)
      : offered.has(choice.path.toString()) ||
        (choice.choiceTarget !== null && isPassed(choice.choiceTarget, 0));
  return program.containers.flatMap(container => itemsOf(container, isReached));
};

const keyOf = ({ file, line }: SourcePlace): string => `${file}:${line}`;

/** A reply's words are worked out before its condition is, so that they say nothing of its line. */
const reachedLines = (
  items: readonly (Item & { readonly place: SourcePlace })[],
): ReadonlySet<string> => {
  const withReply = new Set(
    items.filter(({ choice }) => choice !== null).map(({ place }) => keyOf(place)),
  );
  return new Set(
    items
      .filter(({ isReached }) => isReached)
      .filter(({ choice, place }) => choice !== null || !withReply.has(keyOf(place)))
      .map(({ place }) => keyOf(place)),
  );
};

/** Everything that no conversation comes to. Lines of which some part was passed are not among it: an alternative may be. */
export const missedItems = (scene: FindingContext): readonly Missed[] => {
  const { program } = scene.proof.exploration.space.machine.facts;
  const items = visibleItems(scene);
  if (items.every(({ isReached }) => isReached)) return [];
  const placed = items.flatMap(item => {
    const place = scene.places.itemOf(item.container.path.toString(), item.index);
    return place === null ? [] : [{ ...item, place }];
  });
  const [reached, desk] = [reachedLines(placed), deskNodes(program)];
  return placed.flatMap(({ container, index, choice, isReached, place }) => {
    const at = program.nodeAt(container, index);
    if (isReached || desk[at] === 1 || reached.has(keyOf(place))) return [];
    const target = choice?.choiceTarget ?? null;
    return [
      {
        place,
        path: `${container.path.toString()}.${index}`,
        node: target === null ? at : program.nodeAt(target, 0),
        isReply: choice !== null,
        weave: weaveOf(container),
        breaksOff: breaksOff(container),
      },
    ];
  });
};
