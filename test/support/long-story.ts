import { HEADER } from './ink.ts';

/** Where somebody is sent on, as long as there is anything to send them to. */
const onwards = (to: number, parts: number): string => (to < parts ? `-> part_${to}` : '-> END');

const ending = (at: number): string => `=== part_${at} ===
Dana: That is that. # ending: resolved :: Number ${at} is done
-> END
`;

const decision = (at: number, parts: number): string => `=== part_${at} ===
Dana: This is number ${at}, and I am still here, waiting.
* "I hear you." # empathy: +2 care
  ${onwards(at + 1, parts)}
* "I will look." # accuracy: +2 lookup
  ${onwards(at + 2, parts)}
* "No." # empathy: -1 minimise
  ${onwards(at + (at % 5 === 0 ? 7 : 3), parts)}
`;

/** A scenario of so many parts: ways that part and meet again, and an ending now and then. */
export const longStory = (parts: number): string => {
  const knots = Array.from({ length: parts - 1 }, (_, index) => index + 1);
  return [
    HEADER,
    '-> part_1\n',
    ...knots.map(at => (at % 9 === 0 ? ending(at) : decision(at, parts))),
  ].join('');
};
