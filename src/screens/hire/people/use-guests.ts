import { useState } from 'preact/hooks';
import type { GuestProblem, ListedGuest } from '../../../app/hiring/candidate/guest-file.ts';
import { useHireOutside } from '../services.ts';

export interface Guests {
  /** Who is to be invited. */
  readonly list: readonly ListedGuest[];
  readonly problems: readonly GuestProblem[];
  readonly add: (guest: ListedGuest) => void;
  readonly readFile: (files: readonly File[]) => Promise<void>;
  readonly empty: () => void;
}

/** Nobody is listed twice. */
const withGuests = (
  list: readonly ListedGuest[],
  more: readonly ListedGuest[],
): readonly ListedGuest[] => {
  const known = new Set(list.map(({ email }) => email.toLowerCase()));
  return [...list, ...more.filter(({ email }) => !known.has(email.toLowerCase()))];
};

/** The list of those who are to be invited, before anybody is. */
export const useGuests = (): Guests => {
  const { tools } = useHireOutside();
  const [list, setList] = useState<readonly ListedGuest[]>([]);
  const [problems, setProblems] = useState<readonly GuestProblem[]>([]);
  const readFile = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const read = tools.readGuests(await file.text());
    setProblems(read.ok ? [] : read.error);
    if (read.ok) setList(before => withGuests(before, read.value));
  };
  return {
    list,
    problems,
    add: guest => setList(before => withGuests(before, [guest])),
    readFile,
    empty: () => setList([]),
  };
};
