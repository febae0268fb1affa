import { useState } from 'preact/hooks';
import { type Passkey, passkeyApi } from '../../../app/hiring/api/passkey-api.ts';
import { Field, Shown } from '../parts.tsx';
import { type PasskeyOutcome, useHireOutside, useHireSession } from '../services.ts';
import { useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { useAccountWords, useDays, useHireWords } from '../use-words.ts';

/** What is said of an outcome; '' where it went well. */
const useOutcome = (): ((outcome: PasskeyOutcome) => string) => {
  const { passkeys: words } = useAccountWords();
  const { refused } = useHireWords();
  return outcome => {
    if (outcome === null) return '';
    if (outcome === 'stopped') return words.stopped;
    return outcome === 'key/invalid' ? words.wrong : refused(outcome);
  };
};

/** One of them, to be taken away. */
const Own = ({ of: { id, name, madeAt }, changed }: { of: Passkey; changed: () => void }) => {
  const { passkeys: words } = useAccountWords();
  const { day } = useDays();
  const { busy, act } = useDoing();
  const remove = async (): Promise<void> => {
    await act(passkeyApi.removePasskey, { parameters: { passkey: id }, body: null });
    changed();
  };
  return (
    <li class="card">
      <p>
        <strong>{name}</strong> · {day(madeAt)}
      </p>
      <button type="button" class="link-button" disabled={busy} onClick={() => void remove()}>
        {words.remove} <span class="sr-only">{name}</span>
      </button>
    </li>
  );
};

/** Makes one with this device, and says what came of it. */
const useAdding = (changed: () => void) => {
  const { ask } = useHireSession();
  const { passkeys } = useHireOutside();
  const sayOutcome = useOutcome();
  const [said, setSaid] = useState('');
  const add = async (name: string): Promise<boolean> => {
    const outcome = await passkeys.addPasskey(ask, name);
    setSaid(sayOutcome(outcome));
    changed();
    return outcome === null;
  };
  return { said, add };
};

/** Another one, under a name. */
const Add = ({ changed }: { changed: () => void }) => {
  const { passkeys: words } = useAccountWords();
  const { said, add } = useAdding(changed);
  const [name, setName] = useState('');
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await add(name.trim())) setName('');
  };
  return (
    <form class="hire-stack" onSubmit={event => void go(event)}>
      <Field label={words.name} about={words.nameAbout} value={name} change={setName} />
      <p class="hire-problem" role="alert">
        {said}
      </p>
      <button type="submit" class="button" disabled={name.trim() === ''}>
        {words.add}
      </button>
    </form>
  );
};

/** The passkeys of whoever is signed in. */
export const OwnPasskeys = () => {
  const { passkeys: words } = useAccountWords();
  const asking = useAsked(passkeyApi.passkeys, {});
  const show = ({ passkeys }: { passkeys: readonly Passkey[] }) => (
    <ul class="hire-list">
      {passkeys.map(one => (
        <Own key={one.id} of={one} changed={asking.again} />
      ))}
    </ul>
  );
  return (
    <section class="hire-stack" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.heading}</h2>
      <p class="note">{words.lead}</p>
      <Shown asking={asking}>{show}</Shown>
      <Add changed={asking.again} />
    </section>
  );
};

/** The way in with one. */
export const ByPasskey = ({ signedIn }: { signedIn: () => void }) => {
  const { passkeys: words } = useAccountWords();
  const { connect, passkeys } = useHireOutside();
  const sayOutcome = useOutcome();
  const [said, setSaid] = useState('');
  const go = async (): Promise<void> => {
    const outcome = await passkeys.signInWithPasskey(connect(null));
    setSaid(sayOutcome(outcome));
    if (outcome === null) signedIn();
  };
  return (
    <div class="hire-stack">
      <button type="button" class="button" onClick={() => void go()}>
        {words.signIn}
      </button>
      <p class="hire-problem" role="alert">
        {said}
      </p>
    </div>
  );
};
