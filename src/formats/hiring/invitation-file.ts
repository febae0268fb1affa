import { writeTable } from './table.ts';

/** An invitation that somebody sends by hand. */
export interface WrittenInvitation {
  readonly name: string;
  readonly email: string;
  readonly link: string;
  readonly subject: string;
  /** The whole text, the link in it. */
  readonly text: string;
}

const COLUMNS = ['name', 'email', 'link', 'subject', 'text'] as const;

/** Invitations as a table, for a mail merge where the server sends no e-mail. Whoever has it has the links. */
export const invitationFile = (invitations: readonly WrittenInvitation[]): string =>
  writeTable(
    COLUMNS,
    invitations.map(invitation => COLUMNS.map(column => invitation[column])),
  );
