import type { Plugin } from 'vite';

/** Folders of rooms that are fetched when they are opened, and check far more than the first screen does. */
const APART =
  /\/src\/(?:formats\/|platform\/|app\/(?:hire|hiring|studio|own)\/|app\/storage\/scenario-files)/;

/**
 * Gives those rooms a copy of valibot of their own. A package that is one file stands in one chunk, with
 * everything that anybody needs of it: the first screen would carry the checks of rooms that most people
 * never open. Its schemas are plain objects: either copy can run those of the other.
 */
export const valibotApart = (): Plugin => ({
  name: 'composure:valibot-apart',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source !== 'valibot' || importer === undefined || !APART.test(importer)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found === null ? null : `${found.id}?apart`;
  },
});
