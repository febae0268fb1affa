import type { OpenStage } from '../../app/conversation/stage-port.ts';
import { deskPicture, layPicture } from '../desk-picture.ts';
import { createDisposables } from '../lifecycle/disposables.ts';
import { watchSize } from '../lifecycle/dom-observers.ts';
import { layoutOf } from '../lifecycle/layout.ts';
import { agentScreen } from '../places/agent-screen/index.ts';
import { laid } from '../still/laid.ts';

/** Opens the stage of a chat: one's own desk, with nothing on it that moves; the thread is the page's. */
export const openChat: OpenStage<HTMLElement> = async host => {
  const undo = createDisposables();
  const planes = [...agentScreen.back, agentScreen.counter];
  const room = deskPicture(planes.map(({ svg, box, name }) => laid(svg, box, name)).join(''));
  const fit = (): void => {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
    layPicture(room, layoutOf(width, height, 1).visible);
  };
  fit();
  host.append(room);
  undo.add(() => room.remove());
  undo.add(watchSize(host, fit));
  return { close: () => undo.run() };
};
