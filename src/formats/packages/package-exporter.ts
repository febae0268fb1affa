import { type CourseKind, COURSE_KINDS } from '../../app/course/course-kinds.ts';
import {
  type CourseSettings,
  DEFAULT_COURSE_SETTINGS,
  MOST_STORES,
} from '../../app/course/course-settings.ts';
import type { Prepared } from '../../app/own/prepare.ts';
import type {
  Exporter,
  MakeDrillSet,
  SharedFile,
  ShareInput,
  ShareProblem,
} from '../../app/studio/share/exporter.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { fileName } from '../file-name.ts';
import { readEndpoints } from '../xapi/endpoint.ts';
import { courseOf, pack, type Packed, type PackageOrder, type ProgramFile } from './pack.ts';

/** What making a package of one's own scenario takes. */
export interface PackageParts {
  /** The program that plays it. May fail. */
  readonly fetchProgram: () => Promise<readonly ProgramFile[]>;
  /** Compiles and proves beside the page; null where that takes too long. */
  readonly prepare: (id: string, files: readonly Source[]) => Promise<Prepared | null>;
  /** A portrait, as SVG. */
  readonly draw: (scenario: Scenario) => Promise<string>;
}

const packedOf = async (
  id: string,
  files: readonly Source[],
  { prepare, draw }: PackageParts,
): Promise<Result<Packed, ShareProblem>> => {
  const prepared = await prepare(id, files);
  if (prepared === null) return err('share/not-proved');
  if (prepared.playable === null) return err('share/not-sound');
  const { scenario, version, json, variants, drills } = prepared.playable;
  const portrait = await draw(scenario).catch(() => '');
  return ok({ script: { scenario, version, json }, variants, drills, portrait });
};

type Laid = Pick<PackageOrder, 'kind' | 'settings'>;

/** What a package of a scenario is to hold. */
const orderFor = async (
  { bundle: { title, files } }: ShareInput,
  laid: Laid,
  parts: PackageParts,
): Promise<Result<PackageOrder, ShareProblem>> => {
  const packed = await packedOf(fileName(title, ''), files, parts);
  return packed.ok ? ok({ ...laid, title: null, scenarios: [packed.value] }) : packed;
};

const written = async (
  order: PackageOrder,
  name: string,
  { fetchProgram }: PackageParts,
): Promise<Result<SharedFile, ShareProblem>> => {
  const program = await fetchProgram().catch(() => null);
  if (program === null) return err('share/not-fetched');
  return ok({ name, type: 'application/zip', content: new Uint8Array(pack(order, program)) });
};

/** A learning platform is told by itself: only what is for any host names record stores. */
const settingsFor = (kind: CourseKind, stores: string): Result<CourseSettings, ShareProblem> => {
  if (kind !== 'web') return ok(DEFAULT_COURSE_SETTINGS);
  const read = readEndpoints(stores);
  if (!read.ok || read.value.length > MOST_STORES) return err('share/no-store');
  return ok({ ...DEFAULT_COURSE_SETTINGS, stores: [...read.value] });
};

const packageExporter = (kind: CourseKind, parts: PackageParts): Exporter => ({
  id: kind,
  async make(input) {
    const settings = settingsFor(kind, input.stores);
    if (!settings.ok) return settings;
    const order = await orderFor(input, { kind, settings: settings.value }, parts);
    if (!order.ok) return order;
    return written(order.value, fileName(input.bundle.title, `-${kind}.zip`), parts);
  },
});

/** A package for each thing that one can be made for. */
export const packageExporters = (parts: PackageParts): readonly Exporter[] =>
  COURSE_KINDS.map(kind => packageExporter(kind, parts));

/** Makes sets of drills, of the kinds that packages can have. */
export const drillSetMaker =
  (parts: PackageParts): MakeDrillSet =>
  async input => {
    const { kind, drills, bundle } = input;
    const order = await orderFor(
      input,
      { kind, settings: { ...DEFAULT_COURSE_SETTINGS, drills } },
      parts,
    );
    if (!order.ok) return order;
    const many = courseOf(order.value).drills.length;
    if (many === 0) return err('share/no-drills');
    const file = await written(order.value, fileName(bundle.title, `-drills-${kind}.zip`), parts);
    return file.ok ? ok({ file: file.value, drills: many }) : file;
  };
