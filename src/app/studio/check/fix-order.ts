import {
  type Decision,
  decisionsOf,
  type ReplyRow,
} from '../../../narrative/authoring/decisions.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import { swapNodes } from '../../../narrative/authoring/node-edits.ts';
import { isEmpty } from '../../../narrative/authoring/span.ts';
import { tagValue } from '../../../narrative/authoring/tag-edits.ts';
import { fixHere, type FixMaker } from './fix-place.ts';

const marksOf = (file: InkFile, row: ReplyRow): number =>
  (['accuracy', 'empathy'] as const)
    .map(axis => Number.parseInt(tagValue(file, row, axis) ?? '0', 10) || 0)
    .reduce((sum, value) => sum + value, 0);

/** What somebody says or does: `* ->` is what is left where nothing else is. */
const offered = ({ replies }: Decision): readonly ReplyRow[] =>
  replies.filter(({ words }) => !isEmpty(words));

/** The place of the one reply with the highest marks; -1 where there is none. */
const bestPlace = (file: InkFile, replies: readonly ReplyRow[]): number => {
  const marks = replies.map(row => marksOf(file, row));
  const most = Math.max(...marks);
  return marks.filter(value => value === most).length === 1 ? marks.indexOf(most) : -1;
};

const mostFrequent = (places: readonly number[]): number | undefined => {
  const times = (place: number): number => places.filter(one => one === place).length;
  return places.toSorted((a, b) => times(b) - times(a))[0];
};

/** Where the best reply always stands at the same place it stands at each of them in turn afterwards. */
export const mixPlaces: FixMaker = ailing => {
  const { file } = ailing;
  const judged = decisionsOf(file)
    .map(offered)
    .map(replies => ({ replies, best: bestPlace(file, replies) }))
    .filter(({ replies, best }) => replies.length > 1 && best >= 0);
  const common = mostFrequent(judged.map(({ best }) => best));
  const alike = judged.filter(({ best }) => best === common);
  const edits = alike.flatMap(({ replies, best }, at) => {
    const [here, there] = [replies[best], replies[(best + at) % replies.length]];
    if (here === undefined || there === undefined || here === there) return [];
    const [first, second] = here.node.from < there.node.from ? [here, there] : [there, here];
    return swapNodes(file, first.node, second.node);
  });
  return fixHere(ailing, 'mix-places', {}, edits);
};
