/** The part of `@rusticisoftware/cmi5` 3.2 that is used here. It comes without types. */
declare module '@rusticisoftware/cmi5' {
  // oxlint-disable-next-line consistent-type-imports -- a module that is declared may not import from beside it
  type Statement = import('../../app/xapi/statement.ts').Statement;

  interface Score {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  }

  /** Reads a launch, fetches what belongs to it, and makes the statements that cmi5 defines. */
  export default class Cmi5 {
    /** Throws where the address has no launch in it. */
    constructor(href: string);
    /** The library reads launch data only where this is set: an answer that was kept stands in for it. */
    _fetchContent: object | null;
    /** As it was found. */
    _lmsLaunchData: unknown;
    postFetch(): Promise<void>;
    loadLMSLaunchData(): Promise<void>;
    loadLearnerPrefs(): Promise<void>;
    getAuth(): string | null;
    setAuth(auth: string): void;
    getFetch(): string;
    getEndpoint(): string;
    getActor(): Statement['actor'] & {
      readonly account: { readonly homePage: string; readonly name: string };
    };
    getActivityId(): string;
    getRegistration(): string;
    getLaunchMode(): unknown;
    getMasteryScore(): number | null;
    getReturnURL(): string | null;
    getAudioPreference(): unknown;
    getSessionId(): string;
    prepareStatement(verb: string): Statement;
    initializedStatement(): Statement;
    completedStatement(): Statement;
    passedStatement(score: Score): Statement;
    failedStatement(score: Score): Statement;
    terminatedStatement(): Statement;
  }
}
