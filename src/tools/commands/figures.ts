import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Drawn by the stage; loaded by path, as the bundler does, because tools import no stage. */
const DRAWING = 'src/stage/still/contact-sheet.ts';

interface Drawing {
  readonly contactSheet: () => string;
}

/** `composure figures [out.html]`: every look, mood and gesture on one page, for the eye. */
export const figuresCommand = async ([
  out = 'figures.html',
]: readonly string[]): Promise<number> => {
  const { module } = await runnerImport<Drawing>(DRAWING, { configFile: false, logLevel: 'error' });
  try {
    writeFileSync(out, module.contactSheet());
  } catch {
    console.log(`Cannot write ${out}.`);
    return 2;
  }
  console.log(`Written: ${out}`);
  return 0;
};
