import type { Result } from '../../engine/result.ts';
import type { GuestProblem, ListedGuest } from '../hiring/candidate/guest-file.ts';
import type { GroupFile, GroupProblem } from '../hiring/groups/group-file.ts';
import type { BlindMarks } from '../hiring/note/blind-key.ts';
import type { NoteBlock } from '../hiring/note/note-blocks.ts';
import type { SaidNow } from '../conversation/conversation-port.ts';
import type { Source } from '../../narrative/source/sources.ts';
import type { ByAxis } from '../../engine/model/acts.ts';

/** An invitation that somebody sends by hand. */
export interface HandInvitation {
  readonly name: string;
  readonly email: string;
  readonly link: string;
  readonly subject: string;
  readonly text: string;
}

/** What a signed result says, once its signature holds. */
export interface VerifiedResult {
  readonly scenario: string;
  readonly part: number;
  readonly version: string;
  readonly begunAt: string;
  readonly endedAt: string;
  readonly marks: ByAxis<number>;
  readonly best: ByAxis<number>;
  readonly said: readonly SaidNow[];
}

export const VERIFY_PROBLEMS = [
  'result/other-key',
  'result/forged',
  'result/unreadable',
  'result/no-file',
  'result/no-keys',
] as const;
export type VerifyProblem = (typeof VERIFY_PROBLEMS)[number];

/** A file as somebody chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads and writes the files of the hiring room. All of it happens in the browser. */
export interface HireTools {
  /** The scenario in these files, the main file first; null where there is none that is whole. */
  readScenario(files: readonly ChosenFile[]): readonly Source[] | null;
  readGuests(text: string): Result<readonly ListedGuest[], readonly GuestProblem[]>;
  readGroups(text: string): Result<GroupFile, readonly GroupProblem[]>;
  /** What an expert sent back from the studio's page for colleagues; null for anything else. */
  readBlindMarks(text: string): BlindMarks | null;
  invitationFile(invitations: readonly HandInvitation[]): string;
  noteAsHtml(blocks: readonly NoteBlock[], language: string): string;
  noteAsMarkdown(blocks: readonly NoteBlock[]): string;
  /** A result with the keys that it is checked by. */
  resultFile(jws: string, keys: unknown): string;
  /** Checks a result's file by the keys in it, or by a file of keys. */
  verify(file: string, keys: string | null): Promise<Result<VerifiedResult, VerifyProblem>>;
}
