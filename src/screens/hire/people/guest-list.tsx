import { useState } from 'preact/hooks';
import { FileField, Field } from '../parts.tsx';
import { useHireWords, useReviewWords } from '../use-words.ts';
import type { Guests } from './use-guests.ts';

const One = ({ add }: Pick<Guests, 'add'>) => {
  const words = useHireWords().people;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const isWhole = name.trim() !== '' && /^\S+@\S+\.\S+$/.test(email.trim());
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isWhole) return;
    add({ name: name.trim(), email: email.trim() });
    setName('');
    setEmail('');
  };
  return (
    <form class="hire-row" onSubmit={submit}>
      <Field label={words.name} value={name} change={setName} />
      <Field label={words.email} type="email" value={email} change={setEmail} />
      <button type="submit" class="button" disabled={!isWhole}>
        {words.addOne}
      </button>
    </form>
  );
};

/** What is wrong with a file, all of it at once. */
const Problems = ({ problems }: Pick<Guests, 'problems'>) => {
  const { guests } = useReviewWords();
  return (
    <ul class="hire-problem" role="alert">
      {problems.map(problem => (
        <li key={`${problem.code} ${problem.row}`}>{guests.problem(problem)}</li>
      ))}
    </ul>
  );
};

const Listed = ({ guests: { list, empty } }: { guests: Guests }) => {
  const words = useHireWords().people;
  return (
    <details>
      <summary class="disclosure">{words.list(list.length)}</summary>
      <ul class="hire-names">
        {list.map(({ name, email }) => (
          <li key={email}>
            {name} <span class="note">{email}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={empty}>
        {words.discard}
      </button>
    </details>
  );
};

/** Who is to be invited: by a table, or one by one. */
export const GuestList = ({ guests }: { guests: Guests }) => {
  const words = useHireWords().people;
  const { text } = useReviewWords().guests;
  return (
    <>
      <h3>{words.one}</h3>
      <One add={guests.add} />
      <h3>{words.many}</h3>
      <p class="note">{text}</p>
      <FileField
        label={words.file}
        accept=".csv,.tsv,.txt,text/csv"
        take={files => void guests.readFile(files)}
      />
      <Problems problems={guests.problems} />
      {guests.list.length > 0 && <Listed guests={guests} />}
    </>
  );
};
