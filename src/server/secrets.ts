import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { ROOM_CODE_LENGTH, ROOM_CODE_SIGNS } from '../app/hiring/api/room-code.ts';

/** 128 bits that nobody guesses, as they stand in a link: 22 characters. */
export const newToken = (): string => randomBytes(16).toString('base64url');

const TOKEN = /^[\w-]{22}$/;

export const isToken = (text: string): boolean => TOKEN.test(text);

/** Under what a token is kept. It has too many bits to be found from its hash: no salt is needed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A name that nobody else has. */
export const newId = (): string => randomUUID();

/** Letters and digits that nobody takes for one another (Crockford). */
const CODE_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

/** By what a candidate is known to those who must not know who it is. */
export const newCode = (): string =>
  [...randomBytes(CODE_LENGTH)].map(byte => CODE_SIGNS[byte % CODE_SIGNS.length]).join('');

/** By what phones find a room: short, since people type it. */
export const newRoomCode = (): string =>
  Array.from(
    { length: ROOM_CODE_LENGTH },
    () => ROOM_CODE_SIGNS[randomInt(ROOM_CODE_SIGNS.length)],
  ).join('');

/** What a page calls a reply: 96 bits that say nothing. */
export const newRef = (): string => randomBytes(12).toString('base64url');

/** A seed that nobody foresees. */
export const newSeed = (): number => randomBytes(4).readUInt32BE();
