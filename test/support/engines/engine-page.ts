/**
 * One page in a browser other than Chromium: the little that a test needs of it, the same for each.
 * Whatever can be asked inside the page is asked there; keys and pointer are the browser's own.
 */
export interface EnginePage {
  readonly engine: EngineName;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** What this function, which knows nothing of its surroundings, answers in the page. */
  ask<Asked extends readonly unknown[], Answer>(
    question: (...asked: Asked) => Answer,
    ...asked: Asked
  ): Promise<Awaited<Answer>>;
  /** Runs a script, as a page would that has it in a file. */
  run(script: string): Promise<void>;
  /** Presses and lets go: a character, `Enter` or `Tab`. */
  press(key: string): Promise<void>;
  /** Presses with the pointer, in CSS pixels from the top left of what is seen. */
  clickAt(x: number, y: number): Promise<void>;
  /** What is seen, as a PNG. */
  screenshot(): Promise<Uint8Array>;
  /** What the page threw and did not catch, since it was opened. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type EngineName = 'Firefox' | 'WebKit';

/** What is seen of the page, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 720 };
