import type { PortProblem } from '../../conversation/conversation-port.ts';
import type { StorageProblem } from '../../ports.ts';
import type { RunProblem } from '../../runs/replay-run.ts';
import type { Passage } from './common.ts';

/** Everything that can go wrong in front of a player. */
export type ProblemCode = PortProblem['code'] | RunProblem['code'];

export interface ErrorMessages {
  readonly problems: Readonly<Record<ProblemCode, Passage>>;
  readonly storage: Readonly<Record<StorageProblem, string>>;
  readonly dismiss: string;
  readonly toHome: string;
  readonly tryAgain: string;
  readonly startAfresh: string;
  readonly unknownAddress: Passage;
  /** A page's own code, or what it needs, was not delivered. */
  readonly pageLost: Passage;
  readonly crashed: Passage;
  readonly broken: {
    readonly heading: (scenario: string) => string;
    readonly text: string;
    readonly place: (file: string, line: number) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'information', string>>;
    readonly remedy: string;
  };
  readonly oldRun: {
    readonly heading: string;
    readonly played: (title: string, when: string) => string;
    readonly ended: string;
  };
}
