import { describe, expect, it } from 'vitest';
import type { ExerciseStanding } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import {
  inviteTo,
  makeExercise,
  playerOf,
  serverOn,
  serverWith,
  type TestServer,
} from './support/server.ts';
import { type Player } from './support/guests.ts';
import { settingsOn, STORES } from './support/stores.ts';
import { SECRETS, storyAsShipped } from './support/story.ts';

/** A candidate's page that keeps every byte it gets, headers and all. */
const eavesdropper = ({ origin }: TestServer, { token, run }: Player) => {
  const heard: string[] = [];
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${origin}/api/candidate${path.replace(':run', run)}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const headers = [...response.headers].map(pair => pair.join(': ')).join('\n');
    heard.push(`${response.status}\n${headers}\n${text}`);
    return { text, value: JSON.parse(text) as never };
  };
  return { heard, ask };
};

const TURNS = ['Good', 'Bad', 'Middling', 'Look'] as const;

describe('the game beside an exercise', () => {
  it('has no story of it: nobody is invited to one that everybody can read', async () => {
    const settings = await settingsOn('SQLite');
    const server = await serverWith(settings, '', { 'story-1.js': storyAsShipped(4) });
    const invite = async (decisions: number) => {
      const exercise = await makeExercise(server, {}, decisions);
      const body = { candidates: [{ name: 'Ada', email: 'ada@example.com' }] };
      return server.manager(manageApi.invite, { parameters: { exercise }, body });
    };
    expect(await invite(4)).toMatchObject({ error: 'exercise/published' });
    await server.stop();
    const sealed = await serverWith(settings, server.key, { 'story-1.js': 'export default 1' });
    const exercise = await makeExercise(sealed, {}, 4);
    expect(await inviteTo(sealed, exercise)).toHaveLength(1);
  });
});

describe.each(STORES)('what a candidate gets from a server on %s', store => {
  it('has no mark, act, note, thought, ending, fact, promise, name of a knot or future in it', async () => {
    const server = await serverOn(store);
    const player = await playerOf(server);
    const { heard, ask } = eavesdropper(server, player);
    await ask('GET', '');
    await ask('GET', '/runs/:run/scene');
    let standing: ExerciseStanding = (await ask('POST', '/runs/:run/begin', {})).value;
    for (const words of TURNS) {
      await ask('GET', '/runs/:run/desk');
      await ask('GET', '/runs/:run');
      const { ref = '' } = standing.replies.find(({ text }) => text.includes(words)) ?? {};
      const turn = standing.turns + 1;
      const future = new RegExp(`(?:Future of|Question) ${turn}`);
      const before = heard.length;
      standing = (await ask('POST', '/runs/:run/replies', { turn, ref })).value;
      await ask('POST', '/runs/:run/replies', { turn, ref: 'another-reply' });
      expect(heard.slice(0, before).join('\n')).not.toMatch(`Future of ${turn}`);
      expect(heard.slice(before).join('\n')).toMatch(future);
    }
    await ask('PUT', '/runs/:run/letter', { text: 'Dear guest' });
    await ask('POST', '/steps', { name: 'send-letter' });
    await ask('GET', '/runs/nothing-here');
    expect(standing.over).toBe(true);
    const everything = heard.join('\n');
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
    // Of the author's own names for things none is there: the scenario, its version, its variants.
    expect(everything).not.toMatch(
      /toy\.ink|r\d+-[0-9a-f]{16}|"variant|"index|"heat|"trust|"patience/,
    );
  });

  it('tells good replies from bad ones neither by their names nor by the size of what is sent', async () => {
    const server = await serverOn(store);
    const good: number[] = [];
    const places = new Set<number>();
    for (let one = 0; one < 12; one++) {
      const player = await playerOf(server);
      const { ask } = eavesdropper(server, player);
      const { text, value } = await ask('POST', '/runs/:run/begin', {});
      const { replies } = value as ExerciseStanding;
      for (const reply of replies) {
        expect(Object.keys(reply).sort()).toEqual(['action', 'ref', 'text']);
        expect(reply.ref).toMatch(/^[\w-]{16}$/);
      }
      places.add(replies.findIndex(reply => reply.text.includes('Good')));
      good.push(text.length);
    }
    // The order is chance: the best reply stands anywhere; and the size is that of the words alone.
    expect(places.size).toBeGreaterThan(1);
    expect(new Set(good).size).toBe(1);
  });

  it('shows a step of the mood only, where the meter is hidden, and not where it comes from', async () => {
    const server = await serverOn(store);
    const moods = async (moodMeter: 'hidden' | 'shown') => {
      const player = await playerOf(server, { moodMeter });
      const { ask } = eavesdropper(server, player);
      let standing: ExerciseStanding = (await ask('POST', '/runs/:run/begin', {})).value;
      const seen = [standing.mood];
      for (const words of ['Middling', 'Middling', 'Bad']) {
        const { ref = '' } = standing.replies.find(({ text }) => text.includes(words)) ?? {};
        standing = (await ask('POST', '/runs/:run/replies', { turn: standing.turns + 1, ref }))
          .value;
        seen.push(standing.mood);
      }
      return seen;
    };
    const [hidden, shown] = [await moods('hidden'), await moods('shown')];
    expect(shown).not.toEqual(hidden);
    // The middles of the zones.
    const steps = [-9, -6, -4, -3, -2, -1, 0, 1, 3, 6, 9];
    for (const mood of hidden) expect(steps).toContain(mood);
    expect(new Set(hidden).size).toBeLessThanOrEqual(new Set(shown).size);
  });
});
