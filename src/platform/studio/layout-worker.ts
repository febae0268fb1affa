import type { Layout, LayoutRequest } from '../../app/studio/map/layout.ts';
import { laidOut } from './lay-out.ts';

/** A layout is asked for by number. */
export interface LayoutQuestion {
  readonly number: number;
  readonly request: LayoutRequest;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly layout: Layout;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { number: data.number, layout: laidOut(data.request) };
  self.postMessage(answer, []);
});
