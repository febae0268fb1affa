import { createCheckService } from '../../app/studio/check/check-service.ts';
import type { CheckRequest } from '../../app/studio/check/checked.ts';

/** A message channel lets the messages that came in meanwhile be heard, and does not wait as a timer does. */
const channel = new MessageChannel();
channel.port2.start();

const pause = (): Promise<void> =>
  new Promise(resolve => {
    channel.port2.addEventListener('message', () => resolve(), { once: true });
    channel.port1.postMessage(null);
  });

const serve = createCheckService({ post: answer => self.postMessage(answer, []), pause });

self.addEventListener(
  'message',
  (event: MessageEvent<CheckRequest | null>) => void serve(event.data),
);
