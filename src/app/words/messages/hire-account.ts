import type { Deed } from '../../hiring/api/deeds.ts';
import type { Role } from '../../hiring/api/people-api.ts';

/** What stands on the pages about signing in and about those who do. */
export interface HireAccountMessages {
  /** Names the ways between pages. */
  readonly ways: string;
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly wrong: string;
  readonly ended: string;
  readonly refused: string;
  readonly byCompany: string;
  readonly byKey: string;
  readonly useKey: string;
  readonly join: {
    readonly heading: string;
    readonly lead: string;
    readonly newPassword: string;
    /** It is among those that anybody tries first. */
    readonly guessable: string;
    readonly passwordAbout: (shortest: number) => string;
    readonly go: string;
  };
  readonly passkeys: {
    readonly heading: string;
    readonly lead: string;
    readonly name: string;
    readonly nameAbout: string;
    readonly add: string;
    readonly remove: string;
    readonly signIn: string;
    readonly stopped: string;
    readonly wrong: string;
  };
  readonly account: {
    readonly heading: string;
    readonly signedInAs: (name: string, role: string) => string;
    readonly sessions: string;
    readonly began: (moment: string, until: string) => string;
    readonly here: string;
    readonly end: string;
    readonly change: string;
    readonly current: string;
    readonly changed: string;
    readonly wrong: string;
  };
  readonly team: {
    readonly heading: string;
    readonly lead: string;
    readonly invite: string;
    readonly role: string;
    readonly exercises: string;
    readonly all: string;
    readonly go: string;
    readonly link: (email: string, day: string) => string;
    readonly save: string;
    readonly ban: string;
    readonly unban: string;
    readonly banned: (day: string) => string;
  };
  readonly log: {
    readonly heading: string;
    readonly lead: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly about: string;
    /** Behind the name of whoever did it. */
    readonly deeds: Readonly<Record<Deed, string>>;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly rolesAbout: Readonly<Record<Role, string>>;
}
