import { err, ok, type Result } from '../../engine/result.ts';
import type { Clock, Tabs } from '../ports.ts';
import type { Runs } from '../runs/run-store.ts';
import type { PortProblem } from './conversation-port.ts';
import { claimRun, type RunClaim } from './run-claim.ts';
import { isBegun, recordAt, type Seat } from './seat.ts';

/** The conversation of this page. */
export interface HeldSeat extends Seat {
  readonly claim: RunClaim;
  /** Another page may have gone on with it since. */
  readonly outdated: boolean;
}

/** Whether replies are given on another page. */
export const isElsewhere = ({ claim }: HeldSeat): boolean => !claim.isHeld();

export interface HolderParts {
  readonly runs: Runs;
  readonly clock: Clock;
  readonly tabs: Tabs;
}

/** The one seat there is in this page, and who may take it. */
export interface SeatHolder {
  /** The seat, if it is this run's. */
  seatOf(run: string): HeldSeat | null;
  /**
   * Makes a seat and takes it. Fails with what the making failed with, or with `port/superseded`
   * when a newer opening wants the seat by then, or nobody.
   */
  take(
    run: string,
    makeSeat: () => Promise<Result<Seat, PortProblem>>,
    takeOver?: boolean,
  ): Promise<Result<HeldSeat, PortProblem>>;
  /** The seat one step further; it is kept once somebody has said something. */
  move(next: HeldSeat): HeldSeat;
  leave(run: string): void;
  onMoved(listener: (run: string) => void): () => void;
}

interface Opening {
  readonly run: string;
  readonly claim: RunClaim;
}

/** Who hears that another page has moved a run. */
const createListeners = () => {
  const listeners = new Set<(run: string) => void>();
  return {
    call: (run: string): void => listeners.forEach(listener => listener(run)),
    add(listener: (run: string) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** Claims that this page has: one for each run, given back when nobody here uses it any more. */
const createClaims = (
  tabs: Tabs,
  outdate: (run: string) => void,
  inUse: () => { readonly newest: Opening | null; readonly held: HeldSeat | null },
) => ({
  of(run: string, takeOver: boolean): RunClaim {
    const { newest, held } = inUse();
    const known = [newest?.run === run ? newest : null, held?.run.id === run ? held : null];
    const claim = known.find(one => one !== null)?.claim;
    return claim !== undefined && !takeOver
      ? claim
      : claimRun(tabs, run, takeOver, () => outdate(run));
  },
  releaseUnused(claim: RunClaim | undefined): void {
    const { newest, held } = inUse();
    if (claim !== held?.claim && claim !== newest?.claim) claim?.release();
  },
});

export const createSeatHolder = ({ runs, clock, tabs }: HolderParts): SeatHolder => {
  const listeners = createListeners();
  let held: HeldSeat | null = null;
  /** The newest opening: it alone gets the seat. */
  let newest: Opening | null = null;

  const seatOf = (run: string): HeldSeat | null => (held?.run.id === run ? held : null);

  const outdate = (run: string): void => {
    if (held?.run.id === run) held = { ...held, outdated: true };
    listeners.call(run);
  };
  tabs.listen(outdate);

  const claims = createClaims(tabs, outdate, () => ({ newest, held }));
  const sit = (seat: HeldSeat): HeldSeat => {
    const before = held?.claim;
    held = seat;
    claims.releaseUnused(before);
    return seat;
  };
  const move = (next: HeldSeat): HeldSeat => {
    const moved = sit({ ...next, run: recordAt(next, clock.now()) });
    const { run } = moved;
    // Not waited for: a slow disk must not hold up the customer. `keep` never fails, it gives notice.
    if (isBegun(moved)) void runs.keep(run).then(() => tabs.tell(run.id));
    return moved;
  };

  return {
    seatOf,
    move,
    async take(run, makeSeat, takeOver = false) {
      const opening = { run, claim: claims.of(run, takeOver) };
      const before = newest;
      newest = opening;
      claims.releaseUnused(before?.claim);
      await opening.claim.known;
      const seat = await makeSeat();
      const wanted = newest === opening;
      if (wanted) newest = null;
      if (wanted && seat.ok)
        return ok(sit({ ...seat.value, claim: opening.claim, outdated: false }));
      claims.releaseUnused(opening.claim);
      return seat.ok ? err({ code: 'port/superseded', detail: run }) : seat;
    },
    leave(run) {
      const left = [newest?.run === run ? newest : null, seatOf(run)];
      if (newest?.run === run) newest = null;
      if (held?.run.id === run) held = null;
      for (const one of left) claims.releaseUnused(one?.claim);
    },
    onMoved: listener => listeners.add(listener),
  };
};
