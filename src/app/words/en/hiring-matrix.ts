import type { HiringReviewMessages } from '../messages/hiring-review.ts';

const quote = (text: string): string => (/^[“"]/.test(text) ? text : `“${text}”`);

export const MATRIX: HiringReviewMessages['matrix'] = {
  empathy: {
    name: 'Empathy',
    lookFor: 'Names what hurt this person, and not only that something did.',
    open: 'Tell me about somebody who was upset for a good reason. How did they know that you had understood?',
  },
  'problem-solving': {
    name: 'Problem solving',
    lookFor: 'Finds out before offering, and offers what can be kept.',
    open: 'Tell me about a problem that was not what it seemed at first. How did you find out?',
  },
  communication: {
    name: 'Communication',
    lookFor: 'Listens, says it plainly and truthfully, and makes sure that it was understood.',
    open: 'Tell me about a time when you had to explain something nobody wanted to hear. What did you say?',
  },
  resilience: {
    name: 'Resilience',
    lookFor: 'Stays with the matter and the person when somebody is very angry.',
    open: 'Tell me about a hard conversation that went on for long. What kept you going, and what did you do after it?',
  },
  'technical-acumen': {
    name: 'Technical acumen',
    lookFor: 'Looks it up, knows the rules, and keeps private what is private.',
    open: 'Tell me about a time when you did not know the answer in front of a customer. What did you do?',
  },
  'conflict-resolution': {
    name: 'Conflict resolution',
    lookFor: 'Blames nobody, says a correct no, and brings in others when it is right.',
    open: 'Tell me about a customer who wanted what you could not give. How did it end?',
  },
};

export const EVIDENCE: HiringReviewMessages['evidence'] = {
  heading: 'Evidence',
  lead: 'What the candidate said and did, by the rows of the interview matrix. Read it and weigh it: it is not added up.',
  kinds: { shown: 'Shown', against: 'Spoke against it', left: 'Was there for the taking' },
  unasked: 'No decision of this exercise asked for it. That says nothing about the candidate.',
  nothing: 'Nothing of this kind.',
  turn: (title, turn) => `${title}, turn ${turn}`,
  heard: heard => (heard === '' ? '' : `After: ${quote(heard)}`),
  said: ({ said, isAction }) => (isAction ? `Did: ${said}` : `Said: ${quote(said)}`),
  breaches: 'Serious errors',
  brokenPromises: 'Promises that were not kept',
};

export const QUESTIONS: HiringReviewMessages['questions'] = {
  heading: 'Questions for the interview',
  lead: 'From what was missed. Ask openly: there may have been a good reason.',
  ask: (row, about) => {
    if (about === null) return MATRIX[row].open;
    const { heard, said, isAction, kind } = about;
    const when = heard === '' ? 'At one point' : `When you heard ${quote(heard)}`;
    const did = isAction ? `you did this: ${quote(said)}` : `you said ${quote(said)}`;
    const open =
      kind === 'against'
        ? 'What did you want to reach, and what would you do today?'
        : 'What else did you think of doing there?';
    return `${when}, ${did}. ${open}`;
  },
  listenFor: row => `Listen for: ${MATRIX[row].lookFor}`,
};
