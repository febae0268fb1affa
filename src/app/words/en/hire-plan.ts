import { plurals } from '../formats.ts';
import type { HirePlanMessages } from '../messages/hire-plan.ts';
import { LANGUAGE } from './locale.ts';

const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const decisions = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });

export const hirePlanEn: HirePlanMessages = {
  heading: { make: 'Make an exercise', change: 'Change the exercise' },
  lead: 'The same for everybody who is invited to it. What is already filled in is the fairer half of each choice.',
  basics: 'What candidates are told',
  title: 'Title',
  employer: 'Employer',
  contact: 'Whom they can ask',
  contactAbout: 'A name with an e-mail address or a phone number.',
  language: 'Language (such as en or de-CH)',
  welcome: 'In your own words, above the invitation',
  welcomeAbout:
    'Who you are, and why you do it in this way. The invitation itself says how it works; leave this empty if there is nothing to add.',
  scenarios: {
    heading: 'Conversations',
    lead: 'Up to three. Only those that the proof calls fit: everybody is asked equally much, and no habit or look of a reply is an advantage.',
    none: 'No scenario has been proved here yet. Upload one from the studio.',
    upload: 'Upload a scenario (a .composure file, or its .ink files)',
    uploadAbout:
      'Save it in the studio under Share. It is proved again here, in a process of its own, which can take a minute. A scenario that is in the game that this server shows everybody cannot be used.',
    proving: 'It is being proved …',
    unread:
      'There is no whole scenario in these files. Choose its policies as well, or a .composure file.',
    taken: (title, fit) =>
      fit ? `${title} is proved, and fit.` : `${title} is proved, and not fit yet.`,
    about: (time, count, version) => `about ${minutes(time)} · ${decisions(count)} · ${version}`,
    unfit: 'Not fit yet:',
    form: form => (form === null ? 'Variant' : `Variant in form ${form}`),
    letter: {
      name: 'With the customer’s letter',
      about: 'They answer it in their own words afterwards. People read it.',
    },
    noLetter: 'Its author wrote no letter for it.',
  },
  forms: {
    name: 'Forms',
    one: { name: 'One form', about: 'Everybody gets the same variant.' },
    two: {
      name: 'Two parallel forms',
      about:
        'Every second candidate gets the other one, so that answers are worth less to pass on.',
    },
  },
  dates: {
    heading: 'Dates',
    opens: 'Opens',
    closes: 'Closes',
    zone: 'In the time of this computer.',
    keep: 'Days until everything is deleted, after it closes',
    contest: 'Days in which a decision can be contested',
    answer: 'Days in which you answer',
  },
  conditions: {
    heading: 'Conditions',
    meter: 'Mood meter',
    meters: {
      hidden: { name: 'Hidden', about: 'The face is there, as it is at work.' },
      shown: { name: 'Shown', about: 'A figure beside the face, for everybody.' },
    },
    timer: { name: 'Time limit', about: 'None is the rule. It can be lifted for one person.' },
    minutes: 'Minutes for each conversation',
    report: 'Their own report',
    reports: {
      never: { name: 'None', about: 'They can still ask for what is held on them.' },
      'at-end': { name: 'At the end', about: 'Those who are done first can tell others.' },
      on: { name: 'On a day', about: 'For everybody, after the close.' },
    },
    reportDay: 'Day of the report',
    practice: 'Practice',
    usualPractice: 'The first lesson',
  },
  marking: {
    heading: 'Marking what is written',
    lead: 'Two people mark each answer by these rows, from 1 to 4, without seeing each other’s marks.',
    row: 'Row',
    level: level => `Level ${level}`,
    add: 'Add a row',
    remove: 'Remove the row',
    phrases: 'Phrases to highlight',
    phrasesAbout: 'One on each line. They are found in an answer, and not counted.',
  },
  findings: {
    heading: 'Before anybody is invited',
    part: part => `Conversation ${part}: `,
    fine: 'Nothing is in the way.',
    advice: 'To think about: ',
  },
  save: { make: 'Make the exercise', change: 'Save the changes' },
  saved: version => `Saved as version ${version}.`,
  newVersion:
    'Those who are invited already stay with what they were told: a change in what is asked or promised is a new version.',
  incomplete: 'Title, employer, contact and at least one conversation are still missing.',
};
