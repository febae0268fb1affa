import { plurals } from '../formats.ts';
import type { HiringCandidateMessages } from '../messages/hiring-candidate.ts';
import { hiringInvitationEn } from './hiring-invitation.ts';
import { LANGUAGE } from './locale.ts';

const characters = plurals(LANGUAGE, { one: 'character', other: 'characters' });
const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const days = plurals(LANGUAGE, { one: 'day', other: 'days' });

export const hiringCandidateEn: HiringCandidateMessages = {
  room: 'Exercise',
  closed: {
    heading: 'This link does not lead anywhere',
    text: 'It may be incomplete, or it may not be valid any more. If somebody invited you, write to them and ask for a new one.',
  },
  away: {
    heading: 'There is no connection at the moment',
    text: 'Nothing is lost: everything you have sent is kept. Try again in a moment, or come back later by your link.',
    again: 'Try again',
  },
  notDone: 'That did not work. Please try again in a moment.',
  readAgain: 'How it works, to read again',
  invitation: hiringInvitationEn,
  consent: {
    heading: 'Do you want to take part?',
    statement: employer =>
      `I have read how this works. I want to take part, and ${employer} may record and use my answers as it says above.`,
    agree: 'I want to take part',
    decline: contact =>
      `You do not have to. If you would like to show what you can do in another way, write to ${contact}.`,
  },
  practice: {
    heading: 'A short practice first',
    text: 'It works like the exercise: the same page, and another customer. It is not part of your result, and you can do it as often as you like.',
    start: 'Start the practice',
    again: 'Practise once more',
    badge: 'Practice',
    leaving: 'You can leave the practice at any time. It is not part of your result.',
    none: 'There is nothing to practise with here. The exercise explains itself as you go.',
    goOn: 'Go on without a practice',
    over: {
      heading: 'That was the practice',
      text: 'The exercise works in the same way, with other customers. Nobody sees what you said here.',
      next: 'Go on',
    },
  },
  talk: {
    customer: 'The customer',
    know: 'What you know',
    goal: 'What you are there for',
    start: 'Start this conversation',
    goOn: 'Go on with this conversation',
    over: {
      heading: 'This conversation is over',
      text: 'Everything you said is kept.',
    },
    next: 'Go on',
    timeUp: 'The time for this conversation is over. Everything you said is kept.',
    lost: 'No connection. Your last answer is sent as soon as there is one. You can leave this page open, or come back later.',
    plain: {
      name: 'Words alone',
      about: 'Leaves the picture out. Everything it shows is said in words.',
    },
    toPlain: 'Words alone',
    toPicture: 'With the picture',
  },
  begin: {
    heading: 'Ready when you are',
    text: 'From now on your answers count, and you cannot take one back. You can pause at any time.',
    button: 'Begin the exercise',
    notYet: opens => `It opens on ${opens}. You can practise until then.`,
  },
  part: (number, of) => `Part ${number} of ${of}`,
  pause: {
    button: 'Pause',
    text: closes =>
      `Everything up to here is kept. Come back by the same link, on any device, until ${closes}.`,
  },
  timeLeft: left => `${minutes(left)} left for this conversation`,
  letter: {
    heading: 'One letter to answer',
    text: 'Write to this customer as you would at work. People read it; no program marks it. Plain words are fine.',
    from: name => `From: ${name}`,
    subject: subject => `Subject: ${subject}`,
    know: 'What you know and may do',
    answer: 'Your answer',
    send: 'Send my answer',
    empty: 'Please write an answer first.',
    left: count => `${characters(count)} left`,
    kept: {
      kept: 'Kept as you write.',
      waiting: 'Being kept …',
      lost: 'No connection. Please leave this page open: it is tried again.',
    },
  },
  adjustment: {
    heading: 'Ask for something different',
    text: 'More time, no time limit, another format, anything that would make it fair for you. You do not have to say why, or prove anything. Those who mark your answers do not see it.',
    field: 'What would help you?',
    send: 'Send',
    waiting: 'You have asked. You will find the answer here.',
    granted: 'It has been arranged for you.',
    refused: reason => `It could not be arranged: ${reason}`,
    problems: {
      'adjustment/empty': 'Please say what would help you.',
      'adjustment/waiting':
        'You have asked already, and somebody will answer. Then you can ask again.',
      'adjustment/nothing-asked': 'There is no request to answer.',
      'adjustment/no-reason': 'Please say why it cannot be arranged.',
      'adjustment/too-early': 'That day is over already.',
    },
  },
  end: {
    heading: 'That was all',
    thanks: employer => `Thank you for your time. ${employer} has your answers.`,
    next: 'Two people read what you wrote, without your name. Then a person decides, writes down why, and tells you.',
    report: {
      never:
        'There is no report to look at here. You can ask for a copy of everything that is kept about you.',
      'at-end': 'You can read your own report now.',
      on: day => `Your own report will be here from ${day}.`,
    },
  },
  report: {
    heading: 'Your report',
    lead: 'This is what you said, and how it fits what was marked in advance. It is about these conversations, and not about you as a person.',
    said: 'What you said',
    scores: 'Two scores, and how sure they are',
    scoresText:
      'Nobody can measure this exactly. With other conversations of the same kind, your score would lie in this range two times out of three.',
    band: (axis, from, to) => `${axis}: between ${from} and ${to} of 100`,
    noBand: axis => `${axis}: there were too few decisions to say.`,
    claims:
      'These scores do not say how well you will do in a job. No program has decided by them.',
  },
  contest: {
    heading: 'Something is not right?',
    text: answerDays =>
      `Say what, in your own words: the exercise, the decision, or anything else. A person looks at it again and answers you within ${days(answerDays)}.`,
    field: 'What is not right?',
    send: 'Send it',
    open: answerBy => `We have it. You will have an answer by ${answerBy}.`,
    outcome: {
      stands: 'A person has looked at it again. The decision stays as it is.',
      'decided-again': 'A person has looked at it again, and has decided anew.',
    },
  },
  withdraw: {
    name: 'I do not want to take part any more',
    about: 'Nothing more is asked of you. You can also ask to have your answers deleted.',
    confirm: 'Yes, end it here',
    done: 'You have ended your part in this. Thank you for telling us.',
  },
  expired: contact =>
    `This exercise has ended. If something kept you from it, write to ${contact}.`,
  problems: {
    'step/not-now': 'This cannot be done now. Load the page again to see where you are.',
    'step/not-open-yet': 'The exercise is not open yet.',
    'step/too-late': 'The time for this is over.',
    'step/empty': 'Please write a few words first.',
  },
};
