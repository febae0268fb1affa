import { codePointOf, OBEYED, visible } from '../../narrative/source/visible-text.ts';

/** JSON for a person or a program: the same value, without a character that a terminal obeys. */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(OBEYED, character =>
    character === '\n' ? character : `\\u${codePointOf(character).toLowerCase()}`,
  );

/** A copy of plain data in which every text is {@link visible}. */
export const visibleIn = <T>(value: T): T => JSON.parse(JSON.stringify(value, visibleValue)) as T;

const visibleValue = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? visible(value) : value;
