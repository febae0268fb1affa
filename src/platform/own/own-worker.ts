import { type OwnRequest, answerTo } from '../../app/own/own-work.ts';

self.addEventListener('message', ({ data }: MessageEvent<OwnRequest>) =>
  self.postMessage(answerTo(data), []),
);
