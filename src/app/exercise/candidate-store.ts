import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../engine/result.ts';
import { millisecondsOf } from '../date-utils.ts';
import type { Ask } from '../hiring/api/ask.ts';
import { candidateApi, type OwnStep, type Place } from '../hiring/api/candidate-api.ts';
import type { ApiProblem } from '../hiring/api/read-answer.ts';
import type { Clock } from '../ports.ts';

/** Where somebody is in their exercise, as the server told it last. */
export interface Here {
  readonly name: 'here';
  readonly place: Place;
  /** Milliseconds by which the server's clock is ahead of this machine's. */
  readonly ahead: number;
  /** Something was asked for that has not been answered. */
  readonly doing: boolean;
  /** Why what was asked for last was not done. */
  readonly problem: ApiProblem | null;
}

export type CandidateState =
  | { readonly name: 'loading' }
  /** The link opens nothing. Why, is said to nobody. */
  | { readonly name: 'closed' }
  /** There is no way to the server at this moment. */
  | { readonly name: 'away' }
  | Here;

export interface CandidateStore {
  readonly store: Pick<StoreApi<CandidateState>, 'getState' | 'subscribe'>;
  /** Asks where they are. What is on screen stays where there is no answer. */
  load(): Promise<void>;
  /** Says whether it was taken. */
  step(step: OwnStep): Promise<boolean>;
  askForAdjustment(text: string): Promise<boolean>;
}

const CLOSED: readonly ApiProblem[] = ['link/invalid', 'link/expired'];

/** The one door for what somebody does around the conversations of an exercise. */
export const createCandidateStore = (ask: Ask, clock: Clock): CandidateStore => {
  const store = createStore<CandidateState>(() => ({ name: 'loading' }));

  const here = (): Here | null => {
    const state = store.getState();
    return state.name === 'here' ? state : null;
  };

  const arrive = (place: Place): void => {
    const ahead = millisecondsOf(place.now) - millisecondsOf(clock.now());
    store.setState({ name: 'here', place, ahead, doing: false, problem: null }, true);
  };

  /** A refusal is said where they are; without a way to the server there may be no such place yet. */
  const fail = (problem: ApiProblem): void => {
    const now = here();
    if (CLOSED.includes(problem)) store.setState({ name: 'closed' }, true);
    else if (now === null) store.setState({ name: 'away' }, true);
    else store.setState({ ...now, doing: false, problem }, true);
  };

  const settle = (asked: Result<Place, ApiProblem>): boolean => {
    if (asked.ok) arrive(asked.value);
    else fail(asked.error);
    return asked.ok;
  };

  const doing = async (request: () => Promise<Result<Place, ApiProblem>>): Promise<boolean> => {
    const now = here();
    if (now === null || now.doing) return false;
    store.setState({ ...now, doing: true, problem: null }, true);
    return settle(await request());
  };

  return {
    store,
    async load() {
      settle(await ask(candidateApi.place, { parameters: {}, body: null }));
    },
    step: step => doing(() => ask(candidateApi.step, { parameters: {}, body: step })),
    askForAdjustment: text =>
      doing(() => ask(candidateApi.askForAdjustment, { parameters: {}, body: { text } })),
  };
};
