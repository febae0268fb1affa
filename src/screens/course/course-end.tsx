import './course.css';
import { render } from 'preact';
import type { Passage } from '../../app/words/messages/common.ts';

const End = ({ passage }: { passage: Passage }) => (
  <main class="course-end">
    <h1>{passage.heading}</h1>
    <p class="lead">{passage.text}</p>
  </main>
);

/** In place of every page: a passage, and nothing that could be done about it. */
export const showEnd = (root: Element, passage: Passage): void => {
  // What was there is taken away first: the stage stops, and so does the sound.
  render(null, root);
  render(<End passage={passage} />, root);
  root.querySelector('h1')?.setAttribute('tabindex', '-1');
  root.querySelector('h1')?.focus();
};
