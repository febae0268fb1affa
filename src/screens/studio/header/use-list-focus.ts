import { useEffect, useRef } from 'preact/hooks';

/** Where the focus goes once a list is drawn again: whoever adds, moves or deletes with keys goes on from there. */
export const useListFocus = <T extends HTMLElement>() => {
  const list = useRef<T>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const target = list.current?.querySelector<HTMLElement>(wanted.current);
    target?.focus();
    // What stands in a new field is an example: the first key takes its place.
    if (target instanceof HTMLInputElement) target.select();
    wanted.current = null;
  });
  return {
    list,
    focusNext: (selector: string): void => {
      wanted.current = selector;
    },
  };
};
