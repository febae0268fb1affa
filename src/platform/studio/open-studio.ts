import { createReviews } from '../../app/studio/review/review-record.ts';
import { createStudio, type Studio, type StudioParts } from '../../app/studio/studio.ts';
import { keptScenarioWordsFor } from '../../app/words/studio-kept-words.ts';
import { studioFilesWordsFor } from '../../app/words/studio-files-words.ts';
import { onPageHidden, askBeforeLeaving } from '../device/page-life.ts';
import { browserPersistence } from '../device/persistence.ts';
import { systemTimer } from '../device/timer.ts';
import { browserDisk } from '../files/browser-disk.ts';
import { readInWorker } from '../own/own-worker-client.ts';
import { createIndexedDbStore } from '../storage/indexed-db.ts';
import { createCheckPort } from './check-worker-client.ts';
import { createLayoutPort } from './layout-worker-client.ts';

/** What the room is given by those who share it with others. */
type Shared = Pick<
  StudioParts,
  | 'drafts'
  | 'ownScenarios'
  | 'tabs'
  | 'clock'
  | 'calendar'
  | 'seeds'
  | 'loadSharing'
  | 'loadTranscripts'
  | 'loadScenarioSources'
> & { readonly words: Parameters<typeof studioFilesWordsFor>[0] };

/** The studio in a browser, in a file of its own: the first page names it, and nothing that it is made of. */
export const openStudio = async ({ words, ...shared }: Shared): Promise<Studio> => {
  const reviews = createReviews(createIndexedDbStore('reviews'));
  await reviews.load();
  return createStudio({
    ...shared,
    reviews,
    versions: createIndexedDbStore('versions'),
    openCheckPort: createCheckPort,
    openLayoutPort: createLayoutPort,
    timer: systemTimer,
    persistence: browserPersistence,
    read: readInWorker,
    disk: browserDisk,
    onPageHidden,
    askBeforeLeaving,
    says: { ...keptScenarioWordsFor(words), ...studioFilesWordsFor(words) },
  });
};
