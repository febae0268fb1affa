import type { Source } from '../../../narrative/source/sources.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Cards, createCardReader } from './cards.ts';

interface Shared {
  readonly read: (files: readonly Source[]) => Cards;
  files: readonly Source[] | null;
  cards: Cards | null;
}

const SHARED = new WeakMap<Workspace, Shared>();

/** The cards of a scenario as it is now: read once a change, whoever asks, at every key. */
export const cardsOf = (workspace: Workspace): Cards => {
  const known = SHARED.get(workspace);
  const shared: Shared = known ?? { read: createCardReader(), files: null, cards: null };
  if (known === undefined) SHARED.set(workspace, shared);
  const { files } = workspace.store.getState();
  if (shared.cards !== null && shared.files === files) return shared.cards;
  shared.files = files;
  shared.cards = shared.read(files);
  return shared.cards;
};
