import type { SaidNow, Standing } from '../../src/app/conversation/conversation-port.ts';
import type { Snapshot } from '../../src/app/conversation/snapshot.ts';

export const customerSays = (text: string, more: Partial<SaidNow> = {}): SaidNow => ({
  voice: 'customer',
  name: 'Dana',
  text,
  ...more,
});

export const youSay = (text: string, voice: 'you' | 'action' = 'you'): SaidNow => ({
  voice,
  name: null,
  text,
});

/** A conversation that has just opened with one line, changed as needed. */
export const standing = (change: Partial<Standing> = {}): Standing => ({
  run: 'run-1',
  turns: 0,
  elsewhere: false,
  scenario: 'toy',
  title: 'Toy',
  customer: 'Dana',
  mode: 'practice',
  playedOnFrom: null,
  said: [customerSays('Well?')],
  heardBefore: 0,
  replies: [],
  mood: -5,
  moodBefore: -5,
  levels: null,
  movements: null,
  whisper: null,
  decision: { at: 1, of: 2 },
  over: (change.ending ?? null) !== null,
  ending: null,
  ...change,
});

/** A moment of a conversation. `line` null means that everything is told. */
export const talking = (
  change: Partial<Standing> = {},
  { line = null, waiting = false }: { line?: number | null; waiting?: boolean } = {},
): Snapshot => ({
  play: { name: 'talking', standing: standing(change), desk: [], waiting, problem: null },
  textReveal: { line, shown: 0 },
});

export const closed: Snapshot = { play: { name: 'closed' }, textReveal: { line: null, shown: 0 } };
