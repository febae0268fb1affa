/** The commands of the studio's frame, the palette in which they are found, and the page of keys. */
export interface StudioCommandsMessages {
  readonly groups: {
    readonly edit: string;
    readonly goTo: string;
    readonly check: string;
    readonly keep: string;
    readonly help: string;
  };
  readonly palette: string;
  readonly keys: string;
  readonly find: string;
  readonly none: (sought: string) => string;
  readonly count: (count: number) => string;
  readonly recent: string;
  readonly cannot: string;
  readonly close: string;
  readonly keysLead: string;
  readonly withoutKeys: (palette: string) => string;
  readonly everything: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly versions: string;
  readonly allScenarios: string;
  readonly nextProblem: string;
  readonly previousProblem: string;
  readonly noProblem: string;
  readonly checkNow: string;
  readonly stopChecking: string;
  readonly notChecking: string;
}
