import type { FileShape, FunctionShape } from './file-shape.ts';

/** What the house keeps to while it grows. In lines with code. */
export const SHAPE_LIMITS = {
  medianFunction: 5,
  ninetiethFunction: 18,
  longestFunction: 50,
} as const;

/** From here on a file has probably two subjects. All lines. */
const LONG_FILE = 300;

/** A figure of the house; `limit` null where it is only told. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number | null;
  /** Where it can be mended. */
  readonly places: readonly string[];
}

export interface ShapeReport {
  readonly figures: readonly Figure[];
  /** Figures beyond their limits. */
  readonly beyond: readonly Figure[];
}

/** The value that this share of the numbers does not exceed; 0 of none. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

interface Placed extends FunctionShape {
  readonly path: string;
}

const functionsOf = (files: readonly FileShape[]): readonly Placed[] =>
  files.flatMap(({ path, functions }) => functions.map(one => ({ ...one, path })));

const placeless = (name: string, value: number, limit: number | null): Figure => ({
  name,
  value,
  limit,
  places: [],
});

const functionFigures = (files: readonly FileShape[]): readonly Figure[] => {
  const all = functionsOf(files);
  const sizes = all.filter(({ isCallback }) => !isCallback).map(({ lines }) => lines);
  const { medianFunction, ninetiethFunction, longestFunction } = SHAPE_LIMITS;
  const places = all
    .filter(({ lines }) => lines > longestFunction)
    .map(({ path, line, name, lines }) => `${path}:${line} ${name}: ${lines} lines`);
  const longest = Math.max(0, ...all.map(({ lines }) => lines));
  return [
    placeless('functions with a name', sizes.length, null),
    placeless('lines of the median', quantile(sizes, 0.5), medianFunction),
    placeless('lines at the 90th percentile', quantile(sizes, 0.9), ninetiethFunction),
    { name: 'lines of the longest', value: longest, limit: longestFunction, places },
  ];
};

const placesOf = (
  files: readonly FileShape[],
  linesOf: (file: FileShape) => readonly number[],
): readonly string[] => files.flatMap(file => linesOf(file).map(line => `${file.path}:${line}`));

const counted = (name: string, places: readonly string[], limit: number | null): Figure => ({
  name,
  value: places.length,
  limit,
  places: limit === null ? [] : places,
});

const longFiles = (files: readonly FileShape[]): Figure => {
  const long = files.filter(({ lines }) => lines > LONG_FILE);
  const places = long.map(({ path, lines }) => `${path}: ${lines} lines`);
  return { name: `files over ${LONG_FILE} lines`, value: long.length, limit: null, places };
};

/** The figures of the house, and which of them are too large. Import cycles are the linter's business. */
export const reportShape = (files: readonly FileShape[]): ShapeReport => {
  const undocumented = files.flatMap(file => file.undocumented);
  const exported = files.flatMap(file => file.exported);
  const figures = [
    placeless('files', files.length, null),
    longFiles(files),
    ...functionFigures(files),
    counted(
      'any',
      placesOf(files, ({ anys }) => anys),
      0,
    ),
    counted(
      '! for "not null"',
      placesOf(files, ({ nonNulls }) => nonNulls),
      0,
    ),
    counted(
      'as (not as const)',
      placesOf(files, ({ casts }) => casts),
      null,
    ),
    counted('exported', exported, null),
    counted('exported without a docstring', undocumented, null),
  ];
  return { figures, beyond: figures.filter(({ value, limit }) => limit !== null && value > limit) };
};

const lineOf = ({ name, value, limit }: Figure): string => {
  const bound = limit === null ? '' : `  (at most ${limit})`;
  return `${String(value).padStart(7)}  ${name}${bound}`;
};

/** The figures for a person, one a line, with the places where one is too large. */
export const describeShape = ({ figures }: ShapeReport): string =>
  figures
    .flatMap(figure => [lineOf(figure), ...figure.places.map(place => `${' '.repeat(11)}${place}`)])
    .join('\n');
