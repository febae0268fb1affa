import type { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import type { ScriptProblem } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { error } from './fault.ts';
import { isChoice, type Outline, type ParsedItem, type WrittenKnot } from './outline.ts';
import { itemsIn } from './written-logic.ts';

export const isDivert = (item: ParsedItem): item is Divert =>
  'isTunnel' in item && 'target' in item;

/** Knots that the diverts of a knot lead to, by the name that begins the target. */
export const leadsTo = (
  { parsed }: Pick<WrittenKnot, 'parsed'>,
  knots: readonly WrittenKnot[],
): readonly { divert: Divert; knot: WrittenKnot }[] =>
  itemsIn(parsed)
    .filter(isDivert)
    .flatMap(divert => {
      const knot = knots.find(({ name }) => name === divert.target?.firstComponent);
      return knot === undefined || knot.parsed.isFunction ? [] : [{ divert, knot }];
    });

/** Whether somebody who comes to this knot may be asked something, or come to an ending. */
export const isStory = (
  knot: WrittenKnot,
  { knots, tags }: Outline,
  seen: Set<WrittenKnot> = new Set(),
): boolean => {
  if (seen.has(knot)) return false;
  seen.add(knot);
  return (
    itemsIn(knot.parsed).some(isChoice) ||
    tags.some(({ key, knot: where }) => key === 'ending' && where === knot.name) ||
    leadsTo(knot, knots).some(next => isStory(next.knot, { knots, tags } as Outline, seen))
  );
};

const checkCard = (
  card: WrittenKnot,
  outline: Outline,
  placeOf: (item: ParsedItem) => SourcePlace,
): readonly ScriptProblem[] => {
  const reply = outline.replies.find(({ knot }) => knot === card.name);
  const onwards = leadsTo(card, outline.knots).filter(
    ({ knot }) => knot !== card && isStory(knot, outline),
  );
  const offers =
    reply === undefined
      ? []
      : [
          error(
            'card/offers-replies',
            reply,
            `The card "${card.name}" offers a reply: "${reply.label.slice(0, 50)}". A card is only read.`,
            'For a list write each entry on a line of its own, without * and +.',
          ),
        ];
  return [
    ...offers,
    ...onwards.map(({ divert, knot }) =>
      error(
        'card/runs-on',
        placeOf(divert),
        `The card "${card.name}" goes on into the story, at "${knot.name}".`,
        'End a card with -> DONE.',
      ),
    ),
  ];
};

/** Cards of the desk are read and closed again: they ask nothing and lead nowhere. */
export const checkCards = (
  outline: Outline,
  placeOf: (item: ParsedItem) => SourcePlace,
): readonly ScriptProblem[] =>
  outline.knots.filter(({ isCard }) => isCard).flatMap(card => checkCard(card, outline, placeOf));
