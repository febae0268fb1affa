import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Other ink to try it on, for instance public stories: folders, one behind the other with `:`. */
const MORE = (process.env['INK_FOLDERS'] ?? '').split(':').filter(folder => folder !== '');

const inkIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ink'))
    .map(name => join(folder, name));

/** Every ink file that there is. */
export const INK_FILES = ['stories', 'test', ...MORE].flatMap(inkIn);

/** Scenarios without loops and functions: what trainers write. */
export const SHIPPED = [
  'stories/delivered-not-received.ink',
  'stories/first-shift.ink',
  'stories/her-number-his-funeral.ink',
  'stories/last-flight-out.ink',
  'stories/not-on-my-shift.ink',
  'stories/room-not-ready.ink',
  'stories/the-chair.ink',
  'stories/thirty-four-days.ink',
];

export const inkOf = (file: string): string => readFileSync(file, 'utf8');
