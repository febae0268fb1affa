import { useEffect, useRef, useState } from 'preact/hooks';

/** As much of a zustand store as a screen needs. */
export interface Readable<T> {
  getState(): T;
  subscribe(listener: (state: T) => void): () => void;
}

/** A part of the store's state; drawn again only when that part becomes another value. */
export const useSelected = <T, S>(store: Readable<T>, select: (state: T) => S): S => {
  const latest = useRef(select);
  latest.current = select;
  const [selected, setSelected] = useState<S>(() => select(store.getState()));
  useEffect(() => {
    const update = (state: T) => setSelected(() => latest.current(state));
    // It may have changed between drawing and listening.
    update(store.getState());
    return store.subscribe(update);
  }, [store]);
  return selected;
};

const whole = <T>(state: T): T => state;

/** The store's state, drawn again whenever it changes. */
export const useStore = <T>(store: Readable<T>): T => useSelected(store, whole);
