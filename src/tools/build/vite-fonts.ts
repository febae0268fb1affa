import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** As `screens/styles/fonts.css` says: nothing on the page is lighter or bolder. */
const WEIGHTS = { min: 400, max: 700 };

/** What the fonts' files are there for: Latin with its extensions, punctuation, currencies, signs. */
const RANGES = [
  [0x20, 0x2ff],
  [0x300, 0x33f],
  [0x1e00, 0x1eff],
  [0x2000, 0x20cf],
  [0x2100, 0x22ff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xfffd, 0xfffd],
] as const;

const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join('');

/** Ships the weights that are used, and not those below and above: a third of the bytes of Inter. */
export const fewerWeights = (): Plugin => ({
  name: 'fewer-weights',
  apply: 'build',
  async generateBundle(_options, bundle) {
    const fonts = Object.values(bundle).flatMap(file =>
      file.type === 'asset' && file.fileName.endsWith('.woff2') ? [file] : [],
    );
    for (const font of fonts)
      font.source = await subsetFont(Buffer.from(font.source), CHARACTERS, {
        targetFormat: 'woff2',
        variationAxes: { wght: WEIGHTS },
      });
  },
});
