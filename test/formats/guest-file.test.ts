import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuestFile } from '../../src/formats/hiring/guest-file.ts';
import { invitationFile } from '../../src/formats/hiring/invitation-file.ts';

const codesOf = (text: string) => {
  const read = readGuestFile(text);
  return read.ok ? [] : read.error.map(({ code, row }) => `${code} ${row}`);
};

describe('a list of people to be invited', () => {
  it('is read whatever stands beside the names and addresses', () => {
    expect(
      readGuestFile(
        '\uFEFFno;E-Mail;Full name\r\n1;ada@example.com; Ada King \r\n\r\n2;bo@example.com;Bo\r\n',
      ),
    ).toEqual({
      ok: true,
      value: [
        { name: 'Ada King', email: 'ada@example.com' },
        { name: 'Bo', email: 'bo@example.com' },
      ],
    });
  });

  it('says what it lacks, and names every row that is wrong at once', () => {
    expect(codesOf('')).toEqual(['guests/empty 0']);
    expect(codesOf('name,email')).toEqual(['guests/empty 0']);
    expect(codesOf('email\na@example.com')).toEqual(['guests/no-name-column 1']);
    expect(codesOf('name\nAda')).toEqual(['guests/no-email-column 1']);
    expect(codesOf('x'.repeat(2_000_001))).toEqual(['guests/too-large 0']);
    const many = Array.from({ length: 501 }, (_, at) => `P${at},p${at}@example.com`);
    expect(codesOf(`name,email\n${many.join('\n')}`)).toEqual(['guests/too-many 0']);
    expect(
      codesOf('name,email\nAda,ada@example.com\n,b@example.com\nCy,nobody\nDi,ADA@example.com'),
    ).toEqual(['guests/no-name 3', 'guests/no-email 4', 'guests/same-email 5']);
  });

  it('answers anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(typeof readGuestFile(`name,email\n${text}`).ok).toBe('boolean');
      }),
    );
  });
});

describe('invitations to be sent by hand', () => {
  it('are a table that comes back as it was, with no formula in it', () => {
    const one = {
      name: '=HYPERLINK("x")',
      email: 'ada@example.com',
      link: 'https://hire.example.com/#/exercise/abc',
      subject: 'Front desk',
      text: 'Dear Ada,\n\n"Welcome".',
    };
    const file = invitationFile([one]);
    expect(file.split('\r\n')[0]).toBe('\uFEFFname,email,link,subject,text');
    expect(file).toContain(`"'=HYPERLINK(""x"")"`);
    expect(file).toContain('"Dear Ada,\n\n""Welcome""."');
    expect(readGuestFile(file)).toMatchObject({ ok: true, value: [{ email: one.email }] });
  });
});
