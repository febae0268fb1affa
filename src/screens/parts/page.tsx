import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../../app/route.ts';
import { useWords } from '../services.ts';
import { Icon } from './icon.tsx';

const Brand = () => {
  const { common } = useWords();
  return (
    <a class="brand" href={addressOf({ name: 'home' })}>
      <span class="brand-mark" aria-hidden="true" />
      {common.product}
    </a>
  );
};

const Header = () => {
  const { common } = useWords();
  return (
    <header class="page-header">
      <Brand />
      <a class="quiet-link" href={addressOf({ name: 'settings' })}>
        <Icon name="settings" />
        {common.settings}
      </a>
    </header>
  );
};

/** Names the page in the tab. */
export const usePageTitle = (title: string): void => {
  const { common } = useWords();
  useEffect(() => {
    document.title = common.pageTitle(title);
  }, [title, common]);
};

/** A page's heading. It takes the focus when the page opens, so that a screen reader says where we are. */
export const PageHeading = ({ children }: { children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};

/** The address bar says where we are in the game: a jump inside the page must not change it. */
const skipToHeading = (event: Event): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
};

/** The frame of every page but the conversation. */
export const Page = (props: { title: string; kind: string; children: ComponentChildren }) => {
  const { common } = useWords();
  usePageTitle(props.title);
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <div class={`page page-${props.kind}`}>
      <a class="skip-link" href="#content" onClick={skipToHeading}>
        {common.skipToContent}
      </a>
      <Header />
      <main id="content">{props.children}</main>
    </div>
  );
};
