import { hoverTooltip } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { Explanation } from '../../../app/studio/ink/explanation.ts';

/** What something means, with where it stands in the editor. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly explanation: Explanation;
}

const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

const drawn = ({ title, lines }: Explanation): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'cm-ink-meaning';
  const heading = document.createElement('strong');
  heading.textContent = title;
  box.append(heading, ...lines.map(paragraph));
  return box;
};

/** Says what something means while a pointer rests on it; keys have a command for it. */
export const inkHover = (meaningAt: (place: number) => Meaning | null): Extension =>
  hoverTooltip((_view, place) => {
    const meaning = meaningAt(place);
    if (meaning === null) return null;
    const { from, to, explanation } = meaning;
    return { pos: from, end: to, above: true, create: () => ({ dom: drawn(explanation) }) };
  });
