import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { BundleReading } from '../../app/studio/share/bundle.ts';
import { MOST_CHARACTERS } from '../../engine/limits.ts';
import { err, ok } from '../../engine/result.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { bundleSchema, parsedJson } from './schema.ts';

/** Characters of a link's data: beyond them chat programs and e-mail cut addresses off. */
export const LONGEST_LINK = 32_000;

/** What the data begins with; another layout gets another sign. */
const LAYOUT = '1';

/** A link holds no older versions. */
const schema = v.omit(bundleSchema, ['versions']);

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (text: string): Uint8Array | null => {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, char => char.charCodeAt(0));
  } catch {
    return null;
  }
};

/** The scenario itself, as letters that an address can hold; null where it is too large for one. */
export const linkDataOf = (title: string, sources: readonly Source[]): string | null => {
  const json = JSON.stringify({ title, files: sources });
  const data = LAYOUT + toBase64Url(deflateSync(strToU8(json), { level: 9 }));
  return data.length <= LONGEST_LINK ? data : null;
};

/** Bytes at most that are unpacked: UTF-8 takes up to four for a character, and JSON doubles some. */
const MOST_BYTES = MOST_CHARACTERS * 4;

/** A few letters can hold gigabytes: what does not fit is not unpacked. */
const inflated = (packed: Uint8Array): string | null => {
  try {
    return strFromU8(inflateSync(packed, { out: new Uint8Array(MOST_BYTES) }));
  } catch {
    return null;
  }
};

/** Reads a scenario out of a link. */
export const readLinkData = (data: string): BundleReading => {
  if (data.length > LONGEST_LINK * 2) return err('bundle/too-large');
  if (!data.startsWith(LAYOUT))
    return err(/^[2-9]/.test(data) ? 'bundle/newer' : 'bundle/no-bundle');
  const packed = fromBase64Url(data.slice(LAYOUT.length));
  const json = packed === null ? null : inflated(packed);
  if (json === null) return err('bundle/damaged');
  const read = v.safeParse(schema, parsedJson(json));
  return read.success ? ok({ ...read.output, versions: [] }) : err('bundle/damaged');
};
