import type { ComponentChildren } from 'preact';
import { addressOf } from '../../app/route.ts';
import type { Passage } from '../../app/words/messages/common.ts';
import { useWords } from '../services.ts';
import { Page, PageHeading } from '../parts/page.tsx';

/** Something to try. */
export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

interface Props {
  readonly passage: Passage;
  readonly actions?: readonly Remedy[];
  readonly children?: ComponentChildren;
}

/** A page that says what went wrong, what can be done, and leads home. */
export const Trouble = ({ passage, actions = [], children }: Props) => {
  const { trouble } = useWords();
  return (
    <Page title={passage.heading} kind="trouble">
      <PageHeading>{passage.heading}</PageHeading>
      <p class="lead">{passage.text}</p>
      {children}
      <div class="actions">
        {actions.map(({ label, act }) => (
          <button key={label} type="button" class="button button-main" onClick={act}>
            {label}
          </button>
        ))}
        <a class="button" href={addressOf({ name: 'home' })}>
          {trouble.toHome}
        </a>
      </div>
    </Page>
  );
};
