import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, type Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { Children } from '../support/engines/children.ts';
import { openDisplay } from '../support/engines/display.ts';

const LISTENER = 'test/speech/orca/listen.py';
/** The one that Debian's packages for Orca are for. */
const PYTHON = '/usr/bin/python3';

/** Nothing new for this long, and nothing left to deal with: all has been said. */
const SILENCE_MS = 700;
const DEADLINE_MS = 20_000;
const MOMENT_MS = 5000;
const LOOK_MS = 50;

/** What the listener writes, one a line. */
const MESSAGE = v.union([
  v.object({ bus: v.string() }),
  v.object({ said: v.string(), unasked: v.boolean() }),
  v.object({ done: v.picklist(['read', 'rest', 'where']) }),
]);

/**
 * Orca as it comes, but for its voice and for the names of keys. Nor does it read a page before it is asked to, or say
 * into which part of a page the focus has come: that would depend on how fast it is.
 */
const SETTINGS = {
  speechServerFactory: 'text_voice',
  enableKeyEcho: false,
  enableSound: false,
  enableBraille: false,
  sayAllOnLoad: false,
  speakContextLandmark: false,
};

const PROFILE = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} };

const settingsFile = (): string =>
  JSON.stringify({
    general: { ...SETTINGS, startingProfile: ['Default', 'default'] },
    profiles: { default: PROFILE },
    pronunciations: {},
    keybindings: {},
  });

/** A home of its own, so that nobody's settings are read or changed. */
const makeHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'composure-speech-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  writeFileSync(join(home, 'user-settings.conf'), settingsFile());
  return home;
};

/** One thing that Orca says; unasked is what comes from a live region. */
export interface Utterance {
  readonly said: string;
  readonly unasked: boolean;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Orca, listening on a screen, a bus and a home of its own; what it says is text. */
export class ScreenReader {
  private readonly children: Children;
  private readonly home: string;
  private readonly said: Utterance[] = [];
  private readonly answered: string[] = [];
  private commands: Writable | null = null;
  private bus = '';
  private display = '';
  private taken = 0;

  private constructor() {
    this.children = new Children();
    this.home = makeHome();
    process.once('exit', this.forget);
  }

  static async start(): Promise<ScreenReader> {
    const reader = new ScreenReader();
    try {
      await reader.startPrograms();
    } catch (error) {
      await reader.close();
      throw error;
    }
    return reader;
  }

  /** What a program needs to be heard. */
  get env(): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      HOME: this.home,
      XDG_RUNTIME_DIR: join(this.home, 'run'),
      DISPLAY: this.display,
      GNOME_ACCESSIBILITY: '1',
      GSETTINGS_BACKEND: 'memory',
      ...(this.bus !== '' && { DBUS_SESSION_BUS_ADDRESS: this.bus }),
    };
  }

  /** What has been said since the last time of asking, as soon as all these words are in it and then there is silence. */
  async listen(words: readonly string[]): Promise<readonly Utterance[]> {
    await this.wait(words.join(' … '), DEADLINE_MS, () => this.hasSaid(words));
    await this.silence();
    const heard = this.rest();
    this.taken = this.said.length;
    return heard;
  }

  /** Whether these words come within a moment. */
  async hears(words: string): Promise<boolean> {
    return this.wait(words, MOMENT_MS, () => this.hasSaid([words])).then(
      () => true,
      () => false,
    );
  }

  /** Says once more what has the focus. */
  async sayWhere(): Promise<void> {
    await this.tell('where');
  }

  /** Reads on from where the focus is, as far as what begins with these words, or to the end. */
  async read(until: string): Promise<readonly Utterance[]> {
    await this.tell('read', until);
    return this.listen([]);
  }

  async close(): Promise<void> {
    await this.children.end();
    process.off('exit', this.forget);
    this.forget();
  }

  private readonly forget = (): void => rmSync(this.home, { recursive: true, force: true });

  private async startPrograms(): Promise<void> {
    this.display = await openDisplay(this.children);
    const listener = this.children.start('dbus-run-session', ['--', PYTHON, LISTENER, this.home], {
      env: this.env,
      // What the bus starts prints to standard output, too, so the listener has a file of its own.
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    });
    const [commands, , , messages] = listener.stdio;
    if (!(messages instanceof Readable) || !commands) throw new Error('Orca has no pipes.');
    this.commands = commands;
    this.hear(messages);
    await this.listen(['Screen reader on']);
  }

  private hear(output: Readable): void {
    createInterface(output).on('line', line => {
      const message = v.parse(MESSAGE, JSON.parse(line));
      if ('bus' in message) this.bus = message.bus;
      else if ('said' in message) this.said.push({ ...message, said: plain(message.said) });
      else this.answered.push(message.done);
    });
  }

  private rest(): readonly Utterance[] {
    return this.said.slice(this.taken).filter(({ said }) => said !== '');
  }

  private hasSaid(words: readonly string[]): boolean {
    const heard = this.rest();
    return words.every(each => heard.some(({ said }) => said.includes(each)));
  }

  private async tell(command: 'read' | 'rest' | 'where', more = ''): Promise<void> {
    const before = this.answered.length;
    this.commands?.write(`${command} ${more}\n`);
    await this.wait(`Orca to ${command}`, DEADLINE_MS, () => this.answered.length > before);
  }

  private async silence(): Promise<void> {
    for (let before = -1; before < this.said.length; ) {
      before = this.said.length;
      await pause(SILENCE_MS);
      await this.tell('rest');
    }
  }

  private async wait(what: string, patience: number, come: () => boolean): Promise<void> {
    const deadline = performance.now() + patience;
    while (!come()) {
      if (performance.now() > deadline) {
        const heard = this.rest().map(({ said }) => said);
        throw new Error(`Waited in vain for “${what}”; heard: ${heard.join(' / ')}`);
      }
      await pause(LOOK_MS);
    }
  }
}
