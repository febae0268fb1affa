import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const MODULE = 'virtual:review-page';
const ENTRY = 'src/screens/studio/review-page/main.tsx';

/** What stands inside a script element must not end it. */
const insideScript = (script: string): string => script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The program of the page as one script and one style sheet. */
const bundled = async () => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      lib: { entry: resolve(ENTRY), formats: ['iife'], name: 'review', fileName: 'review' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const output = [built].flat().flatMap(one => ('output' in one ? one.output : []));
  const script = output.find(({ type }) => type === 'chunk');
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('the page for reviews was not built as one script and one style sheet');
  return { script: insideScript(script.code.trim()), style: String(style.source).trim() };
};

const moduleText = async (): Promise<string> => {
  const { script, style } = await bundled();
  const page = { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
  return `export default ${JSON.stringify(page)};`;
};

/**
 * The page that a colleague reads a scenario on, for the studio to write into one file: its script
 * and style sheet as text, with the hashes by which that page's own policy lets them in.
 */
export const reviewPage = (): Plugin => {
  let parts: Promise<string> | null = null;
  return {
    name: 'composure-review-page',
    resolveId: id => (id === MODULE ? `\0${MODULE}` : null),
    load: id => {
      if (id !== `\0${MODULE}`) return null;
      parts ??= moduleText();
      return parts;
    },
  };
};
