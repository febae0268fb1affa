import { candidateApi } from '../../../src/app/hiring/api/candidate-api.ts';
import type { Ask } from '../../../src/platform/hiring/api-client.ts';
import { must } from '../../support/ink.ts';

/** Somebody who was invited. */
export interface Invitee {
  readonly id: string;
  readonly token: string;
  readonly ask: Ask;
}

/** Takes a step. */
export const step = async (
  { ask }: Invitee,
  name: 'consent' | 'practise' | 'begin' | 'send-letter',
) => must(await ask(candidateApi.step, { parameters: {}, body: { name } }));

/** Somebody who has agreed, has practised and has the first conversation before them. */
export interface Player extends Invitee {
  readonly run: string;
}

export const ready = async (invitee: Invitee): Promise<Player> => {
  await step(invitee, 'consent');
  await step(invitee, 'practise');
  const { parts } = await step(invitee, 'begin');
  return { ...invitee, run: parts[0]?.run ?? '' };
};
