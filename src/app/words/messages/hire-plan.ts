import type { Choice } from './common.ts';

/** What stands where an exercise is made or changed. */
export interface HirePlanMessages {
  readonly heading: { readonly make: string; readonly change: string };
  readonly lead: string;
  readonly basics: string;
  readonly title: string;
  readonly employer: string;
  readonly contact: string;
  readonly contactAbout: string;
  readonly language: string;
  readonly welcome: string;
  readonly welcomeAbout: string;
  readonly scenarios: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly upload: string;
    readonly uploadAbout: string;
    readonly proving: string;
    readonly unread: string;
    readonly taken: (title: string, fit: boolean) => string;
    readonly about: (minutes: number, decisions: number, version: string) => string;
    readonly unfit: string;
    readonly form: (form: number | null) => string;
    readonly letter: Choice;
    readonly noLetter: string;
  };
  readonly forms: { readonly name: string; readonly one: Choice; readonly two: Choice };
  readonly dates: {
    readonly heading: string;
    readonly opens: string;
    readonly closes: string;
    readonly zone: string;
    readonly keep: string;
    readonly contest: string;
    readonly answer: string;
  };
  readonly conditions: {
    readonly heading: string;
    readonly meter: string;
    readonly meters: Readonly<Record<'hidden' | 'shown', Choice>>;
    readonly timer: Choice;
    readonly minutes: string;
    readonly report: string;
    readonly reports: Readonly<Record<'never' | 'at-end' | 'on', Choice>>;
    readonly reportDay: string;
    readonly practice: string;
    readonly usualPractice: string;
  };
  readonly marking: {
    readonly heading: string;
    readonly lead: string;
    readonly row: string;
    readonly level: (level: number) => string;
    readonly add: string;
    readonly remove: string;
    readonly phrases: string;
    readonly phrasesAbout: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly part: (part: number) => string;
    readonly fine: string;
    readonly advice: string;
  };
  readonly save: { readonly make: string; readonly change: string };
  readonly saved: (version: number) => string;
  readonly newVersion: string;
  readonly incomplete: string;
}
