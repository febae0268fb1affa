import type { Ending } from '../../engine/model/story-step.ts';
import type { TurnProblem } from '../../narrative/state-space/turns/interpreter.ts';
import type { Arrival } from '../../narrative/state-space/turns/control-location.ts';
import type { CustomerTable } from './customer-table.ts';
import type { Terminal } from '../graph/graph.ts';
import { sceneOf, UNSAID } from './state-space-storyteller.ts';

/** What the explorer needs of what was told in a turn. */
export interface TurnWithEnding {
  /** Number of the promises kept by its lines, or −1. */
  readonly kept: number;
  /** The terminal, where the story stops. */
  readonly terminal: number;
}

export class TerminalTable {
  readonly all: Terminal[] = [];
  private readonly ids = new Map<string, number>();

  intern(ending: Ending | null, problem: TurnProblem | null, place: string): number {
    const said = ending !== null && problem === null;
    const { kind, warranted, summary } = ending ?? UNSAID;
    const key = said
      ? `${kind}|${warranted}|${summary}`
      : `|${problem?.code ?? 'end'}|${problem?.detail ?? ''}|${place}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.all.length;
    this.all.push({ id, ending: ending ?? UNSAID, said, problem, place });
    this.ids.set(key, id);
    return id;
  }
}

/** Promises kept and ending of a turn, read as the storyteller reads them. */
export const tell = (
  arrival: Arrival,
  said: string | null,
  cast: readonly string[],
  customers: CustomerTable,
  terminals: TerminalTable,
): TurnWithEnding => {
  const { lines, ending, saidEnding } = sceneOf(arrival, said, cast);
  const kept = lines.flatMap(line => line.kept);
  const { position, problem, place } = arrival;
  const reached = saidEnding ? ending : null;
  return {
    kept: kept.length === 0 ? -1 : customers.keptId(kept),
    terminal: position >= 0 ? -1 : terminals.intern(reached, problem, problem?.place ?? place),
  };
};
