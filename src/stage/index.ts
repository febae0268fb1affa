import type { OpenStage } from '../app/conversation/stage-port.ts';
import { createGraphics } from './lifecycle/graphics.ts';
import { StageLifecycle } from './lifecycle/stage-lifecycle.ts';

const asError = (problem: unknown): Error =>
  problem instanceof Error ? problem : new Error(String(problem));

/**
 * Opens a stage in a host and draws the conversation there until it is closed. Rejects where
 * there is no WebGL or the first picture cannot be made; nothing is left behind then.
 */
export const openStage: OpenStage<HTMLElement> = (host, parts) =>
  new Promise((resolve, reject) => {
    let isOpen = false;
    const theatre = new StageLifecycle(host, parts, createGraphics(), {
      opened() {
        isOpen = true;
        resolve({ close: () => theatre.close() });
      },
      failed(problem) {
        theatre.close();
        if (isOpen) parts.onTrouble(asError(problem));
        else reject(asError(problem));
      },
    });
    theatre.begin();
  });
