import { writeFileSync } from 'node:fs';
import type { Command } from '../terminal/options.ts';
import { visible } from '../../narrative/source/visible-text.ts';

/** Drawn by the stage; loaded by path, as the bundler does, because tools import no stage. */
const DRAWING = 'src/stage/still/contact-sheet.ts';

interface Drawing {
  readonly contactSheet: () => string;
}

/** `composure figures`: every look, mood and gesture on one page, for the eye. */
export const figuresCommand: Command = {
  name: 'figures',
  says: 'draws every face, mood and gesture on one page',
  takes: '[sheet.html]',
  least: 0,
  most: 1,
  options: {},
  notes: ['', 'Exit code: 0 written · 2 it cannot be written'],
  run: async ({ words: [out = 'figures.html'] }) => {
    // Only here: the bundler is most of a command's time to start.
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport<Drawing>(DRAWING, {
      configFile: false,
      logLevel: 'error',
    });
    try {
      writeFileSync(out, module.contactSheet());
    } catch {
      console.error(`Cannot write ${visible(out)}.`);
      return 2;
    }
    console.log(`Written: ${visible(out)}`);
    return 0;
  },
};
