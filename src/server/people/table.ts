/** A person who signs in. The names are better-auth's. */
export interface UserTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: number;
  readonly image: string | null;
  readonly role: string;
  readonly bannedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A way in of a person: a password, of which a hash is kept. */
export interface AccountTable {
  readonly id: string;
  readonly userId: string;
  readonly accountId: string;
  readonly providerId: string;
  readonly password: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The token lies here as it is: whoever reads this table can sign in. */
export interface SessionTable {
  readonly id: string;
  readonly userId: string;
  readonly token: string;
  readonly expiresAt: string;
  readonly userAgent: string | null;
  readonly createdAt: string;
}

/** What a device of somebody's holds the other half of. */
export interface PasskeyTable {
  readonly id: string;
  readonly name: string | null;
  readonly userId: string;
  readonly createdAt: string;
}

/** What better-auth remembers while somebody is on the way over the company's provider. */
export interface VerificationTable {
  readonly id: string;
  readonly expiresAt: string;
}

/** A link with which somebody comes in for the first time; it is gone once it was used. */
export interface WelcomeTable {
  readonly hash: string;
  /** Null: of the first administrator, who says it. */
  readonly email: string | null;
  readonly role: string;
  /** JSON: ids of exercises. */
  readonly exercises: string;
  readonly expires_at: string;
}

/** Who works on which exercise. */
export interface MembershipTable {
  readonly user_id: string;
  readonly exercise_id: string;
}
