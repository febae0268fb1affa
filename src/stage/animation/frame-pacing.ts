/** How soon the next picture is wanted. */
export type Cadence = 'lively' | 'idle' | 'still';

/** The browser's timers, as arguments. */
export interface Ticker {
  now(): number;
  /** Asks for a call before the next picture; returns how to take it back. */
  nextFrame(call: () => void): () => void;
  after(milliseconds: number, call: () => void): () => void;
}

/** How quickly pictures may follow one another. */
export interface Pace {
  /** Milliseconds a picture takes until it has been measured, and wherever less is measured. */
  readonly leastLag: number;
  /** Milliseconds between pictures while nothing happens but breath and rain. */
  readonly idle: number;
}

/** No step is longer: after a sleep the world goes on from where it was. */
const LONGEST_STEP = 400;

/** Milliseconds until the browser is ready for another picture; above this it labours. */
const LABOURING = 26;
const SLOWEST_IDLE = 600;
/** A browser that labours gets time for everything else on the page. */
const LIVELY_SHARE = 1.6;
const IDLE_SHARE = 7;

/** Milliseconds from one picture to the next, where a picture keeps the browser busy for `lag`. */
const periodOf = (cadence: Cadence, lag: number, idle: number): number => {
  const labours = lag > LABOURING;
  if (cadence === 'lively') return labours ? lag * LIVELY_SHARE : 0;
  return Math.max(idle, labours ? Math.min(SLOWEST_IDLE, lag * IDLE_SHARE) : 0);
};

const LONGEST_LAG = 400;
const blended = (lag: number, measured: number): number =>
  lag * 0.7 + Math.min(LONGEST_LAG, measured) * 0.3;

/** A frame that comes this little early is in time. */
const EARLY = 2;

const ASLEEP = Number.NEGATIVE_INFINITY;

/**
 * Calls `beat` with the milliseconds gone by: at every frame while it answers `lively`, some
 * times a second while it answers `idle`, not at all once it has answered `still`, and more
 * rarely where every picture is hard work.
 */
export class FramePacer {
  private readonly ticker: Ticker;
  private readonly beat: (milliseconds: number) => Cadence;
  private state: 'running' | 'paused' | 'stopped' = 'running';
  private wanted: Cadence = 'still';
  private takeBack: (() => void) | null = null;
  private began = ASLEEP;
  private heldUntil = ASLEEP;
  private readonly pace: Pace;
  private lag: number;
  /** When the last picture was handed over, until it is known how long that took. */
  private handed: number | null = null;

  constructor(ticker: Ticker, pace: Pace, beat: (milliseconds: number) => Cadence) {
    this.ticker = ticker;
    this.pace = pace;
    this.lag = pace.leastLag;
    this.beat = beat;
  }

  /** Something is new: draws as soon as the pace allows. */
  wake(): void {
    if (this.state !== 'running' || this.wanted === 'lively') return;
    this.wanted = 'lively';
    this.toFrame();
  }

  /** The page needs the browser more than we do: no picture for so many milliseconds. */
  hold(milliseconds: number): void {
    this.heldUntil = this.ticker.now() + milliseconds;
  }

  /** Sleeps whatever happens, until `resume`. */
  pause(): void {
    this.halt('paused');
  }

  resume(): void {
    if (this.state === 'paused') this.state = 'running';
    this.wake();
  }

  stop(): void {
    this.halt('stopped');
  }

  private halt(next: 'paused' | 'stopped'): void {
    if (this.state === 'stopped') return;
    this.state = next;
    this.sleep();
  }

  private sleep(): void {
    this.takeBack?.();
    this.takeBack = null;
    this.began = ASLEEP;
    this.handed = null;
    this.wanted = 'still';
  }

  private toFrame(): void {
    this.takeBack?.();
    this.takeBack = this.ticker.nextFrame(() => this.onFrame());
  }

  private onFrame(): void {
    this.takeBack = null;
    const now = this.ticker.now();
    if (this.handed !== null) this.measure(now - this.handed);
    this.handed = null;
    const due = Math.max(
      this.heldUntil,
      this.began + periodOf(this.wanted, this.lag, this.pace.idle),
    );
    if (now + EARLY >= due) this.step(now);
    else this.takeBack = this.ticker.after(due - now, () => this.toFrame());
  }

  private measure(lag: number): void {
    this.lag = Math.max(this.pace.leastLag, blended(this.lag, lag));
  }

  private step(now: number): void {
    const gone = this.began === ASLEEP ? 0 : Math.min(LONGEST_STEP, now - this.began);
    this.began = now;
    this.wanted = 'still';
    const answer = this.beat(gone);
    // Whoever woke us during the beat wants another one.
    if (this.wanted === 'still') this.wanted = answer;
    this.handed = this.ticker.now();
    if (this.state !== 'running' || this.wanted === 'still') this.sleep();
    else this.toFrame();
  }
}
