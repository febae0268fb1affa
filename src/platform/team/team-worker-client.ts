import type { TeamPort } from '../../app/team/team-port.ts';
import type { TeamAnswers, TeamMessage, TeamQuestion } from '../../app/team/team-service.ts';

type Answer = TeamAnswers[keyof TeamAnswers];

/** The board's worker. It lives as long as the page, and begins anew where it is told to. */
export const createTeamPort = (start: () => Worker): TeamPort => {
  const listeners = new Set<(done: number, of: number) => void>();
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let worker: Worker | null = null;
  let asked = 0;

  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };

  const hear = (message: TeamMessage): void => {
    if (message.says === 'progress') {
      for (const listener of listeners) listener(message.done, message.of);
      return;
    }
    waiting.get(message.number)?.(message.says === 'answer' ? message.answer : null);
    waiting.delete(message.number);
  };

  const running = (): Worker => {
    if (worker !== null) return worker;
    const fresh = start();
    fresh.addEventListener('message', ({ data }: MessageEvent<TeamMessage>) => hear(data));
    fresh.addEventListener('error', giveUp);
    worker = fresh;
    return fresh;
  };

  return {
    ask: <A extends TeamQuestion['ask']>(question: Extract<TeamQuestion, { ask: A }>) => {
      const number = asked++;
      return new Promise<TeamAnswers[A] | null>(resolve => {
        // The worker answers each question by what was asked: the number says which it was.
        waiting.set(number, answer => resolve(answer as TeamAnswers[A] | null));
        running().postMessage({ number, question }, []);
      });
    },
    onProgress: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    restart: giveUp,
  };
};
