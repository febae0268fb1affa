import * as v from 'valibot';
import { LARGEST_COUNT, LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT } from '../../engine/limits.ts';
import { dayNumber, dayOf } from '../date-utils.ts';

/**
 * Fields of documents that come from outside: a browser's storage today, other people's files
 * tomorrow. Each is checked for what it will be used for, and has a size.
 */

const isDay = (text: string): boolean => {
  const number = dayNumber(text);
  return number !== null && dayOf(number) === text;
};

const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const DAY_LENGTH = '2026-11-22'.length;

const isMoment = (text: string): boolean =>
  isDay(text.slice(0, DAY_LENGTH)) && TIME.test(text.slice(DAY_LENGTH));

/** A day of the calendar: `2026-11-22`. */
export const day = v.pipe(v.string(), v.check(isDay));

/** A moment that exists, ISO 8601 in UTC: `2026-11-22T18:30:00.000Z`. */
export const moment = v.pipe(v.string(), v.check(isMoment));

/** What something is called by the program: an id, a version, a key. */
export const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

/** A title or a line that somebody reads. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_COUNT));

/** A number 0 … 2³² − 1, as chance gives them. */
export const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));

/** A share of a hundred. */
export const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const listOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(LONGEST_LIST));
