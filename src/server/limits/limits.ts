import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '../../app/ports.ts';
import type { Database } from '../database/database.ts';
import { type Allowance, createSharedCount, createSharedLook } from './shared-count.ts';

/** Seconds after which something may be tried again; null: it may be done. */
type Wait = number | null;

export interface Limits {
  /** Somebody came with a link or key that is none. */
  guessed(address: string): Promise<Wait>;
  /** Somebody came with the code of a room that is none. */
  triedCode(address: string): Promise<Wait>;
  /** Whether they have tried so often that they are not heard any more. */
  spentCodes(address: string): Promise<Wait>;
  /** One request of whoever holds this link or key. */
  asked(holder: string): Promise<Wait>;
}

/** Links that do not exist, by one address. A mistyped link is tried a few times; a guesser tries for ever. */
const GUESSES: Allowance = { points: 20, duration: 600 };

/** Codes that open no room, by one address: behind it may be everybody in a lecture hall, typing. */
const CODES: Allowance = { points: 60, duration: 600 };

/** Requests with one link or key: more than any page makes, whoever presses keys. */
const REQUESTS: Allowance = { points: 150, duration: 10 };

const counted = async (limiter: RateLimiterMemory, key: string): Promise<Wait> => {
  try {
    await limiter.consume(key);
    return null;
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return Math.ceil(thrown.msBeforeNext / 1000);
    throw thrown;
  }
};

/** Apart from guesses at links by the same address. */
const ofCodes = (address: string): string => `code ${address}`;

/**
 * Guesses are counted in the database, for all processes; whoever guesses on is known here without
 * asking it again. The flood of one holder is counted in this process only: in the database it would
 * be one more commit for each reply.
 */
export const createLimits = (database: Database, clock: Clock): Limits => {
  const guessesHere = new RateLimiterMemory({ keyPrefix: 'guessed', ...GUESSES });
  const requests = new RateLimiterMemory({ keyPrefix: 'asked', ...REQUESTS });
  const guesses = createSharedCount(database, clock, GUESSES);
  const codes = createSharedCount(database, clock, CODES);
  const spent = createSharedLook(database, clock, CODES);
  return {
    guessed: async address => (await counted(guessesHere, address)) ?? guesses(address),
    triedCode: address => codes(ofCodes(address)),
    spentCodes: address => spent(ofCodes(address)),
    asked: holder => counted(requests, holder),
  };
};
