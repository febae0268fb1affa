import { describe, expect, it } from 'vitest';
import { nameInWords } from '../../../src/app/debrief/name-in-words.ts';
import { agreedWordsFor } from '../../../src/app/words/agreed-words.ts';
import { channelWordsFor } from '../../../src/app/words/channel-words.ts';
import { coachingWordsFor } from '../../../src/app/words/coaching-words.ts';
import { drillWordsFor } from '../../../src/app/words/drill-words.ts';
import { keptDataWordsFor } from '../../../src/app/words/kept-data-words.ts';
import { recordStoreWordsFor } from '../../../src/app/words/record-store-words.ts';
import { settingsWordsFor } from '../../../src/app/words/settings-words.ts';
import { teamWordsFor } from '../../../src/app/words/team-words.ts';
import { voteWordsFor } from '../../../src/app/words/vote-words.ts';
import { ACT_NAMES, ACTS, SKILLS } from '../../../src/engine/model/acts.ts';
import { FRAMEWORKS } from '../../../src/engine/review/frameworks.ts';

const words = coachingWordsFor({ language: 'en-GB' });
const drills = drillWordsFor({ language: 'xx' });
const settings = settingsWordsFor({ language: 'en-GB' });
const kept = keptDataWordsFor({ language: 'en-GB' });
const store = recordStoreWordsFor({ language: 'en-GB' });
const agreed = agreedWordsFor({ language: 'en-GB' });
const team = teamWordsFor({ language: 'en-GB' });
const vote = voteWordsFor({ language: 'en-GB' });

/** Every text there is, functions asked with something plausible. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
};

describe('words that are fetched with their rooms', () => {
  it('are the page’s language, else English', () => {
    expect(coachingWordsFor({ language: 'xx' })).toBe(words);
    expect(drillWordsFor({ language: 'en-US' })).toBe(drills);
    expect(settingsWordsFor({ language: 'xx' })).toBe(settings);
    expect(keptDataWordsFor({ language: 'xx' })).toBe(kept);
    expect(recordStoreWordsFor({ language: 'xx' })).toBe(store);
    expect(agreedWordsFor({ language: 'xx' })).toBe(agreed);
    expect(teamWordsFor({ language: 'xx' })).toBe(team);
    expect(voteWordsFor({ language: 'xx' })).toBe(vote);
  });
  it('are plain: no shouting, no jargon of programs', () => {
    for (const text of [words, drills, settings, kept, store, agreed, team, vote].flatMap(
      textsIn,
    )) {
      expect(text).not.toMatch(/!|\bnull\b|undefined|NaN/);
    }
  });
  it('say how far a guess was off, and in which direction', () => {
    const gap = { guessed: 80, was: 79, off: 1, closeness: 'close' } as const;
    expect(words.reflection.gap('Empathy', gap)).toBe(
      'Empathy: you said 80, and it was 79: 1 point too high.',
    );
    expect(words.reflection.gap('Empathy', { ...gap, was: 80, off: 0 })).toBe(
      'Empathy: you said 80, and it was 80.',
    );
    expect(words.reflection.gap('Empathy', null)).toBe('Empathy: you did not guess.');
  });
  it('never scold for a day without drills', () => {
    expect(drills.restAbout(0)).not.toMatch(/lost|broke|miss/i);
    expect(drills.days(1)).toBe('1 day this month');
  });
  it('name every act and skill in a drill’s lesson', () => {
    for (const act of ACT_NAMES) {
      const text = drills.lesson(act, ACTS[act].skill);
      expect(text).toContain(words.acts[act]);
      expect(text).toContain(drills.skills.names[ACTS[act].skill].name);
    }
    expect(Object.keys(drills.skills.names).sort()).toEqual([...SKILLS].sort());
  });
  it('call every step by a word with its letter, and a trainer’s own as it was typed', () => {
    const { names, steps: stepWords } = words.frameworks;
    for (const { name, steps } of FRAMEWORKS) {
      const letters = steps.map(step => nameInWords(step.name, stepWords).charAt(0));
      expect(letters).toEqual(steps.map(({ letter }) => letter));
      expect(letters.join('')).toBe(nameInWords(name, names));
    }
    expect(nameInWords({ own: 'welcome' }, stepWords)).toBe('welcome');
  });
  it('tell an acronym’s problem with its remedy', () => {
    const { problems } = words.frameworks;
    const problem = { part: 'aks', step: 2, nearest: 'ask' } as const;
    expect(problems['acronym/unknown-act']({ ...problem, code: 'acronym/unknown-act' })).toBe(
      'Step 2: there is no act “aks”. Did you mean “ask”?',
    );
  });
  it('speak of a call and of a chat as of what is heard or read, and of no counter', () => {
    const sight = /\bsee|\blook|\bface|in front|counter|\bdesk bell/i;
    const { captions, meets } = channelWordsFor({ language: 'en' });
    for (const channel of ['phone', 'chat'] as const) {
      const named = [
        drills.scene[channel],
        drills.asks[channel],
        drills.yours[channel],
        meets[channel],
        ...textsIn(captions[channel]),
      ];
      for (const text of named) expect(text).not.toMatch(sight);
      expect(captions[channel].bell).toBe('A short chime');
    }
    expect(captions.counter).toEqual({});
    expect(drills.asks).toMatchObject({ counter: 'What do you say?', chat: 'What do you write?' });
  });
  it('say to a phone why it may not, and to whoever leads, each with what to do', () => {
    for (const code of ['room/full', 'room/unknown', 'request/too-many', 'vote/closed'] as const)
      expect(vote.problem(code)).not.toBe(vote.problem('server/fault'));
    const { phones } = team.classroom;
    expect([0, 1, 2].map(phones.join.inRoom)).toEqual([
      'No phone is in the room yet.',
      '1 phone is in the room.',
      '2 phones are in the room.',
    ]);
    expect(phones.votes.closed(2, 3)).toBe('The vote is closed: 2 of 3 phones voted.');
    expect(vote.closed(null)).toBe('The vote is closed. Look at the big screen.');
  });
  it('name turns as a list', () => {
    expect(words.recognition.inTurns([])).toBe('');
    expect(words.recognition.inTurns([2])).toBe('Turn 2');
    expect(words.recognition.inTurns([1, 3, 4])).toBe('Turns 1, 3 and 4');
  });
});
