/** Windows above this one that are looked into: more there are nowhere. */
const MOST_WINDOWS = 12;

type Holder = Readonly<Record<string, unknown>>;

/** What stands under a name in a window; a window of another origin may not even be asked. */
const held = (page: Window, name: string): unknown => {
  try {
    return (page as unknown as Holder)[name];
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

const parentOf = (page: Window): Window | null => {
  try {
    return page.parent === page ? null : page.parent;
  } catch {
    return null;
  }
};

const openerOf = (page: Window): Window | null => {
  try {
    const { opener }: { opener: unknown } = page;
    return isObject(opener) ? (opener as Window) : null;
  } catch {
    return null;
  }
};

/** A window and those around it, from within. */
const upFrom = (page: Window | null): readonly Window[] => {
  const windows: Window[] = [];
  for (let here = page; here !== null && windows.length < MOST_WINDOWS; here = parentOf(here))
    windows.push(here);
  return windows;
};

/**
 * The object that a learning platform puts into a window for its courses: around this page, or around
 * the one that opened it, or one around it. Null where there is none.
 */
export const findApi = (page: Window, name: string): object | null => {
  const around = upFrom(page);
  const openers = around.flatMap(one => upFrom(openerOf(one)));
  for (const one of [...around, ...openers]) {
    const found = held(one, name);
    if (isObject(found)) return found;
  }
  return null;
};
