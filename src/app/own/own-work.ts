import type { Source } from '../../narrative/source/sources.ts';
import { readScript, type Script } from '../../narrative/story/script.ts';
import { prepareOwn, type Prepared } from './prepare.ts';

type Files = readonly { readonly name: string; readonly text: string }[];

/** What a page has done beside itself with a scenario of one's own. */
export type OwnRequest =
  | { readonly ask: 'prepare'; readonly id: string; readonly files: Files }
  /** Only compiles: to play it while it is being written. */
  | { readonly ask: 'read'; readonly files: Files };

export type OwnAnswer = Prepared | Script | null;

export const readOwn = (files: readonly Source[]): Script | null => {
  const [main = { name: 'main.ink', text: '' }] = files;
  const library = { read: (name: string) => files.find(file => file.name === name) ?? null };
  return readScript('draft', main, library).script;
};

export const answerTo = (request: OwnRequest): OwnAnswer =>
  request.ask === 'read' ? readOwn(request.files) : prepareOwn(request.id, request.files);
