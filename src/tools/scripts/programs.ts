import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where programs by these names would be, name by name within each folder of the PATH. */
export const placesOnPath = (names: readonly string[]): readonly string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => names.flatMap(name => [join(folder, name), join(folder, `${name}.exe`)]));

/** The first of these programs that is on the PATH, or null. */
export const findProgram = (...names: readonly string[]): string | null =>
  placesOnPath(names).find(isProgram) ?? null;
