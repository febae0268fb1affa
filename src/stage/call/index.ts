import type { OpenStage, StageParts } from '../../app/conversation/stage-port.ts';
import { MOOD_MAX } from '../../engine/model/mood.ts';
import { createDisposables } from '../lifecycle/disposables.ts';
import { watchSeen, watchSize } from '../lifecycle/dom-observers.ts';
import { createCallView, type CallView } from './call-view.ts';
import { breathing, fading, onTheLine } from './swings.ts';

/** Milliseconds between two pictures of a breath: slow enough to cost nothing, quick enough to swell. */
const BREATH_STEP = 110;
/** Milliseconds in which the last word dies away. */
const FADE = 700;

/**
 * What is drawn at a moment: the voice, what is left of it, or a breath. Says after how many
 * milliseconds it wants to be drawn again; null for never.
 */
const createLine = (view: CallView, parts: StageParts) => {
  let last: readonly number[] = [];
  let ended = 0;
  return (now: number): number | null => {
    const state = parts.play.getState();
    const standing = state.name === 'talking' ? state.standing : null;
    const calm = parts.reducedMotion();
    const { voice, swings } = onTheLine(standing, parts.textReveal.getState(), calm);
    const mood = (standing?.mood ?? 0) / MOOD_MAX;
    if (swings.length > 0 || calm) {
      last = swings;
      ended = now;
      view.show(swings, mood);
      return null;
    }
    const gone = Math.min(1, (now - ended) / FADE);
    if (gone < 1) {
      view.show(fading(last, gone), mood);
      return 0;
    }
    // After the call nobody is there who could breathe.
    const over = standing?.over === true;
    view.show(over ? [] : breathing(voice, now), mood);
    return over ? null : BREATH_STEP;
  };
};

/** Draws when something has changed, and now and then for a breath; never while nobody sees it. */
const createBeat = (draw: (now: number) => number | null) => {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asleep = false;
  const beat = (now: number): void => {
    frame = 0;
    const wait = draw(now);
    clearTimeout(timer);
    if (wait === 0) wake();
    else if (wait !== null) timer = setTimeout(wake, wait);
  };
  const wake = (): void => {
    if (asleep || frame !== 0) return;
    frame = requestAnimationFrame(beat);
  };
  const rest = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
  };
  return {
    wake,
    seen(seen: boolean): void {
      asleep = !seen;
      if (seen) wake();
      else rest();
    },
    stop(): void {
      asleep = true;
      rest();
    },
  };
};

/** Opens the stage of a call: one's own desk, and a line that shows the voice. It needs no WebGL. */
export const openCall: OpenStage<HTMLElement> = async (host, parts) => {
  const undo = createDisposables();
  const view = createCallView();
  const beat = createBeat(createLine(view, parts));
  const fit = (): void => {
    view.fit(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight));
    beat.wake();
  };
  host.append(view.root);
  undo.add(() => view.root.remove());
  undo.add(() => beat.stop());
  undo.add(watchSize(host, fit));
  undo.add(watchSeen(host, seen => beat.seen(seen)));
  undo.add(parts.play.subscribe(beat.wake));
  undo.add(parts.textReveal.subscribe(beat.wake));
  undo.add(parts.preferences.subscribe(beat.wake));
  fit();
  return { close: () => undo.run() };
};
