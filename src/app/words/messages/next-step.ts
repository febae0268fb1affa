/** What to do after a run. Each has a name for its button and a reason. */
export interface NextStepMessages {
  readonly heading: string;
  readonly mistakesAbout: (count: number) => string;
  readonly playOn: (turn: number) => string;
  readonly playOnAbout: string;
  readonly scenario: (title: string) => string;
  readonly scenarioAbout: string;
  readonly againAbout: string;
}
