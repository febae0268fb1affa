/** Marks that show nothing and come with copied text: byte order, direction. */
const INVISIBLE = /[\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const WIDE_BLANKS = /[\u00A0\u202F\u2009]/g;

/** The same text with plain blanks and line ends, so that formats can be told apart. */
export const normalised = (text: string): string =>
  text
    .replaceAll(INVISIBLE, '')
    .replaceAll(WIDE_BLANKS, ' ')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');

/** First bytes of a file → the encoding that they name. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Text of a file, in UTF-8 or whatever its first bytes say; old files of Windows are taken for such. */
export const decoded = (bytes: Uint8Array): string => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
};

/** Words out of a piece of HTML: lines stay lines, all markup goes. The result is text, never markup. */
export const textOfHtml = (html: string): string =>
  html
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#x?[\da-f]+|[a-z]+);/gi, entity);
