import { createTransport } from 'nodemailer';
import type { Smtp } from '../config/settings.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends e-mails, one after the other. */
export interface Post {
  /** Whether the mail server took it. Why it did not is not told: its answers quote addresses. */
  send(mail: Mail): Promise<boolean>;
}

/** Milliseconds until a mail server counts as out of reach. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export const createPost = ({ url, from }: Smtp): Post => {
  const transport = createTransport(
    { url, ...PATIENCE },
    // Nothing of a mail is read from a file or an address: it is the text that it was given.
    { from, disableFileAccess: true, disableUrlAccess: true },
  );
  return {
    async send(mail) {
      try {
        await transport.sendMail(mail);
        return true;
      } catch {
        return false;
      }
    },
  };
};
