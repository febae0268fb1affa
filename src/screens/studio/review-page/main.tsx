import './review-page.css';
import { render } from 'preact';
import type { ReviewPageData } from '../../../app/studio/review/page-data.ts';
import { reviewWordsFor } from '../../../app/words/review-words.ts';
import { ReviewPage } from './review-page.tsx';

/** Written by the studio itself, beside this program, into one file. */
const dataOf = (page: Document): ReviewPageData | null => {
  try {
    return JSON.parse(page.getElementById('data')?.textContent ?? '') as ReviewPageData;
  } catch {
    return null;
  }
};

const root = document.getElementById('app');
const words = reviewWordsFor(navigator.languages);
const data = dataOf(document);
if (root !== null)
  render(data === null ? <p>{words.broken}</p> : <ReviewPage words={words} data={data} />, root);
