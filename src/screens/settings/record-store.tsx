import { useState } from 'preact/hooks';
import {
  LONGEST_ENDPOINT,
  LONGEST_KEY,
  type StoreEntry,
  type StoreSettings,
} from '../../app/xapi/store-settings.ts';
import type { StoreSwitch } from '../../app/xapi/store-switch.ts';
import { recordStoreWordsFor } from '../../app/words/record-store-words.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useWords } from '../services.ts';
import { ForgetButton } from './forget-button.tsx';
import { Section } from './section.tsx';

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly secret?: boolean;
  readonly most: number;
  readonly about: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

const Field = ({ id, name, secret = false, most, about, value, change }: FieldProps) => {
  const shared = {
    id,
    class: 'text-field',
    maxLength: most,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': about,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      change(event.currentTarget.value),
  };
  return (
    <div class="acronym">
      <label class="option-name" for={id}>
        {name}
      </label>
      {secret ? <input type="password" {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
};

/** What the last try or check has come to, in words. */
const useSaid = (storeSwitch: StoreSwitch) => {
  const words = recordStoreWordsFor(useWords());
  const [said, say] = useState('');
  const tryOut = async (entry: StoreEntry): Promise<void> => {
    say(words.trying);
    say(words.tried[await storeSwitch.tryOut(entry)]);
  };
  return { said, say, tryOut };
};

/** What would be sent, and to whom. */
const WhatIsSent = () => {
  const words = recordStoreWordsFor(useWords());
  return (
    <>
      <p>{words.about}</p>
      <ul class="promises">
        {words.sent.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{words.whom}</p>
      <p>{words.notYet}</p>
    </>
  );
};

interface EntryProps {
  readonly offered: readonly string[];
  readonly entry: StoreEntry;
  readonly set: (changed: Partial<StoreEntry>) => void;
}

const EntryFields = ({ offered, entry, set }: EntryProps) => {
  const words = recordStoreWordsFor(useWords());
  const keyed = { most: LONGEST_KEY, about: 'store-key-about' };
  return (
    <>
      <Field
        id="store-endpoint"
        name={words.endpoint}
        most={LONGEST_ENDPOINT}
        about="store-endpoint-about"
        value={entry.endpoint}
        change={endpoint => set({ endpoint })}
      />
      <span class="option-about" id="store-endpoint-about">
        {words.endpointAbout(offered.join(', '))}
      </span>
      <Field
        id="store-key"
        name={words.key}
        value={entry.key}
        change={key => set({ key })}
        {...keyed}
      />
      <Field
        id="store-secret"
        name={words.secret}
        secret
        value={entry.secret}
        change={secret => set({ secret })}
        {...keyed}
      />
      <span class="option-about" id="store-key-about">
        {words.keyAbout}
      </span>
    </>
  );
};

/** Off: what would be sent stands before the button that turns it on. */
const Off = ({ storeSwitch }: { storeSwitch: StoreSwitch }) => {
  const words = recordStoreWordsFor(useWords());
  const { offered } = storeSwitch;
  const { said, say, tryOut } = useSaid(storeSwitch);
  const [entry, setEntry] = useState<StoreEntry>({
    endpoint: offered[0] ?? '',
    key: '',
    secret: '',
  });
  const checked = (use: (entry: StoreEntry) => void) => () => {
    const endpoint = storeSwitch.check(entry.endpoint);
    if (endpoint.ok) use({ ...entry, endpoint: endpoint.value });
    else say(words.problems[endpoint.error]);
  };
  const turnOn = async (ready: StoreEntry): Promise<void> => {
    if (!(await storeSwitch.turnOn(ready))) say(words.notKept);
  };
  return (
    <>
      <WhatIsSent />
      <EntryFields
        offered={offered}
        entry={entry}
        set={changed => setEntry({ ...entry, ...changed })}
      />
      <div class="actions">
        <button type="button" class="button" onClick={checked(ready => void tryOut(ready))}>
          {words.tryOut}
        </button>
        <button type="button" class="button" onClick={checked(ready => void turnOn(ready))}>
          {words.turnOn}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
};

interface OnProps {
  readonly storeSwitch: StoreSwitch;
  readonly settings: StoreSettings;
}

const On = ({ storeSwitch, settings }: OnProps) => {
  const words = recordStoreWordsFor(useWords());
  const { waiting, trouble } = useStore(storeSwitch.store);
  const { said, tryOut } = useSaid(storeSwitch);
  return (
    <>
      <p>{words.on(settings.endpoint)}</p>
      <p>{words.asWhom(settings.pseudonym)}</p>
      <p role="status">
        {waiting === 0 ? words.noneWaiting : `${words.waiting(waiting)}.`}{' '}
        {trouble !== null && words.trouble[trouble]}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void tryOut(settings)}>
          {words.tryOut}
        </button>
      </div>
      <p role="status">{said}</p>
      <ForgetButton
        words={words.forget}
        keep={words.keep}
        forget={() => void storeSwitch.forget()}
      />
    </>
  );
};

const Switched = ({ storeSwitch }: { storeSwitch: StoreSwitch }) => {
  const { settings } = useStore(storeSwitch.store);
  return settings === null ? (
    <Off storeSwitch={storeSwitch} />
  ) : (
    <On storeSwitch={storeSwitch} settings={settings} />
  );
};

/** Whether what is played is told to a record store. Shown only where whoever runs the game has named one. */
export const RecordStore = ({ load }: { load: () => Promise<StoreSwitch> }) => {
  const words = useWords();
  const storeSwitch = useAsync(load);
  return (
    <Section title={recordStoreWordsFor(words).heading}>
      {storeSwitch === null && <p class="loading">{words.common.loading}</p>}
      {storeSwitch === 'lost' && <p>{words.trouble.pageLost.text}</p>}
      {storeSwitch !== null && storeSwitch !== 'lost' && <Switched storeSwitch={storeSwitch} />}
    </Section>
  );
};
