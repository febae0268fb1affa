import { useState } from 'preact/hooks';
import { coachingWordsFor } from '../../app/words/coaching-words.ts';
import { settingsWordsFor } from '../../app/words/settings-words.ts';
import { ACT_NAMES } from '../../engine/model/acts.ts';
import { LONGEST_ACRONYM_TEXT } from '../../engine/limits.ts';
import { parseAcronym } from '../../engine/review/acronym.ts';
import { useServices, useWords } from '../services.ts';
import { useStore } from '../hooks/use-store.ts';

/** Every act by the name to be typed, with what it is. */
const ActsList = () => {
  const all = useWords();
  const { acts } = coachingWordsFor(all);
  return (
    <details class="acts-list">
      <summary class="disclosure">{settingsWordsFor(all).acts}</summary>
      <dl>
        {ACT_NAMES.map(act => (
          <div key={act}>
            <dt>
              <code>{act}</code>
            </dt>
            <dd>{acts[act]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** The trainer's own acronym; what is wrong with it stands under it while it is being written. */
export const AcronymField = () => {
  const { preferences, words } = useServices();
  const { acronym } = useStore(preferences.store);
  const { frameworks: text } = coachingWordsFor(words);
  const [touched, setTouched] = useState(acronym !== '');
  const read = parseAcronym(acronym);
  const problems = read.ok || acronym.trim() === '' || !touched ? [] : read.error;
  return (
    <div class="acronym">
      <label class="option-name" for="acronym">
        {text.own}
      </label>
      <span class="option-about" id="acronym-about">
        {text.ownAbout}
      </span>
      <textarea
        id="acronym"
        class="text-field"
        rows={3}
        maxLength={LONGEST_ACRONYM_TEXT}
        placeholder={text.ownExample}
        spellcheck={false}
        aria-describedby="acronym-about acronym-problems"
        aria-invalid={problems.length > 0}
        value={acronym}
        onBlur={() => setTouched(true)}
        onInput={event => preferences.change({ acronym: event.currentTarget.value })}
      />
      <span class="acronym-problems" id="acronym-problems" role="status">
        {problems.map(problem => (
          <span key={`${problem.step}${problem.code}`}>{text.problems[problem.code](problem)}</span>
        ))}
        {read.ok && <span class="acronym-name">{read.value.name.own}</span>}
      </span>
      <ActsList />
    </div>
  );
};
