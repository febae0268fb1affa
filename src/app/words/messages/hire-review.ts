/** What stands on the page of one candidate's review. */
export interface HireReviewMessages {
  readonly heading: (code: string) => string;
  readonly conversations: string;
  readonly transcript: (title: string) => string;
  readonly letter: (from: string, subject: string) => string;
  readonly know: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly sheet: {
    readonly heading: string;
    readonly take: string;
    readonly takeAbout: string;
    readonly full: string;
    readonly handBack: string;
    readonly row: (row: string, letter: string) => string;
    readonly note: string;
    readonly noteAbout: string;
    readonly nothing: string;
    readonly done: string;
    readonly missing: (count: number) => string;
  };
  readonly both: {
    readonly heading: string;
    readonly row: string;
    readonly apart: string;
    readonly notes: string;
    readonly same: (same: number, all: number) => string;
    readonly none: string;
  };
  readonly scores: string;
  readonly person: { readonly heading: string; readonly hidden: string };
  readonly lookedUp: (who: string, when: string, reason: string) => string;
  readonly decisions: {
    readonly heading: string;
    readonly outcome: string;
    readonly by: (outcome: string, who: string, when: string) => string;
    readonly go: string;
    readonly forLeads: string;
  };
  readonly contest: {
    readonly heading: string;
    readonly asked: (day: string, answerBy: string) => string;
    readonly outcome: string;
    readonly reason: string;
    readonly go: string;
    readonly answered: (outcome: string, who: string, day: string) => string;
  };
  readonly files: {
    readonly heading: string;
    readonly lead: string;
    readonly results: string;
    readonly resultName: (code: string, part: number) => string;
    readonly print: string;
  };
  readonly unknownPerson: string;
}
