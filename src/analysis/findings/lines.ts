import type { SourcePlace } from '../../narrative/source/source-map.ts';
import { isValueOf, VALUE } from '../../narrative/state-space/ink-internals.ts';
import { type LineRange, lineRangesOf } from '../explore/line-ranges.ts';
import { wordsIn } from './readability.ts';
import { short } from './phrases.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type Finder, finding, type FindingContext } from './finding.ts';

/** A stretch of text in the compiled story, with its path there. */
interface Stretch {
  readonly text: string;
  readonly container: string;
  readonly index: number;
}

const LEAST_STRETCH = 4;

const stretchesOf = ({ proof }: FindingContext): readonly Stretch[] =>
  proof.exploration.space.machine.facts.program.containers.flatMap(container =>
    container.content.flatMap((item, index) => {
      const text = isValueOf(item, VALUE.string) ? String(item.value).trim() : '';
      if (text.length < LEAST_STRETCH) return [];
      return [{ text, container: container.path.toString(), index }];
    }),
  );

/** A line that is made of several stretches is where the first of them is. */
const isOf = ({ kind, written }: LineRange, { text }: Stretch): boolean =>
  kind === 'ending'
    ? text.startsWith('ending:') && text.endsWith(written)
    : written.startsWith(text);

/** A line with the place where it is written. */
export interface PlacedRange extends LineRange {
  readonly place: SourcePlace;
  readonly path: string;
}

const longestFirst = (a: Stretch, b: Stretch): number => b.text.length - a.text.length;

/** Every line and ending with its ranges, in the order of the files. */
export const placedRanges = (scene: FindingContext): readonly PlacedRange[] => {
  const stretches = stretchesOf(scene).toSorted(longestFirst);
  const placed = lineRangesOf(scene.proof.exploration, scene.proof.scenario).map(range => {
    const found = stretches.find(stretch => isOf(range, stretch));
    const path = found === undefined ? '' : `${found.container}.${found.index}`;
    const item = found === undefined ? null : scene.places.itemOf(found.container, found.index);
    return { ...range, path, place: item ?? scene.places.of(path) };
  });
  return placed.toSorted(
    (a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line,
  );
};

const signed = (mood: number): string => (mood > 0 ? `+${mood}` : String(mood).replace('-', '−'));

/** `said between −8 and +3`. */
export const saidBetween = ({ mood }: Pick<LineRange, 'mood'>): string =>
  mood.least === mood.most
    ? `said at ${signed(mood.least)}`
    : `said between ${signed(mood.least)} and ${signed(mood.most)}`;

/** Said to the furious and to the satisfied alike. */
const isForAnyMood = ({ mood }: LineRange): boolean =>
  mood.least <= THRESHOLDS.furiousMood && mood.most >= THRESHOLDS.gladMood;

/** Words that hold feeling: not a word or two, and not what only tells what happens. */
const isTelling = ({ kind, speaker, text }: LineRange, { proof }: FindingContext): boolean =>
  kind === 'ending' ||
  (speaker === proof.scenario.cast[0] && wordsIn(text).length >= THRESHOLDS.feelingWords);

/** A gap has no words yet that could be wrong. */
const isWritten = ({ text }: { readonly text: string }): boolean =>
  !/^(?:[^:]{1,60}:\s*)?…?$/u.test(text.trim());

/** Lines of the customer, and endings, whose words cannot be right for every mood they come in. */
export const anyMood: Finder = scene => {
  if (scene.proof.verdict === 'cut') return [];
  return placedRanges(scene)
    .filter(range => isForAnyMood(range) && isWritten(range) && isTelling(range, scene))
    .map(range =>
      finding(scene, {
        code: 'line/any-mood',
        message: `${range.kind === 'ending' ? 'This ending' : 'This line'} is ${saidBetween(range)}: its words must be wrong somewhere. ${short(range.text)}`,
        remedy:
          'Say it in two ways, as: { heat >= 7: … - else: … }, or let a furious customer go elsewhere.',
        path: range.path,
      }),
    );
};
