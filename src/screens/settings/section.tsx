import type { ComponentChildren } from 'preact';

/** Some settings that belong together. */
export const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="card settings-section">
    <h2>{title}</h2>
    {children}
  </section>
);
