import { Inflate, strFromU8 } from 'fflate';

/** A file inside a zip. */
export interface ZipEntry {
  /** As the zip says it, `/` between folders. Nobody has looked at it yet. */
  readonly name: string;
  /** Null where it is damaged, locked, or larger than there is room for. */
  read(): Uint8Array<ArrayBuffer> | null;
}

/** What stands in the directory at the end of a zip about one file. */
interface Listed {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
  /** Where the next one is listed. */
  readonly next: number;
}

const END = 0x06_05_4b_50;
const LISTED = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
/** Bytes of these three without their names and remarks. */
const END_SIZE = 22;
const LISTED_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_REMARK = 65_535;

const STORED = 0;
const DEFLATED = 8;

const endOf = (view: DataView): number => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no zip');
};

/** UTF-8, as all write it by now, whatever their flags say. */
const nameAt = (bytes: Uint8Array, from: number, length: number): string =>
  strFromU8(bytes.subarray(from, from + length));

const listedAt = (bytes: Uint8Array, view: DataView, at: number): Listed => {
  if (view.getUint32(at, true) !== LISTED) throw new RangeError('no entry of a zip');
  const [name, extra, remark] = [28, 30, 32].map(place => view.getUint16(at + place, true));
  return {
    name: nameAt(bytes, at + LISTED_SIZE, name ?? 0),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
    next: at + LISTED_SIZE + (name ?? 0) + (extra ?? 0) + (remark ?? 0),
  };
};

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, as zips have it. */
const checksumOf = (bytes: Uint8Array): number => {
  let value = -1;
  for (const byte of bytes) value = (CHECKSUMS[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};

/** Bytes unpacked at a time: a few of them can stand for a thousand times as many. */
const STEP = 16_384;

/** Never more than the zip says that there is, however much comes out. */
const inflated = (packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> => {
  const unpacked = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate(chunk => {
    if (at + chunk.length > size) throw new RangeError('more than it says');
    unpacked.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < packed.length; from += STEP)
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  return unpacked.subarray(0, at);
};

const packedBytes = (bytes: Uint8Array, view: DataView, { at, packed }: Listed): Uint8Array => {
  if (view.getUint32(at, true) !== LOCAL) throw new RangeError('no file of a zip');
  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(from, from + packed);
};

const unpacked = (packed: Uint8Array, { method, size }: Listed): Uint8Array<ArrayBuffer> | null => {
  if (method === STORED) return packed.slice();
  return method === DEFLATED ? inflated(packed, size) : null;
};

const entryOf = (bytes: Uint8Array, view: DataView, listed: Listed, isRoom: boolean): ZipEntry => ({
  name: listed.name,
  read: () => {
    if (!isRoom || listed.isLocked) return null;
    try {
      const whole = unpacked(packedBytes(bytes, view, listed), listed);
      const isSound = whole?.length === listed.size && checksumOf(whole) === listed.checksum;
      return isSound ? whole : null;
    } catch {
      return null;
    }
  },
});

const listedIn = (bytes: Uint8Array, view: DataView, most: number): readonly Listed[] => {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new RangeError('too many files');
  const listed: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  while (listed.length < count) {
    const one = listedAt(bytes, view, at);
    listed.push(one);
    at = one.next;
  }
  return listed;
};

interface Room {
  /** Files at most; a zip with more is not read at all. */
  readonly entries: number;
  /** Bytes at most, unpacked, all files together: what is beyond them cannot be read. */
  readonly bytes: number;
}

/**
 * The files of a zip, each unpacked when it is read, so that one that is damaged does not take the
 * others with it. Null where it is no zip. A few kilobytes can hold gigabytes: nothing is unpacked
 * beyond what there is room for, and no file beyond the size that it claims.
 */
export const readZip = (bytes: Uint8Array, room: Room): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = room.bytes;
  try {
    const listed = listedIn(bytes, view, room.entries).filter(({ name }) => !name.endsWith('/'));
    return listed.map(one => {
      left -= one.size;
      return entryOf(bytes, view, one, left >= 0);
    });
  } catch {
    return null;
  }
};
