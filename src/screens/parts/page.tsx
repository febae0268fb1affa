import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { addressOf, type Route } from '../../app/route.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices, useWords, type Way } from '../services.ts';

const Brand = () => {
  const { common } = useWords();
  return (
    <a class="brand" href={addressOf({ name: 'home' })}>
      <span class="brand-mark" aria-hidden="true" />
      {common.product}
    </a>
  );
};

const WAYS = ['drills', 'skills', 'settings'] as const;

/** Which of the ways leads here, and whether exactly here. */
const currentWay = ({ name }: Route, way: Way): 'page' | 'true' | undefined => {
  if (name === way) return 'page';
  return name === 'drill' && way === 'drills' ? 'true' : undefined;
};

const Ways = ({ ways }: { ways: readonly Way[] }) => {
  const { navigation, words } = useServices();
  const here = useStore(navigation.store);
  return (
    <nav class="ways" aria-label={words.common.ways}>
      {ways.map(way => (
        <a
          key={way}
          class="quiet-link"
          href={addressOf({ name: way })}
          aria-current={currentWay(here, way)}
        >
          {words.common[way]}
        </a>
      ))}
    </nav>
  );
};

const Header = ({ ways }: { ways: readonly Way[] }) => (
  <header class="page-header">
    <Brand />
    <Ways ways={ways} />
  </header>
);

const Foot = () => {
  const { common } = useWords();
  return (
    <footer class="page-foot no-print">
      <a class="quiet-link" href={addressOf({ name: 'about' })}>
        {common.about}
      </a>
    </footer>
  );
};

/** Names the page in the tab. */
export const usePageTitle = (title: string): void => {
  const { common } = useWords();
  useEffect(() => {
    document.title = common.pageTitle(title);
  }, [title, common]);
};

/**
 * A page's heading. It takes the focus when somebody comes here from another place of the game, so that a
 * screen reader says where we are. A page that has just been loaded says so by itself, and its first Tab
 * belongs to the way past the header.
 */
export const PageHeading = ({ children }: { children: ComponentChildren }) => {
  const { navigation } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigation.hasMoved()) heading.current?.focus({ preventScroll: true });
  }, [navigation]);
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

interface PageProps {
  readonly title: string;
  readonly kind: string;
  /** Left out: all of them. */
  readonly ways?: readonly Way[];
  readonly children: ComponentChildren;
}

/**
 * The frame of every page but the conversation. Firefox shows an element with an id to a screen reader as one thing:
 * a page then goes and comes as a whole. Of several parts that go at once Orca notices only the last, loses its place,
 * and does not say what takes the focus.
 */
export const Page = (props: PageProps) => {
  const services = useServices();
  const { common } = services.words;
  const ways = props.ways ?? services.ways ?? WAYS;
  usePageTitle(props.title);
  // Before anything on the page asks to be seen.
  useLayoutEffect(() => window.scrollTo(0, 0), []);
  return (
    <div id="screen" class={`page page-${props.kind}`}>
      <a class="skip-link" href="#content" onClick={skipToHeading}>
        {common.skipToContent}
      </a>
      <Header ways={ways} />
      <main id="content">{props.children}</main>
      <Foot />
    </div>
  );
};
