import { formatsOf } from '../formats.ts';

export const LANGUAGE = 'en-GB';
export const formats = formatsOf(LANGUAGE);
