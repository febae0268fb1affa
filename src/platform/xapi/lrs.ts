import type { Delivery, Lrs, LrsState } from '../../app/xapi/lrs-port.ts';
import type { Statement } from '../../app/xapi/statement.ts';
import { LONGEST_ANSWER, MOST_BEACON_BYTES } from '../../engine/limits.ts';

/** Where a store is, and what it lets somebody in by. */
export interface LrsAddress {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly authorization: string;
}

/** Which document of which learner. */
export interface StateAddress {
  readonly stateId: string;
  readonly activityId: string;
  readonly agent: object;
  readonly registration: string;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export const headersOf = ({ authorization }: LrsAddress) => ({
  Authorization: authorization,
  'Content-Type': 'application/json',
  'X-Experience-API-Version': '1.0.3',
});

/** The answer; null where there was none. What is small outlives the page. */
const requestOf = (address: LrsAddress, method: string, body: string | undefined): RequestInit => ({
  method,
  mode: 'cors',
  credentials: 'omit',
  headers: headersOf(address),
  ...(body === undefined ? {} : { body, keepalive: bytesOf(body) < MOST_BEACON_BYTES / 2 }),
  signal: AbortSignal.timeout(LONGEST_ANSWER),
});

const ask = async (
  address: LrsAddress,
  path: string,
  method: string,
  body?: string,
): Promise<Response | null> => {
  try {
    return await fetch(`${address.endpoint}/${path}`, requestOf(address, method, body));
  } catch {
    return null;
  }
};

/** Somebody else's turn, a token that has run out, a server that is being mended: it may be taken another time. */
const LATER: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** Also a wrong address, or a key that may not write: whoever typed it in can mend it. */
export const LATER_BY_HAND: ReadonlySet<number> = new Set([...LATER, 403, 404, 405]);

/** 409: the store has one of that id, which is this one. */
const deliveryOf = (response: Response | null, later: ReadonlySet<number>): Delivery => {
  if (response === null || response.status >= 500 || later.has(response.status)) return 'later';
  return response.ok || response.status === 409 ? 'taken' : 'refused';
};

/** As many of them, from the first on, as one message that outlives its page has room for. */
export const fittingBeacon = (statements: readonly Statement[]): string => {
  let size = 2;
  const texts: string[] = [];
  for (const statement of statements) {
    const text = JSON.stringify(statement);
    size += bytesOf(text) + 1;
    if (size > MOST_BEACON_BYTES) break;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
};

/** `later`: answers after which a statement is offered again, beside a fault of the store itself. */
export const connectLrs = (address: LrsAddress, later = LATER): Lrs => ({
  async send(statement) {
    const query = new URLSearchParams({ statementId: statement.id }).toString();
    const body = JSON.stringify(statement);
    return deliveryOf(await ask(address, `statements?${query}`, 'PUT', body), later);
  },
  sendAtOnce(statements) {
    const body = fittingBeacon(statements);
    if (body === '[]') return;
    const sent = fetch(`${address.endpoint}/statements`, {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      headers: headersOf(address),
      body,
      keepalive: true,
    });
    // What did not arrive is still kept, and sent at the next visit.
    void sent.catch(() => undefined);
  },
});

/** The document that the store keeps for a learner of an activity. */
export const connectState = (address: LrsAddress, state: StateAddress): LrsState => {
  const { agent, ...named } = state;
  const query = new URLSearchParams({ ...named, agent: JSON.stringify(agent) }).toString();
  const path = `activities/state?${query}`;
  return {
    async read() {
      const response = await ask(address, path, 'GET');
      if (response?.ok !== true) return undefined;
      const document: unknown = await response.json().catch(() => undefined);
      return document;
    },
    async write(document) {
      const response = await ask(address, path, 'PUT', JSON.stringify(document));
      return response?.ok === true;
    },
  };
};
