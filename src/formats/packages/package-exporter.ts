import { type CourseKind, COURSE_KINDS } from '../../app/course/course-kinds.ts';
import { DEFAULT_COURSE_SETTINGS } from '../../app/course/course-settings.ts';
import type { Prepared } from '../../app/own/prepare.ts';
import type { Exporter, ShareProblem } from '../../app/studio/share/exporter.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { fileName } from '../file-name.ts';
import { pack, type Packed, type ProgramFile } from './pack.ts';

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

const packageExporter = (kind: CourseKind, parts: PackageParts): Exporter => ({
  id: kind,
  async make({ bundle: { title, files } }) {
    const packed = await packedOf(fileName(title, ''), files, parts);
    if (!packed.ok) return packed;
    const program = await parts.fetchProgram().catch(() => null);
    if (program === null) return err('share/not-fetched');
    const settings = DEFAULT_COURSE_SETTINGS;
    const bytes = pack({ kind, title: null, settings, scenarios: [packed.value] }, program);
    const content = new Uint8Array(bytes);
    return ok({ name: fileName(title, `-${kind}.zip`), type: 'application/zip', content });
  },
});

/** A package for each thing that one can be made for. */
export const packageExporters = (parts: PackageParts): readonly Exporter[] =>
  COURSE_KINDS.map(kind => packageExporter(kind, parts));
