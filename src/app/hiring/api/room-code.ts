/**
 * Letters and digits of a room's code: none that is taken for another (0 and O, 1, I and L), and no
 * vowels, which make words.
 */
export const ROOM_CODE_SIGNS = '23456789BCDFGHJKMNPQRSTVWXYZ';

/**
 * 28⁶, some 480 million codes. With the tries that one address has, a guesser is busy for years with
 * the few rooms that are open at a time.
 */
export const ROOM_CODE_LENGTH = 6;

const IS_CODE = new RegExp(`^[${ROOM_CODE_SIGNS}]{${ROOM_CODE_LENGTH}}$`);

/** The code as it is kept, of what somebody typed; null: it is none. */
export const readRoomCode = (typed: string): string | null => {
  const code = typed.replaceAll(/[\s\-–.]/g, '').toUpperCase();
  return IS_CODE.test(code) ? code : null;
};

/** As people read it to each other: `K7M 2QX`. */
export const shownRoomCode = (code: string): string =>
  `${code.slice(0, ROOM_CODE_LENGTH / 2)} ${code.slice(ROOM_CODE_LENGTH / 2)}`;
