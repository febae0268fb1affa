import type { ComponentChildren } from 'preact';
import { Page, PageHeading } from '../parts/page.tsx';

interface Props {
  readonly heading: string;
  readonly eyebrow?: string;
  readonly children: ComponentChildren;
}

/** The frame of every page on a phone that votes. */
export const VoteFrame = ({ heading, eyebrow, children }: Props) => (
  <Page title={heading} kind="vote" ways={['settings']}>
    <div class="vote-stack">
      {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
      <PageHeading>{heading}</PageHeading>
      {children}
    </div>
  </Page>
);
