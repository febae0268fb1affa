import { plurals } from '../formats.ts';
import type { InvitationMessages } from '../messages/hiring-candidate.ts';
import { LANGUAGE } from './locale.ts';

const conversations = plurals(LANGUAGE, { one: 'conversation', other: 'conversations' });
const letters = plurals(LANGUAGE, { one: 'short letter', other: 'short letters' });
const minutes = plurals(LANGUAGE, { one: 'minute', other: 'minutes' });
const days = plurals(LANGUAGE, { one: 'day', other: 'days' });

export const hiringInvitationEn: InvitationMessages = {
  subject: ({ employer, title }) => `${employer}: ${title}`,
  lead: ({ employer, title }) =>
    `${employer} would like to see how you talk with customers who are upset. This is the exercise “${title}”. Please read this page before you begin.`,
  what: {
    heading: 'What happens',
    paragraphs: ({ conversations: count, letters: written, moodMeter }) => [
      `You have ${conversations(count)}, ${count === 1 ? '' : 'each '}with a customer on the screen. For every reply, you choose what you say or do from a list. Choose what you think a good member of staff should say.`,
      ...(written === 0
        ? []
        : [`You also answer ${letters(written)} from a customer in your own words.`]),
      'Before that there is a short practice. It is not part of your result.',
      'You do not have to know our company. All facts are on the desk beside the conversation.',
      moodMeter === 'shown'
        ? 'You see, hear or read how the customer is, and there is a meter of their mood. You see no scores.'
        : 'You see, hear or read how the customer is. You see no scores. It is the same for everybody.',
    ],
  },
  time: {
    heading: 'How long it takes',
    paragraphs: ({ minutes: count, limit, opens, closes, closesTime }) => [
      `About ${minutes(count)}. Do it when it suits you, from ${opens} to ${closes}, ${closesTime} UTC.`,
      limit === null
        ? 'There is no time limit. You can pause and go on later, on another device too.'
        : `There are ${minutes(limit)} for each conversation. Between two conversations you can pause.`,
    ],
  },
  recorded: {
    heading: 'What is recorded',
    paragraphs: () => [
      'What you choose and when, which notes on the desk you open, what you write, and what you ask us for. How long you take is not scored.',
      'There is no camera, no microphone and no check of your face, voice or mood.',
    ],
  },
  seen: {
    heading: 'Who sees it',
    paragraphs: ({ employer, letters: written }) => [
      written === 0
        ? `Two people at ${employer} read your conversations without your name.`
        : `Two people at ${employer} mark what you write without your name, each alone.`,
      'After that, those who decide see your conversations and your name. Whoever looks up your name has to give a reason, and that is noted.',
    ],
  },
  decided: {
    heading: 'How it is decided',
    paragraphs: () => [
      'A person decides, and writes down why. No program turns anybody down or puts people in order.',
      'People marked each reply in advance, by fixed rules. From that come two scores: how well you solved the matter, and how well you treated the person. They are shown as a range, never as one number. No artificial intelligence marks you.',
      'The scores do not say how well you will do in the job. They are one thing to talk about.',
    ],
  },
  adjustment: {
    heading: 'If you need something different',
    paragraphs: ({ contact }) => [
      'Keyboard, screen reader, larger text, less motion and a page of text alone all work. None of them changes your result.',
      'If you need more time, no time limit or another format, ask on the first page. You do not have to say why. Those who mark your answers do not see it.',
      `You can also write to ${contact}.`,
    ],
  },
  report: {
    heading: 'What you get',
    paragraphs: ({ report, reportDay }) => [
      report === 'at-end'
        ? 'At the end you can read your own report.'
        : report === 'on'
          ? `From ${reportDay} you can read your own report, by the same link.`
          : 'There is no report on this page. You can ask for a copy of everything that is kept about you.',
    ],
  },
  contest: {
    heading: 'If you do not agree',
    paragraphs: ({ contestDays, answerDays }) => [
      `You can contest it on the same page, up to ${days(contestDays)} after the decision. A person looks at it again and answers within ${days(answerDays)}.`,
    ],
  },
  data: {
    heading: 'Your data',
    paragraphs: ({ employer, keepDays, contact }) => [
      `${employer} is responsible for it. Everything about you is deleted ${days(keepDays)} after the exercise closes.`,
      `You can end your part at any time, get a copy, or have it deleted sooner: write to ${contact}. You can also complain to the data protection authority of your country.`,
    ],
  },
  link: {
    heading: 'Your link',
    paragraphs: () => ['It is for you alone. Please do not pass it on.'],
  },
};
