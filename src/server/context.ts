import type { Logger } from 'pino';
import type { Clock } from '../app/ports.ts';
import type { Settings } from './config/settings.ts';
import type { Database } from './database/database.ts';
import type { Limits } from './limits/limits.ts';
import type { Post } from './mail/post.ts';
import type { SignIn } from './people/sign-in.ts';
import type { Signer } from './results/signing-keys.ts';
import type { Seats } from './runs/seats.ts';
import type { Prove } from './scenarios/prover.ts';
import type { Shelf } from './scenarios/shelf.ts';
import type { TeamStories } from './team/stories.ts';

/** Everything that requests need. What is in memory here may be lost at any moment. */
export interface Context {
  readonly settings: Settings;
  /** The address that people use. */
  readonly origin: () => string;
  readonly database: Database;
  readonly log: Logger;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly shelf: Shelf;
  readonly seats: Seats;
  readonly signer: Signer;
  readonly signIn: SignIn;
  /** Null: there is no mail server, and invitations are handed over by hand. */
  readonly post: Post | null;
  readonly prove: Prove;
  /** What runs for the board are played again on. */
  readonly teamStories: TeamStories;
  /** Whether the game that is served here has this story for everybody. */
  readonly isPublic: (story: string) => boolean;
}
