import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { pack, type PackageOrder } from '../../../src/formats/packages/pack.ts';
import { orderOf } from '../../support/lms/package.ts';

const PAGE = '<meta content="default-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri">';
const PROGRAM = [{ path: 'index.html', bytes: strToU8(PAGE) }];

const fileOf = (order: PackageOrder, path: string): string =>
  strFromU8(unzipSync(pack(order, PROGRAM))[path] ?? new Uint8Array());
const structureOf = (order: PackageOrder): string => fileOf(order, 'cmi5.xml');

const problemsOf = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'cmi5.xml', contents: xml },
    schema: {
      fileName: 'cmi5.xsd',
      contents: readFileSync('test/fixtures/cmi5-structure.xsd', 'utf8'),
    },
  });
  return errors.map(({ message }) => message);
};

describe('a package for cmi5', () => {
  it.each([
    ['one mark', { accuracy: 70, empathy: 70 }, 'moveOn="CompletedAndPassed" masteryScore="0.7"'],
    ['two marks', { accuracy: 70, empathy: 60 }, 'moveOn="CompletedAndPassed" launchMethod'],
    ['no mark', { accuracy: null, empathy: null }, 'moveOn="Completed" launchMethod'],
  ])('[13.2.0.0-1] has a structure as section 13 wants it: %s', async (_marks, passMarks, said) => {
    const structure = structureOf(orderOf('cmi5', { passMarks }));
    expect(await problemsOf(structure)).toEqual([]);
    expect(structure).toContain(said);
  });
  it('[14.1.0.0-2, 14.1.0.0-3] at the root of the zip, with a relative address', () => {
    const order = orderOf('cmi5');
    expect(Object.keys(unzipSync(pack(order, PROGRAM)))[0]).toBe('cmi5.xml');
    expect(structureOf(order)).toContain('<url>index.html</url>');
  });
  it('is found out where the structure is wrong', async () => {
    const structure = structureOf(orderOf('cmi5'));
    expect(await problemsOf(structure.replace('AnyWindow', 'Anywhere'))).not.toEqual([]);
    expect(await problemsOf(structure.replace(/<url>.*<\/url>/, ''))).not.toEqual([]);
  });
  it('keeps a title that XML has no place for', async () => {
    const structure = structureOf({ ...orderOf('cmi5'), title: 'A & B < "C" \u0001' });
    expect(await problemsOf(structure)).toEqual([]);
    expect(structure).toContain('A &amp; B &lt; &quot;C&quot; ');
  });
  it('is the same, byte for byte, for the same order', () => {
    expect(pack(orderOf('cmi5'), PROGRAM)).toEqual(pack(orderOf('cmi5'), PROGRAM));
  });
  it('alone may ask another host than its own, and for nothing but answers', () => {
    expect(fileOf(orderOf('cmi5'), 'index.html')).toBe(
      PAGE.replace('connect-src &#39;self&#39;', 'connect-src &#39;self&#39; https: http:'),
    );
    for (const kind of ['web', 'scorm12', 'scorm2004'] as const)
      expect(fileOf(orderOf(kind), 'index.html')).toBe(PAGE);
  });
});
