import './newer.css';
import { newerWordsFor } from '../../app/words/newer-words.ts';
import { useWords } from '../services.ts';

/** A newer game is there: whoever wants it takes it. */
export const NewerOffer = () => {
  const words = newerWordsFor(useWords());
  return (
    <aside class="newer" aria-label={words.heading}>
      <p role="status">{words.text}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.take}
      </button>
    </aside>
  );
};
