import type { ScriptProblem } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { isDivert, isStory, leadsTo } from './check-cards.ts';
import { error } from './fault.ts';
import { isChoice, type Outline, type ParsedItem, type WrittenKnot } from './outline.ts';
import { itemsIn } from './written-logic.ts';

/** An ending whose own way leads to replies, or to another ending, where it counts for nothing. */
const overAndOn = (
  { parsed, name }: WrittenKnot,
  outline: Outline,
  placeOf: (item: ParsedItem) => SourcePlace,
): readonly ScriptProblem[] => {
  const steps = itemsIn(parsed)
    .filter(item => isChoice(item) || isDivert(item))
    .map(item => ({ item, line: placeOf(item).line, file: placeOf(item).file }));
  const onwards = leadsTo({ parsed }, outline.knots);
  return outline.tags
    .filter(({ key, knot, place }) => key === 'ending' && place === 'line' && knot === name)
    .flatMap(tag => {
      const next = steps
        .filter(({ file, line }) => file === tag.file && line >= tag.line)
        .reduce<(typeof steps)[number] | null>(
          (first, step) => (first === null || step.line < first.line ? step : first),
          null,
        );
      const goal = onwards.find(({ divert }) => divert === next?.item);
      if (goal === undefined || !isStory(goal.knot, outline)) return [];
      return [
        error(
          'ending/goes-on',
          tag,
          `The conversation goes on behind this ending, at "${goal.knot.name}": the ending does not count.`,
          'Write -> END behind the ending, or take the ending away.',
        ),
      ];
    });
};

/** Endings are where conversations end. */
export const checkEndings = (
  outline: Outline,
  placeOf: (item: ParsedItem) => SourcePlace,
): readonly ScriptProblem[] =>
  outline.knots.filter(({ isCard }) => !isCard).flatMap(knot => overAndOn(knot, outline, placeOf));
