import type { PackRequest } from '../../app/studio/share/packer.ts';
import { answerTo } from './pack-here.ts';

self.addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
  const answer = answerTo(data);
  self.postMessage(answer, answer instanceof Uint8Array ? [answer.buffer] : []);
});
