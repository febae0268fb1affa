import type { Spare } from '../../app/course/platform-port.ts';
import { optional } from '../device/optional.ts';

/** A line of text in local storage. Where there is none, it is forgotten with the page. */
export const createSpare = (shelf: string): Spare => {
  const key = `composure.unsent.${shelf}`;
  let text = optional(() => localStorage.getItem(key), null) ?? '';
  return {
    read: () => text,
    write(next) {
      text = next;
      optional(
        () => (next === '' ? localStorage.removeItem(key) : localStorage.setItem(key, next)),
        undefined,
      );
    },
  };
};
