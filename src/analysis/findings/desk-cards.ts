import { parseTags } from '../../narrative/profile/tag.ts';
import type { CardKind } from '../../narrative/profile/tag-values.ts';
import { valuesOf } from '../../narrative/profile/tag-vocabulary.ts';
import {
  COMMAND,
  type InkContainer,
  isCommandOf,
  isContainer,
  isValueOf,
  VALUE,
} from '../../narrative/state-space/ink-internals.ts';
import type { Proof } from '../proof/proof.ts';

/** Tags at the top of a knot, as the desk reads them. */
export const tagsOfKnot = (knot: InkContainer): readonly string[] => {
  const tags: string[] = [];
  let open = false;
  const visit = (container: InkContainer): void => {
    for (const item of container.content) {
      if (isContainer(item)) visit(item);
      else if (isCommandOf(item, COMMAND.beginTag)) open = true;
      else if (isCommandOf(item, COMMAND.endTag)) open = false;
      else if (open && isValueOf(item, VALUE.string)) tags.push(String(item.value).trim());
    }
  };
  visit(knot);
  return tags;
};

/** A card of the desk, with where its facts are from and when they were checked. */
export interface CardFacts {
  readonly kind: CardKind;
  readonly title: string;
  readonly source: string | undefined;
  readonly asAt: string | undefined;
  /** Path of its knot in the compiled story. */
  readonly path: string;
}

const cardOf = (knot: InkContainer): readonly CardFacts[] => {
  const tags = parseTags(tagsOfKnot(knot));
  const [card] = valuesOf(tags, 'desk');
  if (card === undefined) return [];
  const [source] = valuesOf(tags, 'source');
  const [asAt] = valuesOf(tags, 'as-at');
  return [{ ...card, source, asAt, path: knot.path.toString() }];
};

/** The cards that can be read at the desk. */
export const deskCardsIn = ({ exploration: { space } }: Proof): readonly CardFacts[] =>
  [...space.machine.facts.program.story.mainContentContainer.namedContent.values()]
    .filter(isContainer)
    .flatMap(cardOf);
