import { measure, type MeasureName, type SurfaceDecision, type SurfaceReply } from './surface.ts';

/** A way to choose replies without reading them: the one it likes most, the first of equals. */
export interface Strategy {
  readonly name: string;
  readonly prefers: (reply: SurfaceReply, decision: SurfaceDecision) => number;
}

const most = (name: string, of: MeasureName): Strategy => ({
  name,
  prefers: (reply, decision) => measure(of, reply, decision),
});

const least = (name: string, of: MeasureName): Strategy => ({
  name,
  prefers: (reply, decision) => -measure(of, reply, decision),
});

/** Leans on several signs at once, as somebody does who has seen a few keys. */
const testWise: Strategy = {
  name: 'several cues at once',
  prefers: (reply, decision) => {
    const count = (of: MeasureName): number => measure(of, reply, decision);
    const signs = count('colons') + count('semicolons') + count('negations') + count('numbers');
    return signs - count('fillers') - count('hedges') - count('exclamation marks');
  },
};

/** What somebody who only wants to pass would try. */
export const STRATEGIES: readonly Strategy[] = [
  most('the longest reply', 'words'),
  least('the shortest reply', 'words'),
  least('the first reply in the file', 'place'),
  most('the last reply in the file', 'place'),
  most('the most "sorry"', 'sorry'),
  most('the most feeling words', 'feeling words'),
  most('the most "you"', 'you'),
  most('the most numbers', 'numbers'),
  most('the most colons', 'colons'),
  most('the most commas', 'commas'),
  most('the words of the customer', 'echo'),
  most('always act', 'brackets'),
  least('never act', 'brackets'),
  most('always ask', 'question marks'),
  least('never a filler word', 'fillers'),
  least('never "no"', 'negations'),
  most('always "no"', 'negations'),
  least('never a hedge', 'hedges'),
  least('never "I"', 'i'),
  testWise,
];
