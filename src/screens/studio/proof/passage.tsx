import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One thing that the proof shows, under its heading. */
export const Passage = ({ id, heading, text, children }: Props) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {text !== undefined && <p class="note">{text}</p>}
    {children}
  </section>
);
