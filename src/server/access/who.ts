import type { Role } from '../../app/hiring/api/people-api.ts';

/** Whoever asks for something that candidates cannot: a program with a key, or a person who signed in. */
export interface Asker {
  /** By this they are known in the audit log and in reviews. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The id of the session; null: a key. */
  readonly session: string | null;
}
