import { plurals } from '../formats.ts';
import type { HireReviewMessages } from '../messages/hire-review.ts';
import { LANGUAGE } from './locale.ts';

const rows = plurals(LANGUAGE, { one: 'row has', other: 'rows have' });

export const hireReviewEn: HireReviewMessages = {
  heading: code => `Candidate ${code}`,
  conversations: 'What was said and written',
  transcript: title => `Conversation: ${title}`,
  letter: (from, subject) => `${from}: ${subject}`,
  know: 'What the candidate knew',
  answer: 'The candidate’s answer',
  noAnswer: 'No answer was written.',
  sheet: {
    heading: 'Your marks',
    take: 'Mark this candidate',
    takeAbout: 'Two people mark each candidate, without seeing each other’s marks.',
    full: 'Two people mark this candidate already.',
    handBack: 'Hand the sheet back',
    row: (row, letter) => `${row}: ${letter}`,
    note: 'Your notes',
    noteAbout: 'The other one reads them when both are done.',
    nothing:
      'Nothing was written that could be marked. Read the conversation and say that you are done.',
    done: 'You are done with your marks.',
    missing: count => `${rows(count)} no level yet.`,
  },
  both: {
    heading: 'Both reviewers',
    row: 'Row',
    apart: 'Two levels or more apart: talk about it before you decide.',
    notes: 'Notes',
    same: (same, all) => `The same level in ${same} of ${all} rows.`,
    none: 'Nothing was written that could be marked.',
  },
  scores: 'Scores',
  person: {
    heading: 'Who it is',
    hidden:
      'The name is not shown. Look it up when you need it, for instance to invite to an interview.',
  },
  lookedUp: (who, when, reason) => `${who} looked up the name, ${when}: ${reason}`,
  decisions: {
    heading: 'Decision',
    outcome: 'What you decide',
    by: (outcome, who, when) => `${outcome}. ${who}, ${when}`,
    go: 'Record the decision',
    forLeads: 'Whoever leads the exercise decides, and can look up who it is.',
  },
  contest: {
    heading: 'The candidate contests',
    asked: (day, answerBy) => `Asked on ${day}. Answer by ${answerBy}.`,
    outcome: 'What comes of it',
    reason: 'What the candidate will read',
    go: 'Send the answer',
    answered: (outcome, who, day) => `${outcome}. ${who}, ${day}`,
  },
  files: {
    heading: 'To keep',
    lead: 'The report can be printed, or saved as PDF from the print window. A signed result can be checked by anybody, without this server.',
    results: 'Download the signed results',
    resultName: (code, part) => `result-${code}-${part}`,
    print: 'Print',
  },
  unknownPerson: 'somebody',
};
