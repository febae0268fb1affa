import type { Ending, Line } from '../../engine/model/story-step.ts';
import type { Told } from '../../engine/rules/hear-lines.ts';
import type { TurnProblem } from '../../narrative/state-space/turns/interpreter.ts';
import type { Arrival } from '../../narrative/state-space/turns/control-location.ts';
import type { CustomerTable } from './customer-table.ts';
import type { Terminal } from '../graph/graph.ts';
import { tellingOf, UNSAID } from './state-space-storyteller.ts';

/** What the explorer needs of what was told in a turn. */
export interface TurnWithEnding {
  /** Number of what its lines bring the customer, or −1. */
  readonly told: number;
  /** Untruths that come out with its lines: a reply's name, or '' for all. */
  readonly comesOut: readonly string[];
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

/** Only what the rules read of a line. */
const eventsOf = (lines: readonly Line[]): readonly Told[] =>
  lines
    .filter(({ kept, comesOut, stirs, abuse }) => kept.length > 0 || comesOut || stirs || abuse)
    .map(({ kept, comesOut = [], stirs = [], abuse }) => ({
      kept,
      comesOut,
      stirs: stirs.map(({ by }) => ({ by, what: '' })),
      // The rules do not tell its kinds apart.
      ...(abuse === undefined ? {} : { abuse: 'insult' as const }),
    }));

/** Events and ending of a turn, read as the storyteller reads them. */
export const tell = (
  arrival: Arrival,
  said: string | null,
  cast: readonly string[],
  customers: CustomerTable,
  terminals: TerminalTable,
): TurnWithEnding => {
  const { lines, ending } = tellingOf(arrival, said, cast);
  const events = eventsOf(lines);
  const { position, problem, place } = arrival;
  return {
    told: events.length === 0 ? -1 : customers.toldId(events),
    comesOut: lines.flatMap(({ comesOut = [] }) => comesOut.map(reply => reply ?? '')),
    terminal: position >= 0 ? -1 : terminals.intern(ending, problem, problem?.place ?? place),
  };
};
