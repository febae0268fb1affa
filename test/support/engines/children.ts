import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';

interface Starting {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: StdioOptions;
}

/** Reads ids of groups, and ends them all once nobody can tell it more: whoever started it has gone. */
const GUARD =
  'all=""; while read -r id; do all="$all -$id"; done; kill -s KILL -- $all 2>/dev/null';

/**
 * Programs that a test starts; they and whatever they start end together, by their own ids, and
 * at the latest when the test's own process ends, in whichever way.
 */
export class Children {
  private readonly started: ChildProcess[] = [];
  private guard: ChildProcess | null = null;

  /** Leads a group of its own, so that what it starts can be ended with it. */
  start(program: string, args: readonly string[], { env, stdio = 'ignore' }: Starting = {}) {
    const child = spawn(program, args, { detached: true, env: { ...process.env, ...env }, stdio });
    // A program that is not there ends at once; who waits for what it does says so.
    child.on('error', () => undefined);
    this.started.push(child);
    this.guard ??= spawn('sh', ['-c', GUARD], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    if (child.pid !== undefined) this.guard.stdin?.write(`${child.pid}\n`);
    return child;
  }

  /** The newest first: a browser before its display. */
  async end(): Promise<void> {
    for (const child of this.started.splice(0).reverse()) await endGroup(child);
    // There is nobody left to end, and an id may be given to somebody else.
    this.guard?.kill('SIGKILL');
    this.guard = null;
  }
}

const GRACE_MS = 2000;

const signal = ({ pid }: ChildProcess, name: NodeJS.Signals): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // All of the group have ended.
  }
};

const endGroup = async (child: ChildProcess): Promise<void> => {
  const ended =
    child.exitCode !== null || child.signalCode !== null || child.pid === undefined
      ? Promise.resolve()
      : new Promise<void>(resolve => child.once('exit', () => resolve()));
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(late);
  // A child may leave its own children behind.
  signal(child, 'SIGKILL');
};
