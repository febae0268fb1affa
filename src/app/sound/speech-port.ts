/** A voice of this machine. */
export interface Voice {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
}

export interface Utterance {
  readonly text: string;
  /** `id` of one of the voices. */
  readonly voice: string;
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** 1 is the voice's own pitch; left out: that. */
  readonly pitch?: number;
}

/** Voices that read aloud; none where the machine has none. Nothing ever fails. */
export interface Speech {
  /** Only voices on this machine itself: what is said here is sent nowhere. May grow after a while. */
  voices(): readonly Voice[];
  /** Says it after what was asked for before. `done` is called once, however it came to an end. */
  say(utterance: Utterance, done: () => void): void;
  /** Silence, at once; nothing that was asked for comes any more. */
  hush(): void;
  close(): void;
}
