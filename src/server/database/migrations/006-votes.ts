import type { Kysely, Migration } from 'kysely';

/** Rooms that vote by phone, and the phones in them. */
export const votes: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('vote_room')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('code', 'text', column => column.notNull().unique())
      .addColumn('owner_id', 'text', column => column.notNull())
      .addColumn('expires_at', 'text', column => column.notNull())
      .addColumn('question_id', 'text')
      .addColumn('question', 'text')
      .addColumn('is_open', 'integer', column => column.notNull())
      .execute();
    await schema
      .createTable('vote_phone')
      .addColumn('hash', 'text', column => column.primaryKey())
      .addColumn('room_id', 'text', column =>
        column.notNull().references('vote_room.id').onDelete('cascade'),
      )
      .addColumn('question_id', 'text')
      .addColumn('reply', 'integer')
      .execute();
    await schema.createIndex('vote_phone_in_room').on('vote_phone').column('room_id').execute();
  },
};
