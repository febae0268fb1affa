import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';

const answer = v.object({ value: v.unknown() });
const failure = v.object({ error: v.string(), message: v.string() });
const session = v.object({ sessionId: v.string() });

const START_TRIES = 100;
const START_PAUSE_MS = 100;

/** Keys that are no characters have these: W3C WebDriver, 17.4.2. */
const KEYS: Readonly<Record<string, string>> = { Enter: '\uE007', Tab: '\uE004' };

type Method = 'GET' | 'POST' | 'DELETE';

const send = async (method: Method, address: string, body?: object): Promise<unknown> => {
  const response = await fetch(address, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = v.parse(answer, await response.json());
  const failed = v.safeParse(failure, value);
  if (failed.success) throw new Error(`${failed.output.error}: ${failed.output.message}`);
  return value;
};

/** The commands of the W3C's WebDriver that tests use, over HTTP. */
export class WebDriver {
  private readonly session: string;

  private constructor(session: string) {
    this.session = session;
  }

  /** A session with a driver that has just been started, and may need a moment. */
  static async open(address: string, capabilities: object): Promise<WebDriver> {
    for (let tries = 0; tries < START_TRIES; tries += 1) {
      const ready = await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) break;
      await pause(START_PAUSE_MS);
    }
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = v.parse(session, await send('POST', `${address}/session`, body));
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  async goto(url: string): Promise<void> {
    await this.post('url', { url });
  }

  async reload(): Promise<void> {
    await this.post('refresh', {});
  }

  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.post('window/rect', size);
  }

  async ask<Asked extends readonly unknown[], Answer>(
    question: (...asked: Asked) => Answer,
    ...args: Asked
  ): Promise<Awaited<Answer>> {
    // An answer that takes time comes through the callback, which is the last argument.
    const script = `
      const given = [...arguments], done = given.pop();
      Promise.resolve().then(() => (${question.toString()})(...given)).then(
        value => done({ value }), error => done({ error: String(error) }));`;
    const said = (await this.post('execute/async', { script, args })) as {
      readonly value: Awaited<Answer>;
      readonly error?: string;
    };
    if (said.error !== undefined) throw new Error(said.error);
    return said.value;
  }

  async run(script: string): Promise<void> {
    await this.post('execute/sync', { script, args: [] });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.post('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    await this.post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }

  async screenshot(): Promise<Uint8Array> {
    const picture = await send('GET', `${this.session}/screenshot`);
    return Buffer.from(v.parse(v.string(), picture), 'base64');
  }

  async close(): Promise<void> {
    await send('DELETE', this.session);
  }

  private post(command: string, body: object): Promise<unknown> {
    return send('POST', `${this.session}/${command}`, body);
  }
}
