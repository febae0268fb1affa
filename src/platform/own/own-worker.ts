import { prepareOwn, type Prepared } from '../../app/own/prepare.ts';

/** What the page asks for. */
export interface PrepareRequest {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

self.addEventListener('message', ({ data }: MessageEvent<PrepareRequest>) => {
  const prepared: Prepared = prepareOwn(data.id, data.files);
  self.postMessage(prepared, []);
});
