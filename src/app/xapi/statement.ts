/** Words by language, as xAPI has them. */
export type LanguageMap = Readonly<Record<string, string>>;

export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: {
    readonly type?: string;
    readonly name?: LanguageMap;
    readonly description?: LanguageMap;
    readonly interactionType?: 'long-fill-in';
  };
}

type Related = 'parent' | 'grouping' | 'category' | 'other';

export interface StatementContext {
  readonly registration?: string;
  readonly language?: string;
  readonly contextActivities?: Readonly<Partial<Record<Related, readonly Activity[]>>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface StatementResult {
  readonly score?: {
    readonly scaled?: number;
    readonly raw?: number;
    readonly min?: number;
    readonly max?: number;
  };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Something that somebody did, as xAPI 1.0.3 says it: the part of it that is used here. */
export interface Statement {
  /** A UUID that the same happening always has: who is told of it twice can tell. */
  readonly id: string;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly timestamp: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly verb: { readonly id: string; readonly display?: LanguageMap };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context?: StatementContext;
}
