import { resultsName, resultsOf, writeResults } from '../../app/runs/results-file.ts';
import { addressOf } from '../../app/route.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { useStore } from '../hooks/use-store.ts';
import { download } from '../parts/download.ts';
import { useServices, useWords } from '../services.ts';

/** For those who coach: the way to the board. */
export const ToBoard = () => (
  <p>
    <a class="quiet-link" href={addressOf({ name: 'team', path: [] })}>
      {drillWordsFor(useWords()).skills.results.board}
    </a>
  </p>
);

/** One's own conversations as a file, for whoever coaches: made here, and sent nowhere. */
export const SaveResults = () => {
  const { runs, preferences, clock, words } = useServices();
  const { records } = useStore(runs.store);
  const name = useStore(preferences.store).name.trim();
  const { results } = drillWordsFor(words).skills;
  const own = resultsOf(records, name);
  if (own.length === 0) return null;
  const save = () => {
    const now = clock.now();
    download(resultsName(name, now), writeResults(own, name, now), 'application/json');
  };
  return (
    <section class="skills-results" aria-labelledby="results">
      <h2 id="results">{results.heading}</h2>
      <p>{results.about}</p>
      <p class="note">
        {name === '' ? results.unnamed : results.named(name)}{' '}
        <a href={addressOf({ name: 'settings' })}>{words.common.settings}</a>
      </p>
      <button type="button" class="button" onClick={save}>
        {results.save(own.length)}
      </button>
    </section>
  );
};
