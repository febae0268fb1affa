import { deskPicture, layPicture } from '../desk-picture.ts';
import { layoutOf } from '../lifecycle/layout.ts';
import { headset, VOICE } from '../places/contact-centre/headset.ts';
import { contactCentre } from '../places/contact-centre/index.ts';
import { voicePaths } from '../places/contact-centre/voice.ts';
import { moodLight } from '../places/unseen.ts';
import { laid } from '../still/laid.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The voice and its glow: a wide faint stroke under a thin clear one. */
const STROKES = [
  { width: 12, opacity: 0.17 },
  { width: 3.6, opacity: 1 },
] as const;

const newPath = (parent: SVGElement, width: number, opacity: number): SVGPathElement => {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke-width', String(width));
  path.setAttribute('stroke-linejoin', 'round');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('opacity', String(opacity));
  parent.append(path);
  return path;
};

const newVoice = (): { svg: SVGSVGElement; paths: readonly SVGPathElement[] } => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'call-voice');
  const paths = STROKES.map(({ width, opacity }) => newPath(svg, width, opacity));
  return { svg, paths };
};

/** The desk at night, with a line of light for the voice. */
export interface CallView {
  readonly root: HTMLElement;
  /** Shows the voice as it swings, nearest first, in the light of a mood of −1 … 1. */
  show(swings: readonly number[], mood: number): void;
  /** Fits a window of so many CSS pixels. */
  fit(width: number, height: number): void;
}

export const createCallView = (): CallView => {
  const root = document.createElement('div');
  root.className = 'call-view';
  const back = deskPicture(
    contactCentre.back.map(({ svg, box, name }) => laid(svg, box, name)).join(''),
  );
  const { counter } = contactCentre;
  const front = deskPicture(headset + laid(counter.svg, counter.box, counter.name));
  const air = document.createElement('div');
  air.className = 'call-air';
  const { svg, paths } = newVoice();
  root.append(back, air, svg, front);
  return {
    root,
    show(swings, mood) {
      const data = voicePaths(swings).join('');
      for (const path of paths) path.setAttribute('d', data);
      root.style.setProperty('--voice', moodLight(mood));
    },
    fit(width, height) {
      const { visible } = layoutOf(width, height, 1);
      svg.setAttribute('viewBox', `${visible.x} ${visible.y} ${visible.width} ${visible.height}`);
      for (const image of [back, front]) layPicture(image, visible);
      air.style.setProperty('--call-y', `${(100 * (VOICE.y - visible.y)) / visible.height}%`);
    },
  };
};
