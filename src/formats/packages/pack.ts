import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { Drill } from '../../analysis/drills/drills.ts';
import type { VariantSummary } from '../../app/catalogue/catalogue.ts';
import { chooseDrills } from '../../app/course/choose-drills.ts';
import { COURSE_FILE, type Course, storyFile } from '../../app/course/course.ts';
import type { CourseKind } from '../../app/course/course-kinds.ts';
import type { CourseSettings } from '../../app/course/course-settings.ts';
import { plainId } from '../../app/course/told-reply.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { seedOf } from '../../engine/rng.ts';
import { COURSE_FORMAT } from '../../engine/versions.ts';
import type { Script } from '../../narrative/story/script.ts';
import { sourceOf } from '../xapi/endpoint.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import { manifest12, manifest2004, MANIFEST_FILE } from './manifest.ts';
import { escapeXml } from './xml.ts';

/** A scenario as a package takes it. */
export interface Packed {
  readonly script: Script;
  readonly variants: readonly VariantSummary[];
  readonly drills: readonly Drill[];
  /** A drawing, as SVG. */
  readonly portrait: string;
}

/** A file of the program that plays a package. */
export interface ProgramFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackageOrder {
  readonly kind: CourseKind;
  readonly title: string | null;
  readonly settings: CourseSettings;
  readonly scenarios: readonly Packed[];
}

const isSet = ({ settings }: PackageOrder): boolean => settings.drills !== null;

const languageOf = ({ settings, scenarios }: PackageOrder): string =>
  settings.language ?? scenarios[0]?.script.scenario.language ?? '';

const titleOf = (order: PackageOrder): string => {
  const { title, scenarios } = order;
  const titles = scenarios.map(({ script }) => script.scenario.title).join(' · ');
  const drills = drillWordsFor({ language: languageOf(order) }).heading;
  return title ?? (isSet(order) ? `${drills}: ${titles}` : titles);
};

/** The drills of a set, and the scenarios that they are from: no others are in its package. */
const setOf = ({ settings, scenarios }: PackageOrder) => {
  if (settings.drills === null) return { scenarios, drills: [] };
  const all = scenarios.flatMap(({ drills }, scenario) =>
    drills.map(drill => ({ ...drill, scenario })),
  );
  const chosen = chooseDrills(all, settings.drills);
  const used = scenarios.filter((_, at) => chosen.some(({ scenario }) => scenario === at));
  const placeOf = (at: number): number =>
    scenarios.slice(0, at).filter(one => used.includes(one)).length;
  const drills = chosen.map(({ scenario, id, act, axis, spots }) => ({
    scenario: placeOf(scenario),
    id,
    act,
    axis,
    spots: spots.map(({ variant, choices, regrets }) => ({
      variant,
      choices: [...choices],
      regrets: regrets.map(([accuracy, empathy]): [number, number] => [accuracy, empathy]),
    })),
  }));
  return { scenarios: used.map(packed => ({ ...packed, drills: [] })), drills };
};

/** A name that another edition of the same course has too: what a learner has done is found again by it. */
const idOf = (order: PackageOrder): string => {
  const { scenarios, settings } = order;
  const ids = scenarios.map(({ script }) => script.scenario.id);
  const named = isSet(order) ? [...ids, 'drills', ...(settings.drills?.skills ?? [])] : ids;
  const head = isSet(order) ? 'composure-drills' : 'composure';
  return `${head}-${plainId(ids[0] ?? '').slice(0, 40)}-${seedOf(named.join('\n')).toString(36)}`;
};

const placed = (order: PackageOrder) => {
  const { scenarios, drills } = setOf(order);
  const course: Course = {
    format: COURSE_FORMAT,
    kind: order.kind,
    id: idOf(order),
    title: titleOf({ ...order, scenarios }),
    settings: order.settings,
    scenarios: scenarios.map(({ script, variants, portrait }) => ({
      scenario: script.scenario,
      version: script.version,
      variants: [...variants],
      portrait,
    })),
    drills,
  };
  return { course, scenarios };
};

/** What stands in a package besides its stories. A set of drills has none where there are none of the kind asked for. */
export const courseOf = (order: PackageOrder): Course => placed(order).course;

/** What is JSON is JavaScript too, but for two signs that older readers take for line ends. */
const asScript = (value: unknown): Uint8Array => {
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return strToU8(`export default ${json};\n`);
};

const storyOf = ({ script, drills }: Packed): Uint8Array =>
  asScript({ format: COURSE_FORMAT, json: script.json, drills });

const byPath = (a: ProgramFile, b: ProgramFile): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);

interface Manifest {
  readonly path: string;
  readonly make: (course: Course, files: readonly string[]) => string;
}

const MANIFESTS: Readonly<Record<CourseKind, Manifest | null>> = {
  web: null,
  scorm12: { path: MANIFEST_FILE, make: manifest12 },
  scorm2004: { path: MANIFEST_FILE, make: manifest2004 },
  cmi5: { path: 'cmi5.xml', make: cmi5Structure },
};

/** As the build writes the policy into the page: with its quotes as XML has them, or plain. */
const ASKS_ITS_HOST = /connect-src (?:'self'|&#39;self&#39;)/;

/**
 * Whom a page may ask beside the host it came from. By cmi5 it is told at its launch which server keeps what is
 * played, and that may be any; on a plain host it is who was named. What it runs, shows and loads still comes from its host.
 */
const othersOf = ({ kind, settings }: PackageOrder): readonly string[] =>
  kind === 'cmi5' ? ['https:', 'http:'] : settings.stores.map(sourceOf);

const askingOthers =
  (others: readonly string[]) =>
  (file: ProgramFile): ProgramFile => {
    if (file.path !== 'index.html' || others.length === 0) return file;
    const asked = others.map(other => ` ${escapeXml(other)}`).join('');
    const page = strFromU8(file.bytes).replace(ASKS_ITS_HOST, own => `${own}${asked}`);
    return { ...file, bytes: strToU8(page) };
  };

/** The files of a package, in the same order whatever order they were found in: the manifest first. */
export const packageFiles = (
  order: PackageOrder,
  program: readonly ProgramFile[],
): readonly ProgramFile[] => {
  const { course, scenarios } = placed(order);
  const files = [
    ...program.map(askingOthers(othersOf(order))),
    { path: COURSE_FILE, bytes: asScript(course) },
    ...scenarios.map((packed, at) => ({ path: storyFile(at), bytes: storyOf(packed) })),
  ].toSorted(byPath);
  const manifest = MANIFESTS[order.kind];
  if (manifest === null) return files;
  const text = manifest.make(
    course,
    files.map(({ path }) => path),
  );
  return [{ path: manifest.path, bytes: strToU8(text) }, ...files];
};

/** A date that every zip has room for: the same order gives the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** Types that are packed already. */
const PACKED = /\.(?:woff2|mp3|ogg|png|jpg|webp)$/i;

/** A package as one file. */
export const pack = (order: PackageOrder, program: readonly ProgramFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { path, bytes } of packageFiles(order, program))
    entries[path] = [bytes, { level: PACKED.test(path) ? 0 : 9 }];
  return zipSync(entries, { mtime: ALWAYS });
};
