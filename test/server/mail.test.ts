import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { readSettings } from '../../src/server/config/settings.ts';
import { must } from '../support/ink.ts';
import { makeExercise, serverWith } from './support/server.ts';
import { environmentOn } from './support/stores.ts';

/** Says what a mail server says, and keeps what it is told; of addresses with `away` in them it wants nothing. */
const mailServer = async () => {
  const mails: string[] = [];
  const talk = (socket: Socket): void => {
    let [inData, mail] = [false, ''];
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string): void => {
      if (inData && line === '.') {
        mails.push(mail);
        [inData, mail] = [false, ''];
        return void say('250 kept');
      }
      if (inData) {
        mail += `${line}\n`;
        return;
      }
      if (line.startsWith('RCPT') && line.includes('away')) return void say('550 not here');
      if (line === 'DATA') {
        inData = true;
        return void say('354 go on');
      }
      say(line.startsWith('QUIT') ? '221 bye' : '250 ok');
    };
    let rest = '';
    socket.on('data', data => {
      const lines = `${rest}${data.toString()}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
    socket.on('error', () => {});
    say('220 here');
  };
  const server = createServer(talk);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { mails, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
};

/** As it is sent: lines are broken, and what is no ASCII is written as =C3=A9. */
const readable = (mail: string): string =>
  Buffer.from(
    mail
      .replaceAll('=\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  ).toString('utf8');

const GUESTS = [
  { name: 'Ada Moss', email: 'ada@example.com' },
  { name: 'Bo Lind', email: 'away@example.com' },
];

describe('invitations by e-mail', () => {
  it('go to whom the mail server takes; the others are named, and nothing personal is logged', async () => {
    const { mails, port } = await mailServer();
    const environment = {
      ...(await environmentOn('SQLite')),
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'People <people@example.com>',
    };
    const server = await serverWith(must(readSettings(environment)));
    expect(must(await server.manager(peopleApi.me, { parameters: {}, body: null })).mail).toBe(
      true,
    );
    const welcome = 'We are a small house by the sea.';
    const exercise = await makeExercise(server, { welcome });
    const parameters = { exercise };
    const { invited } = must(
      await server.manager(manageApi.invite, { parameters, body: { candidates: GUESTS } }),
    );
    const foreign = [
      'https://evil.example/#/exercise/abc',
      `${server.origin}/#/exercise/${'x'.repeat(22)}`,
    ];
    const links = [...invited.map(({ link }) => link), ...foreign];
    const { sent } = must(
      await server.manager(manageApi.mailInvitations, { parameters, body: { links } }),
    );
    const [ada] = invited;
    expect(sent).toEqual([ada?.id]);
    expect(mails).toHaveLength(1);
    const mail = readable(mails[0] ?? '');
    expect(mail).toContain('To: ada@example.com');
    expect(mail).toContain('From: People <people@example.com>');
    expect(mail).toContain('Subject: Hotel Meridian: Front desk, autumn');
    expect(mail).toContain(ada?.link);
    expect(mail).toContain(welcome);
    expect(server.log.join('\n')).not.toMatch(/ada@|away@|Moss|exercise\/[\w-]{22}/);
  });

  it('are refused where there is no mail server', async () => {
    const server = await serverWith(must(readSettings(await environmentOn('SQLite'))));
    const exercise = await makeExercise(server);
    expect(
      await server.manager(manageApi.mailInvitations, {
        parameters: { exercise },
        body: { links: [] },
      }),
    ).toMatchObject({ error: 'mail/not-set' });
  });

  it.each([
    [{ SMTP_URL: 'smtp://mail.example.com' }, 'SMTP_URL, MAIL_FROM are set together'],
    [{ SMTP_URL: 'http://mail.example.com', MAIL_FROM: 'a@b.example' }, 'SMTP_URL is not'],
    [{ SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'nobody' }, 'MAIL_FROM is not'],
    [
      { SMTP_URL: 'smtp://m.example.com', MAIL_FROM: 'A <a@b.example>\r\nBcc: c@d.example' },
      'MAIL_FROM is not',
    ],
  ])('ask for settings that can be used: %j', (environment, complaint) => {
    expect(readSettings(environment)).toMatchObject({
      error: [expect.stringContaining(complaint)],
    });
  });
});
