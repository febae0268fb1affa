import { LONGEST_NAME } from '../../app/preferences/preferences.ts';
import { settingsWordsFor } from '../../app/words/settings-words.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices } from '../services.ts';

/** What stands on sheet and files for whose conversation it was. */
export const NameField = () => {
  const { preferences, words } = useServices();
  const { name } = useStore(preferences.store);
  const text = settingsWordsFor(words);
  return (
    <div class="acronym">
      <label class="option-name" for="your-name">
        {text.yourName}
      </label>
      <span class="option-about" id="your-name-about">
        {text.yourNameAbout}
      </span>
      <input
        id="your-name"
        class="text-field"
        type="text"
        maxLength={LONGEST_NAME}
        autocomplete="nickname"
        spellcheck={false}
        aria-describedby="your-name-about"
        value={name}
        onInput={event => preferences.change({ name: event.currentTarget.value })}
      />
    </div>
  );
};
