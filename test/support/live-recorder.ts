import type { Page } from 'playwright-core';

/** One thing that a screen reader is told without being asked. */
export interface Said {
  /** `focus`: what the focus went to. The others are live regions by their manner. */
  readonly by: 'focus' | 'log' | 'status' | 'alert';
  readonly text: string;
}

/**
 * Notes in the page what a screen reader would be told: what is added to or changed in a live region
 * (ARIA 1.2: log, status, alert, aria-live), and the name of what takes the focus. It knows nothing of
 * its surroundings, because the browser puts it into each page before all else.
 */
const record = (): void => {
  const said: Said[] = [];
  Object.assign(globalThis, { liveRecorder: said });
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

  const REGION =
    '[role=log], [role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const mannerOf = (region: Element): Said['by'] => {
    const role = region.getAttribute('role');
    if (role === 'log' || role === 'alert') return role;
    return region.getAttribute('aria-live') === 'assertive' ? 'alert' : 'status';
  };
  const regionOf = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(REGION) ?? null;
    return region?.getAttribute('aria-live') === 'off' ? null : region;
  };
  const note = (by: Said['by'], text: string): void => {
    if (text !== '') said.push({ by, text });
  };
  // Nodes inside a node that is new are part of what it says.
  const newest = (nodes: readonly Node[]) =>
    nodes.filter(node => !nodes.some(other => other !== node && other.contains(node)));
  const hear = (records: readonly MutationRecord[]): void => {
    const changed = records.flatMap(({ type, target, addedNodes }) =>
      type === 'childList' ? [...addedNodes] : [target],
    );
    for (const node of newest([...new Set(changed)])) {
      const region = node.isConnected ? regionOf(node) : null;
      // A region that comes with its words is silent, but for an alert.
      if (region === null || (region === node && mannerOf(region) !== 'alert')) continue;
      const whole = region.getAttribute('aria-atomic') === 'true' || mannerOf(region) === 'alert';
      note(mannerOf(region), plain((whole ? region : node).textContent));
    }
  };

  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = by.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
    return plain(labels) || plain(element.getAttribute('aria-label')) || plain(element.textContent);
  };
  new MutationObserver(hear).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) note('focus', nameOf(target));
  });
};

/** What a page tells a screen reader, in order. */
export class LiveRecorder {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** From the next load of the page on. */
  static async in(page: Page): Promise<LiveRecorder> {
    await page.addInitScript(record);
    await page.reload();
    return new LiveRecorder(page);
  }

  /** What was said since the last time of asking. */
  take(): Promise<readonly Said[]> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { liveRecorder: Said[] }).liveRecorder.splice(0),
    );
  }
}
