import * as v from 'valibot';
import type { RecordStore } from '../ports.ts';

const SHELF = 'store-told/';

const schema = v.object({ turns: v.number(), ended: v.boolean() });

/** How much of a conversation was laid out to be sent. */
export type Told = Readonly<v.InferOutput<typeof schema>>;

const NOTHING: Told = { turns: 0, ended: false };

/** Remembers, beyond the page, what of each conversation was told. */
export const openLedger = async (store: RecordStore) => {
  const found = await store.all(SHELF);
  const told = new Map<string, Told>();
  for (const { name, document } of found.ok ? found.value : []) {
    const read = v.safeParse(schema, document);
    if (read.success) told.set(name, read.output);
  }
  return {
    of: (run: string): Told => told.get(`${SHELF}${run}`) ?? NOTHING,
    async put(run: string, now: Told): Promise<void> {
      told.set(`${SHELF}${run}`, now);
      await store.put(`${SHELF}${run}`, now);
    },
    async remove(run: string): Promise<void> {
      told.delete(`${SHELF}${run}`);
      await store.remove(`${SHELF}${run}`);
    },
    async forget(): Promise<void> {
      const names = [...told.keys()];
      told.clear();
      await Promise.all(names.map(name => store.remove(name)));
    },
  };
};
