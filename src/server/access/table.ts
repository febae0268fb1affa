/** A key with which a program or an administrator comes in; of the key itself only a hash is kept. */
export interface AccessKeyTable {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly created_at: string;
  readonly revoked_at: string | null;
}
