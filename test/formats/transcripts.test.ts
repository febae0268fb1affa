import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPersonalData,
  replacePersonalData,
} from '../../src/formats/transcripts/personal-data.ts';
import { decoded, textOfHtml } from '../../src/formats/transcripts/plain-text.ts';
import { readTranscript } from '../../src/formats/transcripts/read-transcript.ts';
import {
  LARGEST_TRANSCRIPT,
  type Transcript,
  TRANSCRIPT_FORMATS,
} from '../../src/app/studio/transcripts/transcript.ts';
import { SAMPLES, WHATSAPP_STAMPS } from './transcript-samples.ts';

const reading = (text: string): Transcript => {
  const read = readTranscript(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const said = ({ turns }: Transcript): readonly string[] =>
  turns.map(({ speaker, text }) => `${speaker}: ${text}`);

describe('a transcript', () => {
  it.each(SAMPLES)(
    'of $format is told apart, and says who said what',
    ({ format, text, turns }) => {
      const read = reading(text);
      expect(read.format).toBe(format);
      expect(said(read)).toEqual(turns);
      expect(said(reading(text.replaceAll('\n', '\r\n')))).toEqual(turns);
      expect(said(reading(`\uFEFF${text}`))).toEqual(turns);
    },
  );

  it('has a sample of every format', () => {
    expect(new Set(SAMPLES.map(({ format }) => format))).toEqual(new Set(TRANSCRIPT_FORMATS));
  });

  it.each(WHATSAPP_STAMPS)('of a phone that writes %s', stamp => {
    const read = reading(`${stamp} Mara: Hello\n${stamp} Jon: Good morning`);
    expect(said(read)).toEqual(['Mara: Hello', 'Jon: Good morning']);
  });

  it('names what it left out', () => {
    const left = (format: string) =>
      reading(SAMPLES.find(sample => sample.format === format)?.text ?? '').left;
    expect(left('intercom')).toEqual(['private-notes', 'bot-turns']);
    expect(left('whatsapp-ios')).toEqual(['system-lines', 'attachments']);
    expect(left('zendesk')).toEqual(['private-notes']);
  });

  it.each([
    ['prose', 'Just a story about a call.\nShe was cross: very cross.\nThe end.', 'unknown'],
    ['labels', 'Order: 12\nAddress: 3 Row\nNote: hi', 'unknown'],
    ['a list', '# Title\n- a: b\n- c: d', 'unknown'],
    ['other JSON', '{"a": 1}', 'unknown'],
    ['broken JSON', '{"lines": [', 'broken-json'],
    [
      'an e-mail',
      'From: Mara <m@example.com>\nTo: help@example.org\nSubject: Late\n\nStill nothing.',
      'e-mail',
    ],
    ['a document', 'PK\u0003\u0004 word/document.xml', 'no-text'],
    ['nothing', '', 'unknown'],
    ['too much', 'x'.repeat(LARGEST_TRANSCRIPT + 1), 'too-large'],
    ['too many turns', 'A: one\nB: two\n'.repeat(1500), 'too-large'],
    ['one speaker', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mara>Hello.', 'one-speaker'],
  ])('that is %s is refused, and nobody is guessed', (_, text, code) => {
    expect(readTranscript(text)).toMatchObject({
      ok: false,
      error: { code: `transcript/${code}` },
    });
  });

  it('whatever it is, is read or refused', () => {
    const pieces = fc.constantFrom(
      '[',
      '{',
      '"lines":',
      'WEBVTT\n\n',
      '00:01.000 --> 00:02.000\n',
      '<v ',
      '>',
      'Mara: ',
      'Jon: ',
      '\n',
      '(09:14:02 AM) ',
      '*** x ***',
      ' | ',
      '[25/11/2026, 09:14:02] ',
      '1/4/23, 7:02 PM - ',
      '&#',
      '&amp;',
      '#x41;',
    );
    const any = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map(all => all.join(''));
    fc.assert(
      fc.property(any, text => {
        const read = readTranscript(text);
        if (read.ok) expect(read.value.turns.every(({ text: words }) => words !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('in bytes of another encoding is the same text', () => {
    const text = 'Mära: Grüße';
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...text.split('').flatMap(char => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ]);
    const windows = Uint8Array.from(text.split('').map(char => char.charCodeAt(0)));
    expect(decoded(new TextEncoder().encode(text))).toBe(text);
    expect(decoded(utf16).replace('\uFEFF', '')).toBe(text);
    expect(decoded(windows)).toBe(text);
  });

  it('in HTML is text, and never markup', () => {
    expect(textOfHtml('<p>a &lt;b&gt; &#39;c&#x27;</p><script>x</script>')).toBe("a <b> 'c'\nx");
  });
});

describe('personal data', () => {
  const talk = (...texts: readonly string[]): Transcript => ({
    format: 'plain',
    left: [],
    turns: texts.map((text, at) => ({
      speaker: at % 2 === 0 ? 'Mara Quist' : 'Jon',
      role: null,
      text,
    })),
  });

  it.each([
    ['iban', 'Refund me to GB82 WEST 1234 5698 7654 32, please', 'GB82 WEST 1234 5698 7654 32'],
    ['card', 'My card 4111 1111 1111 1111 was charged', '4111 1111 1111 1111'],
    ['e-mail', 'Write to mara.quist@example.com.', 'mara.quist@example.com'],
    ['link', 'See https://example.com/t?token=9a: it says', 'https://example.com/t?token=9a'],
    ['phone', 'Ring me on 020 7946 0018, or', '020 7946 0018'],
    ['phone', 'Ring me on (212) 555-0142 now', '(212) 555-0142'],
    ['phone', 'It is 07700 900456.', '07700 900456'],
    ['postcode', 'I live in BS1 4DJ, Bristol', 'BS1 4DJ'],
    ['number', 'Order LF-2044 has not come', 'LF-2044'],
    ['date', 'Born on 03.05.1987, yes', '03.05.1987'],
    ['name', 'Tell Jon that I rang', 'Jon'],
    ['name', 'Hello, my name is Ada Brook, and', 'Ada Brook'],
  ])('%s is found in: %s', (kind, text, found) => {
    expect(findPersonalData(talk(text, 'Yes.'))).toContainEqual(
      expect.objectContaining({ kind, found }),
    );
  });

  it.each([
    'At 10:30 it was out',
    'It costs 40 pounds',
    'Room 212',
    'I Will go',
    'In 2026 perhaps',
  ])('is not seen in: %s', text => {
    const kinds = findPersonalData(talk(text, 'Yes.')).map(({ kind }) => kind);
    expect(kinds.filter(kind => kind !== 'number')).toEqual([]);
  });

  it('goes everywhere it was found, the same for the same', () => {
    const transcript = talk(
      'I am Mara Quist, order 20441.',
      'Mara, which order? 20441?',
      'Yes, 20441.',
    );
    const replacements = findPersonalData(transcript);
    const texts = replacePersonalData(transcript.turns, replacements)
      .map(({ text }) => text)
      .join('\n');
    for (const { found } of replacements) expect(texts).not.toContain(found);
    const number = replacements.find(({ kind }) => kind === 'number')?.instead ?? '';
    expect(number).toMatch(/^\d{5}$/);
    expect(texts.split(number)).toHaveLength(4);
  });
});
