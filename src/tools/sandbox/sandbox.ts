import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../analysis/findings/finding.ts';
import type { Progress } from '../../analysis/explore/explore.ts';
import { emptyReport } from '../../analysis/proof/report.ts';
import { CHECK_LIMITS } from '../../engine/limits.ts';
import { err } from '../../engine/result.ts';
import type { Checked } from '../check/check-file.ts';
import type { Surveyed } from '../check/survey-file.ts';
import { scenarioId } from '../scenarios/files.ts';
import type { FitScenario } from '../scenarios/fit-scenario.ts';
import type { PreparedScenario } from '../scenarios/prepared-scenario.ts';
import type { LoadedScenario } from '../scenarios/scenario-loader.ts';

/** A scenario that was read and not proved. */
export type ReadScenario = Pick<LoadedScenario, 'script' | 'playable'>;

/** What the helper is asked for. */
export type Request =
  | { readonly kind: 'load'; readonly path: string }
  | { readonly kind: 'prepare'; readonly path: string }
  | { readonly kind: 'survey'; readonly path: string }
  | { readonly kind: 'fit'; readonly path: string; readonly today: string }
  | {
      readonly kind: 'check';
      readonly path: string;
      /** Most states to explore; null for the usual limit. */
      readonly states: number | null;
      readonly today: string;
      /** Also says of each line in which moods it can be told. */
      readonly lines: boolean;
    };

/** What the helper says. */
export type Answer =
  | { readonly progress: Progress }
  | { readonly done: unknown }
  | { readonly failed: string };

/** What V8 ends a process with when its heap is full. */
const OUT_OF_MEMORY = { signal: 'SIGABRT', code: 134 } as const;

type Failure = Pick<Finding, 'code' | 'message' | 'remedy'>;

const gaveUp = (limit: string): Failure => ({
  code: 'file/gave-up',
  message: `This file was given up: ${limit}.`,
  remedy: 'Cut the file in two to find the part that does it.',
});

const TOO_LONG = gaveUp(`it takes longer than ${CHECK_LIMITS.milliseconds / 1000} seconds`);
const TOO_MUCH = gaveUp(`it takes more than ${CHECK_LIMITS.megabytes} megabytes of memory`);

/** Never told as a fault of the file: it is one of ours. */
const ownFault = (detail: string): Failure => ({
  code: 'file/our-fault',
  message: `Composure made a mistake of its own on this file (${detail}).`,
  remedy: 'Please report it together with the file: it is not yours to mend.',
});

const endOf = (code: number | null, signal: string | null): Failure =>
  code === OUT_OF_MEMORY.code || signal === OUT_OF_MEMORY.signal
    ? TOO_MUCH
    : ownFault(`its helper ended with ${signal ?? `exit code ${code}`}`);

const placed = (failure: Failure, file: string): Finding => ({
  ...failure,
  severity: 'error',
  file,
  line: 1,
});

/** Whoever starts this (a terminal, the bundler, a test), the helper reads TypeScript. */
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const startHelper = (): ChildProcess => {
  const helper = fork(join(import.meta.dirname, 'helper.ts'), [], {
    execArgv: ['--import', TYPESCRIPT, `--max-old-space-size=${CHECK_LIMITS.megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  process.once('exit', () => helper.kill('SIGKILL'));
  return helper;
};

type Outcome<T> = { readonly done: T } | { readonly failure: Failure };

export interface CheckOptions {
  readonly states: number | null;
  readonly lines?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Works on files in a process of its own, with limits of memory and time, so that nothing they
 * hold can take the caller down. One file at a time; the process stays for the next one.
 */
export class Sandbox {
  private helper: ChildProcess | null = null;
  private last: Promise<unknown> = Promise.resolve();

  async check(path: string, { states, onProgress, lines = false }: CheckOptions): Promise<Checked> {
    const start = performance.now();
    const today = new Date().toISOString().slice(0, 10);
    const request: Request = { kind: 'check', path, states, today, lines };
    const outcome = await this.ask<Checked>(request, onProgress);
    if ('done' in outcome) return outcome.done;
    const findings = [placed(outcome.failure, path)];
    const milliseconds = Math.round(performance.now() - start);
    return { readable: true, report: emptyReport(path, findings, milliseconds) };
  }

  /** Reads and proves a scenario for the page. */
  async prepare(path: string): Promise<PreparedScenario> {
    const outcome = await this.ask<PreparedScenario>({ kind: 'prepare', path });
    if ('done' in outcome) return outcome.done;
    const problems = [placed(outcome.failure, basename(path))];
    return { id: scenarioId(path), path, files: [path], sources: [], proved: null, problems };
  }

  /** Proves a scenario and looks at the surface of its replies. */
  async survey(path: string): Promise<Surveyed> {
    const outcome = await this.ask<Surveyed>({ kind: 'survey', path });
    if ('done' in outcome) return outcome.done;
    return { ok: false, file: path, why: outcome.failure.message };
  }

  /** Proves a scenario and says whether people can be compared by it; null for one that cannot be played. */
  async fit(path: string): Promise<FitScenario | null> {
    const today = new Date().toISOString().slice(0, 10);
    const outcome = await this.ask<FitScenario | null>({ kind: 'fit', path, today });
    return 'done' in outcome ? outcome.done : null;
  }

  /** Reads a scenario without proving it. */
  async load(path: string): Promise<ReadScenario> {
    const outcome = await this.ask<ReadScenario>({ kind: 'load', path });
    if ('done' in outcome) return outcome.done;
    const script = err([placed(outcome.failure, basename(path))]);
    return { script, playable: null };
  }

  private ask<T>(
    request: Request,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Outcome<T>> {
    const asked = this.last.then(() => this.askNow<T>(request, onProgress));
    this.last = asked;
    return asked;
  }

  private askNow<T>(
    request: Request,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<T>> {
    const helper = (this.helper ??= startHelper());
    return new Promise(resolve => {
      const finish = (outcome: Outcome<T>): void => {
        clearTimeout(timer);
        helper.removeAllListeners();
        if ('failure' in outcome) this.close();
        resolve(outcome);
      };
      const timer = setTimeout(() => finish({ failure: TOO_LONG }), CHECK_LIMITS.milliseconds);
      helper.on('message', (answer: Answer) => {
        if ('progress' in answer) onProgress(answer.progress);
        else if ('failed' in answer) finish({ failure: ownFault(answer.failed) });
        else finish({ done: answer.done as T });
      });
      helper.on('exit', (code, signal) => finish({ failure: endOf(code, signal) }));
      helper.on('error', () => finish({ failure: ownFault('its helper could not start') }));
      helper.send(request);
    });
  }

  close(): void {
    this.helper?.removeAllListeners();
    this.helper?.kill('SIGKILL');
    this.helper = null;
  }
}
