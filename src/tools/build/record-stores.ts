import { readEndpoint } from '../../formats/xapi/endpoint.ts';

/**
 * The record stores that whoever builds or serves the game has named in `COMPOSURE_LRS`, with spaces or commas
 * between them. Throws a sentence where one cannot be used: nothing is built with less than was asked for.
 */
export const recordStoresIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(part => {
      const read = readEndpoint(part, null);
      if (read.ok) return read.value;
      throw new Error(
        `COMPOSURE_LRS: “${part}” is no address of a record store (https://…, or http://localhost).`,
      );
    });

/** As a policy names them. */
export const originsOf = (stores: readonly string[]): readonly string[] => [
  ...new Set(stores.map(store => new URL(store).origin)),
];
