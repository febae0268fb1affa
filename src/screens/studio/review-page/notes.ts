import { useEffect, useState } from 'preact/hooks';
import type { ReturnedKey } from '../../../app/studio/review/returned.ts';

/** What the reader has written so far. */
export interface Notes {
  readonly by: string;
  /** By what they are about; '' is the whole. */
  readonly comments: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, ReturnedKey>>;
  /** Nothing has been written since it was saved as a file. */
  readonly saved: boolean;
}

const NONE: Notes = { by: '', comments: {}, keys: {}, saved: true };

/** A browser may refuse to keep anything for a file. */
const read = (name: string): Notes => {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<Notes> | null;
    return { ...NONE, ...kept };
  } catch {
    return NONE;
  }
};

const keep = (name: string, notes: Notes): boolean => {
  try {
    localStorage.setItem(name, JSON.stringify(notes));
    return true;
  } catch {
    return false;
  }
};

/** The reader's notes, kept in their browser under the page's own name for as long as it can. */
export const useNotes = (name: string) => {
  const [notes, setNotes] = useState<Notes>(() => read(name));
  const [isKept, setKept] = useState(true);
  useEffect(() => setKept(keep(name, notes)), [name, notes]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (notes.saved || isKept) return undefined;
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [notes.saved, isKept]);
  const change = (more: Partial<Notes>): void =>
    setNotes(before => ({ ...before, saved: false, ...more }));
  return { notes, isKept, change };
};

export type NotesOf = ReturnType<typeof useNotes>;
