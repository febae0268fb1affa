import { plainText, soughtWords } from '../plain-text.ts';
import type { DraftRecord } from './draft-record.ts';

type Found = Pick<DraftRecord, 'title' | 'files'>;

const textOf = ({ title, files }: Found): string =>
  plainText([title, ...files.map(({ text }) => text)].join('\n'));

/** The scenarios in whose title or text every one of these words stands, those with them in the title first. */
export const findDrafts = <T extends Found>(records: readonly T[], text: string): readonly T[] => {
  const sought = soughtWords(text);
  const found = records.filter(record => {
    const whole = sought.length === 0 ? '' : textOf(record);
    return sought.every(word => whole.includes(word));
  });
  const isNamed = ({ title }: T): boolean => sought.every(word => plainText(title).includes(word));
  return [...found.filter(isNamed), ...found.filter(record => !isNamed(record))];
};
