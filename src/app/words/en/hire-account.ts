import type { HireAccountMessages } from '../messages/hire-account.ts';

export const hireAccountEn: HireAccountMessages = {
  email: 'E-mail',
  password: 'Password',
  name: 'Name',
  wrong: 'E-mail and password do not go together, or this account is closed.',
  ended: 'You are signed out. Sign in again to go on.',
  refused:
    'The sign-in of your company did not let you in here. Ask an administrator for an invitation first, with the same e-mail.',
  byCompany: 'Sign in with your company',
  byKey: 'Come in with an access key',
  useKey: 'Use the key',
  join: {
    heading: 'Make your account',
    lead: 'The link that you were given works once. From then on you sign in with e-mail and password.',
    newPassword: 'New password',
    passwordAbout: shortest =>
      `At least ${shortest} characters. A sentence is easier to remember than a riddle.`,
    go: 'Make the account',
  },
  account: {
    heading: 'Your account',
    signedInAs: (name, role) => `Signed in as ${name}, ${role.toLowerCase()}.`,
    sessions: 'Where you are signed in',
    began: (moment, until) => `since ${moment}, until ${until} at the latest`,
    here: 'this browser',
    end: 'End it',
    change: 'Change the password',
    current: 'Password so far',
    wrong: 'This is not the password so far.',
    changed: 'The password is changed, and every other session has ended.',
  },
  team: {
    heading: 'Team',
    lead: 'Those who sign in. What you change here holds from their next click on.',
    invite: 'Invite a colleague',
    role: 'Role',
    exercises: 'Exercises that they work on',
    all: 'Administrators work on every exercise.',
    go: 'Make a link',
    link: (email, day) =>
      `Give this link to ${email}. It works once, until ${day}, and is not shown again.`,
    save: 'Save',
    ban: 'Keep out',
    unban: 'Let in again',
    banned: day => `kept out since ${day}`,
  },
  log: {
    heading: 'Log',
    lead: 'Who did or looked at what, the latest first. Nobody can change it, and reading it is noted too.',
    when: 'When',
    who: 'Who',
    what: 'What',
    about: 'About',
  },
  roles: { administrator: 'Administrator', lead: 'Lead', reviewer: 'Reviewer' },
  rolesAbout: {
    administrator: 'does everything, invites colleagues and reads the log',
    lead: 'makes exercises, and runs those they work on',
    reviewer: 'marks and reviews by code, on the exercises they work on',
  },
};
