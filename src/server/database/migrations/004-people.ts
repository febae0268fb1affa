import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

type AnyTables = Kysely<unknown>;

const withTimes = <Name extends string>(
  table: CreateTableBuilder<Name>,
): CreateTableBuilder<Name, 'createdAt' | 'updatedAt'> =>
  table
    .addColumn('createdAt', 'text', column => column.notNull())
    .addColumn('updatedAt', 'text', column => column.notNull());

/** Tables and columns that better-auth asks for, named as it names them. */
const people = async ({ schema }: AnyTables): Promise<void> => {
  await withTimes(schema.createTable('user'))
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull().unique())
    .addColumn('emailVerified', 'integer', column => column.notNull())
    .addColumn('image', 'text')
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('bannedAt', 'text')
    .execute();
  await withTimes(schema.createTable('account'))
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('userId', 'text', column =>
      column.notNull().references('user.id').onDelete('cascade'),
    )
    .addColumn('accountId', 'text', column => column.notNull())
    .addColumn('providerId', 'text', column => column.notNull())
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'text')
    .addColumn('refreshTokenExpiresAt', 'text')
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .execute();
};

const sessions = async ({ schema }: AnyTables): Promise<void> => {
  await withTimes(schema.createTable('session'))
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('userId', 'text', column =>
      column.notNull().references('user.id').onDelete('cascade'),
    )
    .addColumn('token', 'text', column => column.notNull().unique())
    .addColumn('expiresAt', 'text', column => column.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .execute();
  await withTimes(schema.createTable('verification'))
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('identifier', 'text', column => column.notNull())
    .addColumn('value', 'text', column => column.notNull())
    .addColumn('expiresAt', 'text', column => column.notNull())
    .execute();
  // Milliseconds since 1970: too many for an integer of PostgreSQL, and it gives greater ones back as text.
  await schema
    .createTable('rateLimit')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('key', 'text', column => column.notNull().unique())
    .addColumn('count', 'integer', column => column.notNull())
    .addColumn('lastRequest', 'double precision', column => column.notNull())
    .execute();
};

const indexes = async ({ schema }: AnyTables): Promise<void> => {
  await schema.createIndex('account_of_user').on('account').column('userId').execute();
  await schema.createIndex('session_of_user').on('session').column('userId').execute();
  await schema
    .createIndex('verification_by_name')
    .on('verification')
    .column('identifier')
    .execute();
};

/** What is ours of people: how they come in, and which exercises they work on. */
const own = async ({ schema }: AnyTables): Promise<void> => {
  await schema
    .createTable('welcome')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('email', 'text')
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('exercises', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();
  await schema
    .createTable('membership')
    .addColumn('user_id', 'text', column =>
      column.notNull().references('user.id').onDelete('cascade'),
    )
    .addColumn('exercise_id', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('membership_key', ['user_id', 'exercise_id'])
    .execute();
};

/** Those who sign in. */
export const signIn: Migration = {
  async up(db: AnyTables) {
    for (const part of [people, sessions, indexes, own]) await part(db);
  },
};
