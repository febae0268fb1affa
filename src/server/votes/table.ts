/** A room that votes by phone, while it is open. */
export interface VoteRoomTable {
  readonly id: string;
  readonly code: string;
  /** Who opened it: a person, or a key. */
  readonly owner_id: string;
  readonly expires_at: string;
  /** What is asked, or was asked last. */
  readonly question_id: string | null;
  /** JSON: the decision, its replies and their language. */
  readonly question: string | null;
  readonly is_open: number;
}

/** A phone in a room. What it wanted before is overwritten: nothing is kept of who wanted what when. */
export interface VotePhoneTable {
  readonly hash: string;
  readonly room_id: string;
  readonly question_id: string | null;
  /** From 0. */
  readonly reply: number | null;
}
