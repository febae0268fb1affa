import { describe, expect, it } from 'vitest';
import { type FileShape, shapeOf } from '../../../src/tools/shape/file-shape.ts';
import { describeShape, quantile, reportShape } from '../../../src/tools/shape/shape-report.ts';

const shape = (text: string, path = 'a.ts'): FileShape => shapeOf(path, text);

const sizes = (text: string) =>
  shape(text).functions.map(({ name, line, lines, isCallback }) => [name, line, lines, isCallback]);

describe('a function', () => {
  it.each([
    ['const f = () => 1;', 'f'],
    ['const f = function () {};', 'f'],
    ['function f() {}', 'f'],
    ['export default function f() {}', 'f'],
    ['class A { f() {} }', 'f'],
    ['class A { f = () => 1; }', 'f'],
    ['class A { #f() {} }', 'f'],
    ['const a = { f() {}, };', 'f'],
    ['const a = { f: () => 1 };', 'f'],
  ])('has its name in %s', (text, name) => {
    expect(sizes(text)).toEqual([[name, 1, 1, false]]);
  });
  it('has none where it is handed to another', () => {
    expect(sizes('run(() => 1);\nrun(function () {});')).toEqual([
      ['(callback)', 1, 1, true],
      ['(callback)', 2, 1, true],
    ]);
  });
  it('is as long as its code: neither empty lines nor comments count', () => {
    const text = `/** Before. */
const f = () => {
  // One.
  const a = 1; // After code.

  /* Two,
     three. */
  return a;
};
`;
    expect(sizes(text)).toEqual([['f', 2, 4, false]]);
  });
  it('counts the functions inside it too', () => {
    const text = `function f() {\n  const g = () => {\n    return 1;\n  };\n  return g;\n}\n`;
    expect(sizes(text)).toEqual(
      expect.arrayContaining([
        ['f', 1, 6, false],
        ['g', 2, 3, false],
      ]),
    );
  });
});

describe('what the types are told instead of asked', () => {
  it('is found by line', () => {
    const text = `const a = 1 as const;
const b = c as unknown as string;
const d: any = b!;
const e = { a: [] } as const satisfies X;
import { x as y } from './x.ts';
`;
    const { casts, anys, nonNulls } = shape(text);
    expect(casts).toEqual([2, 2]);
    expect(anys).toEqual([3]);
    expect(nonNulls).toEqual([3]);
  });
  it('is not what only looks like it, in words and in comments', () => {
    const { casts, anys, nonNulls } = shape('// as any!\nconst a = "as any!";\nconst b = !a;\n');
    expect([...casts, ...anys, ...nonNulls]).toEqual([]);
  });
});

describe('what is exported', () => {
  it('is documented by a docstring just before it, and by nothing else', () => {
    const text = `/** Said. */
export const a = 1;
/* Only a comment. */
export const b = 2;
/** Of the next. */
const c = 3;
export interface D {}
/** A type. */
export type E = string;
export { c };
`;
    expect(shape(text).exported).toEqual(['a', 'b', 'D', 'E']);
    expect(shape(text).undocumented).toEqual(['b', 'D']);
  });
});

describe('the figures', () => {
  it('are quantiles', () => {
    expect(quantile([], 0.5)).toBe(0);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBe(9);
  });

  const long = (lines: number) =>
    `const f = () => {\n${'  run();\n'.repeat(lines - 2)}};\n${'const g = () => 1;\n'.repeat(20)}`;

  it('are good where everything is small', () => {
    const report = reportShape([shape('const a = () => 1;\n'), shape(long(50))]);
    expect(report.beyond).toEqual([]);
  });
  it.each([
    ['a function of 51 lines', long(51), 'lines of the longest'],
    ['a large median', 'const f = () => {\n  a;\n  a;\n  a;\n  a;\n};\n', 'lines of the median'],
    ['any', 'const a: any = 1;\n', 'any'],
    ['!', 'const a = b!;\n', '! for "not null"'],
  ])('are beyond a limit with %s', (_, text, name) => {
    expect(reportShape([shape(text)]).beyond.map(figure => figure.name)).toContain(name);
  });
  it('are told with the place where something can be mended', () => {
    const text = describeShape(reportShape([shape(long(51), 'src/long.ts')]));
    expect(text).toContain('src/long.ts:1 f: 51 lines');
    expect(text).toContain('51  lines of the longest  (at most 50)');
  });
  it('of long files and casts are told, and are no failure', () => {
    const report = reportShape([shape('a as b;\n'.repeat(301))]);
    expect(report.beyond).toEqual([]);
    expect(describeShape(report)).toContain('301  as (not as const)');
    expect(describeShape(report)).toContain('a.ts: 301 lines');
  });
});
