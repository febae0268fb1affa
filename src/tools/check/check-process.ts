import { checkFile } from './check-file.ts';
import type { CheckMessage, CheckRequest } from './check-sandbox.ts';

const say = (message: CheckMessage): void => void process.send?.(message);

process.on('message', ({ path, states, today }: CheckRequest) => {
  const checked = checkFile(path, {
    today,
    now: () => performance.now(),
    limits: states === null ? {} : { states },
    onProgress: progress => say({ progress }),
  });
  say({ checked });
});
