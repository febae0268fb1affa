import { describe, expect, it } from 'vitest';
import { answerTo, packHere } from '../../../src/formats/packing/pack-here.ts';
import { LARGEST_AT_ONCE } from '../../../src/engine/limits.ts';
import { createPacker } from '../../../src/platform/studio/pack-worker-client.ts';
import type { PackRequest } from '../../../src/app/studio/share/packer.ts';

/** A worker that answers as the real one does; `fails`: it cannot be loaded. */
const fakeWorkers = (fails = false) => {
  const asked: string[] = [];
  const start = (): Worker => {
    const target = new EventTarget();
    const postMessage = (request: PackRequest): void => {
      asked.push(request.ask);
      const event = fails
        ? new Event('error')
        : new MessageEvent('message', { data: answerTo(structuredClone(request)) });
      queueMicrotask(() => target.dispatchEvent(event));
    };
    return Object.assign(target, { postMessage, terminate: () => asked.push('ended') }) as never;
  };
  return { asked, start };
};

const bundleOf = (letters: number) => ({
  title: 'A',
  files: [{ name: 'main.ink', text: 'x'.repeat(letters) }],
  versions: [],
});

describe('packing', () => {
  it('is done on the page while it is small, and beside it from then on, with the same bytes', async () => {
    const { asked, start } = fakeWorkers();
    const packer = createPacker(start, packHere);
    const small = await packer.writeBundle(bundleOf(9));
    expect(asked).toEqual([]);
    const large = await packer.writeBundle(bundleOf(LARGEST_AT_ONCE));
    expect(asked).toEqual(['bundle', 'ended']);
    expect(large).toEqual(await packHere.writeBundle(bundleOf(LARGEST_AT_ONCE)));
    const opened = await packer.readOpened([{ name: 'a.composure', bytes: small }]);
    expect(opened.scenarios[0]?.files).toEqual(bundleOf(9).files);
    const many = new Uint8Array(LARGEST_AT_ONCE).fill(120);
    const read = await packer.readOpened([
      { name: 'a.ink', bytes: many, file: { write: () => 0 } } as never,
    ]);
    expect(asked.slice(2)).toEqual(['read', 'ended']);
    expect(read).toEqual(await packHere.readOpened([{ name: 'a.ink', bytes: many }]));
  });
  it('is done on the page after all where no worker can be had', async () => {
    const { asked, start } = fakeWorkers(true);
    const bytes = await createPacker(start, packHere).writeBundle(bundleOf(LARGEST_AT_ONCE));
    expect(asked).toEqual(['bundle', 'ended']);
    expect(bytes).toEqual(await packHere.writeBundle(bundleOf(LARGEST_AT_ONCE)));
  });
});
