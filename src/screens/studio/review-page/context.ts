import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReviewPageData } from '../../../app/studio/review/page-data.ts';
import type { ReviewMessages } from '../../../app/words/messages/review.ts';
import type { NotesOf } from './notes.ts';

/** What everything on the page is drawn from. */
export interface PageParts extends NotesOf {
  readonly words: ReviewMessages;
  readonly data: ReviewPageData;
}

const Context = createContext<PageParts | null>(null);
export const PageProvider = Context.Provider;

export const usePage = (): PageParts => {
  const page = useContext(Context);
  if (page === null) throw new Error('drawn outside its page');
  return page;
};
