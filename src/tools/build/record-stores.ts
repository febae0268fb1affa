import { readEndpoints } from '../../formats/xapi/endpoint.ts';

/**
 * The record stores that whoever builds or serves the game has named in `COMPOSURE_LRS`, with spaces or commas
 * between them. Throws a sentence where one cannot be used: nothing is built with less than was asked for.
 */
export const recordStoresIn = (text: string | undefined): readonly string[] => {
  const read = readEndpoints(text ?? '');
  if (read.ok) return read.value;
  throw new Error(
    `COMPOSURE_LRS: “${read.error}” is no address of a record store (https://…, or http://localhost).`,
  );
};
