import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { Scorecard } from '../../team/calibration/scorecard.ts';

/** A card to begin with: six sections as contact centres weigh them, each question about something that can be seen or heard. */
export const scorecardEn: Scorecard = {
  format: COACHING_FORMAT,
  id: 'scorecard',
  title: 'Conversation, from greeting to close',
  scale: 3,
  sections: [
    {
      id: 'opening',
      name: 'Opening',
      weight: 10,
      items: [
        {
          id: 'opening-take',
          text: 'Did they take it on at once?',
          about: 'They show that the matter is theirs now, and do not send anybody away with it.',
        },
      ],
    },
    {
      id: 'listening',
      name: 'Listening and finding out',
      weight: 20,
      items: [
        {
          id: 'listening-finish',
          text: 'Did they let the customer finish, and show what they heard?',
          about: 'In their own words. A set phrase does not show it.',
        },
        {
          id: 'listening-ask',
          text: 'Did they ask what was missing before they answered?',
          about: 'And nothing that they could have looked up, or had been told already.',
        },
      ],
    },
    {
      id: 'empathy',
      name: 'Empathy and tone',
      weight: 20,
      items: [
        {
          id: 'empathy-name',
          text: 'Did they name what hurt this customer?',
          about: 'What happened to this person, before anything is offered.',
        },
        {
          id: 'empathy-calm',
          text: 'Did they stay calm and on the customer’s side?',
          about: 'No blame, no hurry, no orders about how to feel.',
        },
      ],
    },
    {
      id: 'resolution',
      name: 'Resolution',
      weight: 30,
      items: [
        {
          id: 'resolution-check',
          text: 'Did they check the facts before saying what can be done?',
          about: 'On the screen, in the rules, or with somebody who knows.',
        },
        {
          id: 'resolution-right',
          text: 'Was what they offered right, and does it meet the need?',
          about: 'All that is owed, nothing that cannot be kept, and no more than is fair.',
        },
        {
          id: 'resolution-who',
          text: 'Did they say who does what, and by when?',
          about: '',
        },
      ],
    },
    {
      id: 'rules',
      name: 'Rules and rights',
      weight: 10,
      items: [
        {
          id: 'rules-true',
          text: 'Was everything they said about rules and rights true?',
          about: 'Also where it was not what the customer wanted to hear.',
        },
      ],
    },
    {
      id: 'close',
      name: 'Close',
      weight: 10,
      items: [
        {
          id: 'close-sum',
          text: 'Did they sum up, and make sure that it is right for the customer?',
          about: '',
        },
        {
          id: 'close-write',
          text: 'Did they write it down for whoever comes next?',
          about: '',
        },
      ],
    },
  ],
  autoFails: [
    { id: 'fail-privacy', text: 'Gave away something private of another customer', about: '' },
    { id: 'fail-identity', text: 'Left out a check of identity that was needed', about: '' },
    {
      id: 'fail-rights',
      text: 'Denied a right that the customer has, as the last word',
      about: '',
    },
    { id: 'fail-abuse', text: 'Was abusive, or spoke against who the customer is', about: '' },
    { id: 'fail-promise', text: 'Promised or paid what they may not', about: '' },
    { id: 'fail-safety', text: 'Passed over a sign of danger or illness', about: '' },
  ],
};
