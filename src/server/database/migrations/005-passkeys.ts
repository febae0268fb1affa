import type { ColumnDefinitionBuilder, Kysely, Migration } from 'kysely';

const ofUser = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().references('user.id').onDelete('cascade');

/** Passkeys of those who sign in, in columns that better-auth names. */
export const passkeys: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('passkey')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('name', 'text')
      .addColumn('publicKey', 'text', column => column.notNull())
      .addColumn('userId', 'text', ofUser)
      .addColumn('credentialID', 'text', column => column.notNull().unique())
      .addColumn('counter', 'integer', column => column.notNull())
      .addColumn('deviceType', 'text', column => column.notNull())
      .addColumn('backedUp', 'integer', column => column.notNull())
      .addColumn('transports', 'text')
      .addColumn('createdAt', 'text', column => column.notNull())
      .addColumn('aaguid', 'text')
      .execute();
    await schema.createIndex('passkey_of_user').on('passkey').column('userId').execute();
  },
};
