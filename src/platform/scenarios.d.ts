/** Made by src/tools/vite-ink.ts from the ink files in stories/. */
declare module 'virtual:scenarios' {
  import type { BrokenEntry, ShelfEntry } from '../app/shelf.ts';
  export const entries: readonly ShelfEntry[];
  export const broken: readonly BrokenEntry[];
  /** Compiled stories, one chunk each. */
  export const loaders: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
}
