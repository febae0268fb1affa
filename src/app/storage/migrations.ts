import * as v from 'valibot';
import { err, ok, type Result } from '../../engine/result.ts';
import type { StorageProblem } from '../ports.ts';

type Json = Readonly<Record<string, unknown>>;

/** Entry n turns version n + 1 into version n + 2. Entries are never edited, only appended. */
export type Migrations = readonly ((old: Json) => Json)[];

const newest = (migrations: Migrations): number => migrations.length + 1;

/** The steps to a version of `engine/versions.ts`: a version without its step must not reach anybody. */
export const migrationsTo = (version: number, migrations: Migrations): Migrations => {
  if (newest(migrations) !== version)
    throw new Error(`version ${version} needs ${version - 1} migrations, not ${migrations.length}`);
  return migrations;
};

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const upgrade = (old: Json, migrations: Migrations, format: number): Json => ({
  ...migrations.slice(format - 1).reduce((json, step) => step(json), old),
  format: newest(migrations),
});

/**
 * Reads a stored document: `format` says its version. Fails with `storage/newer` for a document
 * from a later version of the program (never touched), `storage/corrupt` for anything else.
 */
export const readDocument = <T>(
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
  migrations: Migrations,
): Result<T, StorageProblem> => {
  if (!isJson(value)) return err('storage/corrupt');
  const format = value['format'];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return err('storage/corrupt');
  }
  if (format > newest(migrations)) return err('storage/newer');
  const parsed = v.safeParse(schema, upgrade(value, migrations, format));
  return parsed.success ? ok(parsed.output) : err('storage/corrupt');
};
