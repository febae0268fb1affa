import type { ApiProblem } from '../../hiring/api/read-answer.ts';
import { plurals } from '../formats.ts';
import type { HireMessages } from '../messages/hire.ts';
import { LANGUAGE } from './locale.ts';

const invitations = plurals(LANGUAGE, { one: 'invitation', other: 'invitations' });
const people = plurals(LANGUAGE, { one: 'person', other: 'people' });
const problems = plurals(LANGUAGE, { one: 'thing to mend', other: 'things to mend' });

const REFUSED: Partial<Record<ApiProblem, string>> = {
  'server/unreachable': 'The server cannot be reached. Nothing was changed.',
  'server/busy': 'The server is busy. Try again in a moment.',
  'key/invalid': 'This key does not open anything here.',
  'mail/not-set': 'No mail server is set up here. Copy the links, or download the invitations.',
  'access/denied': 'That is for others: ask an administrator.',
  'session/ended': 'You are signed out.',
  'link/invalid': 'This link does not work, or not any more. Ask for a new one.',
  'person/email-taken': 'Somebody with this e-mail has an account already.',
  'person/other-email': 'This link is for another e-mail.',
  'person/unknown': 'There is no such person here.',
  'person/last-administrator': 'Somebody has to be in charge: this is the last administrator.',
  'request/too-many': 'Too many requests. Wait a minute and try again.',
  'request/invalid': 'Something in it cannot be taken as it is. Look at the fields again.',
  'request/too-large': 'It is too large.',
  'exercise/unknown': 'There is no such exercise.',
  'exercise/not-ready': 'The exercise has something to mend first. See “Change”.',
  'exercise/published':
    'A conversation of this exercise stands in the game that is served here for everybody. Candidates could read it before. Use a scenario that is not published.',
  'scenario/broken': 'This scenario cannot be played. Open it in the studio to see why.',
  'candidate/unknown': 'There is no such candidate here.',
  'review/too-early': 'This candidate is not through yet. There is nothing to review.',
  'review/still-open': 'Both have to be done with their marks first.',
  'step/too-late': 'It is too late for that.',
  'step/empty': 'Please write something.',
  'step/not-now': 'That cannot be done now.',
  'adjustment/no-reason': 'Please write why it is not granted.',
  'adjustment/waiting': 'They asked here as well: answer that first.',
  'adjustment/empty': 'Please write what they asked for.',
  'adjustment/too-early': 'Choose a day that is still to come.',
};

/** How far two people are with their marks. */
const marks = (sheets: number, locked: number): string => {
  if (locked === 2) return 'Both are done';
  if (locked === 1)
    return sheets === 2 ? 'One is done, one still marks' : 'One is done, one is missing';
  return ['Nobody marks yet', 'One person marks', 'Two people mark'][sheets] ?? '';
};

export const hireEn: HireMessages = {
  room: 'Hiring',
  signIn: {
    heading: 'Hiring',
    lead: 'For those who make exercises, invite, review and decide. Candidates come by a link of their own.',
    key: 'Access key',
    go: 'Sign in',
    out: 'Sign out',
  },
  refused: code => REFUSED[code] ?? `That did not work (${code}).`,
  again: 'Try again',
  speaker: 'Candidate',
  exercises: {
    heading: 'Exercises',
    lead: 'Everybody who is invited to one gets the same conversations under the same conditions.',
    none: 'There is no exercise yet.',
    make: 'Make an exercise',
    verify: 'Check a signed result',
    dates: (from, to) => `${from} to ${to}`,
    version: version => `version ${version}`,
    invited: count => (count === 0 ? 'nobody invited yet' : `${people(count)} invited`),
    problems: count => `${problems(count)} before anybody is invited`,
    ready: 'ready',
  },
  pages: {
    candidates: 'Candidates',
    people: 'Invitations',
    quality: 'Quality',
    change: 'Change',
  },
  crew: {
    heading: 'Who marks here',
    lead: 'Reviewers whom you check see this exercise, and know its candidates by code alone. What somebody has marked stays when they leave.',
    none: 'There are no reviewers yet: an administrator invites them under Team.',
  },
  candidates: {
    heading: 'Candidates',
    lead: 'By code, in no order that means anything. There is no score here: read first, then weigh.',
    none: 'Nobody is invited yet.',
    columns: {
      code: 'Code',
      progress: 'Progress',
      marks: 'Reviewers',
      decision: 'Decision',
      contest: 'Contest',
    },
    stages: {
      invited: 'Invited',
      consented: 'Has agreed',
      practised: 'Has practised',
      talking: 'In a conversation',
      writing: 'Writing an answer',
      done: 'Through',
      withdrawn: 'Withdrawn',
      expired: 'Not in time',
    },
    part: (part, parts) => `part ${part} of ${parts}`,
    marks: ({ sheets, locked, own }) => {
      const mine = { none: '', open: ' · you have not finished', locked: ' · you are done' }[own];
      return `${marks(sheets, locked)}${mine}`;
    },
    open: code => `Review ${code}`,
    undecided: 'Open',
    answerBy: (day, isOverdue) => (isOverdue ? `overdue: promised for ${day}` : `answer by ${day}`),
    version: (version, form) => `version ${version}, form ${form + 1}`,
    counts: (all, done, toMark) =>
      `${people(all)} · ${done} through · ${toMark} ${toMark === 1 ? 'waits' : 'wait'} for marks`,
  },
  people: {
    heading: 'Invitations',
    lead: 'Here people have names. Their words and marks stand under a code, and nothing leads from one to the other.',
    one: 'One person',
    name: 'Name',
    email: 'E-mail',
    addOne: 'Add to the list',
    many: 'A list of people',
    file: 'Table of people (CSV)',
    list: count => `To be invited: ${people(count)}`,
    invite: count => `Invite ${people(count)}`,
    discard: 'Empty the list',
    links: {
      heading: 'Their links',
      once: 'This is the only time you see them: the server keeps no link that it could show again.',
      link: 'Link',
      copy: 'Copy',
      copied: 'Copied',
      download: 'Download the invitations',
      fileName: 'invitations',
      done: 'I have them',
    },
    mail: {
      send: count => `Send ${invitations(count)} by e-mail`,
      sent: count => `The mail server took ${invitations(count)}.`,
      failed: emails =>
        `Not sent: ${emails.join(', ')}. Try again, or give them their links in another way.`,
    },
    held: {
      open: 'Everything that is held',
      heading: 'Everything that is held on one person',
      lead: 'To be given to them, as a file or on paper. This look is noted. Names and marks of reviewers are personal data too: think before you pass them on.',
      download: 'Download it',
      print: 'Print',
      fileName: 'held-on-you',
      tables: {
        candidate: 'The person',
        review: 'The review',
        run: 'Conversations',
        audit: 'Who looked at or did what',
        decision: 'What was asked, in which order',
        choice: 'What was chosen, and when',
        desk_read: 'What was read on the desk',
        letter: 'What was written',
        result: 'Signed results',
      },
    },
    invited: 'Invited',
    nobody: 'Nobody yet.',
    progress: 'Progress',
    actions: 'What can be done',
    newLink: 'New link',
    revoke: 'Close the link',
    revoked: 'Link closed',
    remove: 'Delete everything',
    sure: name => `Delete everything that is held on ${name}? It cannot be undone.`,
    yes: 'Delete',
    no: 'Keep',
    adjustments: {
      heading: 'Adjustments',
      lead: 'Asked for in private. No reviewer sees them, and nobody has to say why.',
      none: 'Nobody waits for an answer.',
      asked: (name, day) => `${name} asked on ${day}`,
      elsewhere: 'Somebody asked by phone or e-mail',
      who: 'Who asked',
      askedFor: 'What they asked for',
      untimed: 'No time limit',
      until: 'Time until',
      otherFormat: 'Another format',
      reason: 'What you tell them',
      grant: 'Grant',
      refuse: 'Do not grant',
      granted: day => `Granted on ${day}`,
      refusedOn: day => `Not granted on ${day}`,
    },
  },
  verify: {
    heading: 'Check a signed result',
    lead: 'Reads the file in this browser. Nothing is sent, and no network is needed.',
    file: 'File of the result',
    keys: 'Public keys of the server',
    keysAbout: 'Only where you do not trust the keys in the file: the server publishes them.',
    holds: 'The signature holds.',
    holdsAbout: 'Nothing in it was changed since the server signed it.',
    facts: (scenario, part, from, to) => `${scenario}, part ${part}, ${from} to ${to}`,
    said: 'What was said',
    problems: {
      'result/other-key': 'It was signed with another key than these.',
      'result/forged': 'The signature does not hold. It was changed, or never signed.',
      'result/unreadable': 'It is signed, and is no result that this version can read.',
      'result/no-file': 'This is no file of a result.',
      'result/no-keys': 'There are no public keys in it. Add them as a file.',
    },
  },
  contestOutcomes: {
    stands: 'The decision stands',
    'decided-again': 'It was decided again',
  },
};
