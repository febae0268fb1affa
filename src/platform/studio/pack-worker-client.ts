import type { PackAnswer, Packer, PackRequest } from '../../app/studio/share/packer.ts';
import { LARGEST_AT_ONCE } from '../../engine/limits.ts';
import type { Source } from '../../narrative/source/sources.ts';

/** Asks a worker of its own, which ends with its answer. */
const askWorker = (start: () => Worker, request: PackRequest): Promise<PackAnswer> =>
  new Promise((resolve, reject) => {
    const worker = start();
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', event => {
      end();
      reject(new Error(`the packing worker failed: ${event.message}`));
    });
    worker.postMessage(request, []);
  });

const lettersIn = (files: readonly Source[]): number =>
  files.reduce((sum, { text }) => sum + text.length, 0);

const lettersInAll = (all: readonly { readonly files: readonly Source[] }[]): number =>
  all.reduce((sum, { files }) => sum + lettersIn(files), 0);

const isBytes = (answer: PackAnswer) => answer instanceof Uint8Array;
const isOpened = (answer: PackAnswer) => answer !== null && 'scenarios' in answer;

/** What is small is done at once, and what is large beside the page; where no worker can be had, on the page after all. */
export const createPacker = (start: () => Worker, here: Packer): Packer => {
  const beside = async <T extends PackAnswer>(
    size: number,
    request: PackRequest,
    isAnswer: (answer: PackAnswer) => answer is T,
    onPage: () => Promise<T>,
  ): Promise<T> => {
    if (size < LARGEST_AT_ONCE) return onPage();
    const answer = await askWorker(start, request).catch(() => null);
    return isAnswer(answer) ? answer : onPage();
  };
  return {
    readOpened: files => {
      // What else is known of a file cannot be sent.
      const plain = files.map(({ name, bytes }) => ({ name, bytes }));
      const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const request = { ask: 'read', files: plain } as const;
      return beside(size, request, isOpened, () => here.readOpened(plain));
    },
    writeBackup: (scenarios, at) => {
      const size = scenarios.reduce(
        (sum, { draft, versions }) => sum + lettersIn(draft.files) + lettersInAll(versions),
        0,
      );
      const request = { ask: 'backup', scenarios, at } as const;
      return beside(size, request, isBytes, () => here.writeBackup(scenarios, at));
    },
    writeBundle: bundle => {
      const size = lettersIn(bundle.files) + lettersInAll(bundle.versions);
      const request = { ask: 'bundle', bundle } as const;
      return beside(size, request, isBytes, () => here.writeBundle(bundle));
    },
  };
};
