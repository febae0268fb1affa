import type { Axis } from '../../engine/model/acts.ts';
import type { LevelName } from '../../engine/model/customer.ts';
import type { MoodZone } from '../../engine/model/mood.ts';
import type { Fcr } from '../../engine/scoring/outcome.ts';
import type { LimitId } from '../../engine/rules/rules.ts';
import type { Difficulty } from '../../engine/model/scenario.ts';
import type { EndingKind } from '../../engine/model/story-step.ts';
import type { PortProblem } from '../conversation/conversation-port.ts';
import type { CaptionId } from '../sound/sound-events.ts';
import type { RunProblem } from '../runs/replay-run.ts';
import type { StorageProblem } from '../ports.ts';
import type { MOTIONS, Preferences, TEXT_SPEEDS, THEMES } from '../preferences/preferences.ts';

/** Everything that can go wrong in front of a player. */
export type ProblemCode = PortProblem['code'] | RunProblem['code'];

/** One thing to choose from, with what it means where the name does not say it. */
export interface Choice {
  readonly name: string;
  readonly about?: string;
}

/** A page or a passage that only says something. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
}

/** What is the same in every language but written differently. Moments are milliseconds since 1970. */
export interface Formats {
  /** −3, 0, +2: with a true minus. */
  signed(value: number): string;
  number(value: number, digits?: number): string;
  money(amount: number, currency: string): string;
  /** A day, as on a document. */
  day(moment: number): string;
  /** A day and the time of day, in the reader's own zone. */
  moment(moment: number): string;
  list(items: readonly string[]): string;
}

export interface CommonWords {
  readonly product: string;
  readonly home: string;
  readonly settings: string;
  readonly skipToContent: string;
  readonly loading: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly levels: Readonly<Record<LevelName, string>>;
  readonly zones: Readonly<Record<MoodZone, string>>;
  readonly endings: Readonly<Record<EndingKind, string>>;
  readonly warranted: string;
  readonly outOfHundred: (score: number) => string;
  readonly pageTitle: (page: string) => string;
  readonly quote: (text: string) => string;
}

export interface HomeWords {
  /** Each on a line of its own where there is room. */
  readonly heading: readonly string[];
  readonly lead: string;
  readonly promise: string;
  readonly scenarios: string;
  readonly level: Readonly<Record<Difficulty, string>>;
  readonly minutes: (minutes: number) => string;
  readonly best: string;
  readonly untried: string;
  readonly tries: (tries: number) => string;
  readonly goOn: string;
  readonly goOnWith: (title: string) => string;
  readonly cannotBePlayed: string;
  readonly seeWhy: string;
  readonly none: Passage;
  /** One quiet line. */
  readonly practice: {
    readonly heading: string;
    readonly about: string;
    readonly due: (due: number) => string;
    readonly doneOf: (done: number, of: number) => string;
    readonly done: string;
    readonly days: (days: number) => string;
    readonly start: string;
    readonly goOn: string;
    readonly skills: string;
  };
  readonly history: {
    readonly heading: string;
    readonly about: string;
    readonly when: string;
    readonly scenario: string;
    readonly ending: string;
    readonly debrief: string;
    readonly openDebrief: (when: string) => string;
    readonly unfinished: string;
    readonly olderVersion: string;
    readonly all: (attempts: number) => string;
  };
}

export interface BriefingWords {
  readonly customer: string;
  readonly know: string;
  readonly goal: string;
  readonly counts: string;
  readonly countsLead: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly how: string;
  readonly steps: readonly string[];
  readonly start: string;
  readonly goOn: string;
  readonly goOnAbout: (decisions: number) => string;
  readonly factsAsAt: (day: string) => string;
}

export interface PlayWords {
  readonly conversation: string;
  readonly replies: string;
  readonly mood: string;
  readonly desk: string;
  readonly you: string;
  readonly atTheDesk: string;
  readonly decision: (at: number, of: number) => string;
  readonly pause: string;
  readonly skip: string;
  readonly keys: string;
  readonly deskHint: string;
  readonly deskEmpty: string;
  readonly source: (source: string) => string;
  readonly asAt: (day: string) => string;
  /** What a screen reader says of the gauge. */
  readonly moodText: (zone: MoodZone, mood: string, before: MoodZone) => string;
  readonly level: (level: LevelName, value: number) => string;
  readonly moved: string;
  readonly movedBy: (level: LevelName, by: number) => string;
  readonly nothingMoved: string;
  readonly coach: string;
  readonly over: string;
  readonly seeDebrief: string;
  readonly captions: Readonly<Record<CaptionId, string>>;
  /** Another tab has the conversation. */
  readonly elsewhere: { readonly text: string; readonly goOnHere: string };
  readonly opening: string;
  readonly pauseDialog: Passage & { readonly goOn: string; readonly leave: string };
}

export interface DebriefHeadWords {
  readonly heading: string;
  readonly loading: string;
  readonly marksOf: (marks: number, best: number) => string;
  readonly bestMarks: string;
  readonly costliest: string;
  readonly noMarks: Readonly<Record<Axis, string>>;
  readonly turn: (turn: number) => string;
  readonly outcome: string;
  readonly modelled: string;
  readonly ending: string;
  readonly csat: string;
  readonly csatOf: (csat: string) => string;
  readonly fcr: string;
  readonly fcrs: Readonly<Record<Fcr, string>>;
  readonly ease: string;
  readonly easeOf: (ease: string) => string;
  readonly cost: string;
  readonly costOf: (given: string, owed: string | null) => string;
  readonly breaches: string;
  readonly brokenPromises: string;
  readonly none: string;
  readonly curve: string;
  readonly curveAbout: string;
  readonly curveSummary: (start: MoodZone, end: MoodZone, turns: number) => string;
  readonly opening: string;
  readonly asTable: string;
  readonly table: {
    readonly turn: string;
    readonly said: string;
    readonly mood: string;
    readonly zone: string;
  };
  readonly pointName: (turn: number, zone: MoodZone, mood: string) => string;
  readonly turns: string;
  readonly turnsAbout: string;
  readonly youSaid: string;
  readonly youDid: string;
  readonly moodMoved: (from: string, to: string) => string;
  readonly nothingMoved: string;
  readonly held: Readonly<Record<LimitId, string>>;
  readonly thought: (name: string) => string;
  readonly coach: string;
  readonly breach: (what: string) => string;
  readonly markWorn: (counted: string) => string;
  readonly unheard: string;
  readonly unheardAbout: string;
  readonly allHeard: string;
  readonly again: string;
  readonly print: string;
  readonly hidden: string;
}

export interface SettingsWords {
  readonly heading: string;
  readonly kept: string;
  readonly reading: string;
  readonly looks: string;
  readonly sound: string;
  readonly playing: string;
  readonly textSize: string;
  readonly percent: (percent: number) => string;
  readonly textSample: string;
  readonly motion: string;
  readonly motions: Readonly<Record<(typeof MOTIONS)[number], Choice>>;
  readonly theme: string;
  readonly themes: Readonly<Record<(typeof THEMES)[number], Choice>>;
  readonly textSpeed: string;
  readonly textSpeeds: Readonly<Record<(typeof TEXT_SPEEDS)[number], Choice>>;
  readonly switches: Readonly<
    Record<
      keyof Pick<Preferences, 'numberKeys' | 'whisper' | 'sound' | 'captions' | 'readAloud'>,
      Choice
    >
  >;
  readonly volumes: Readonly<
    Record<keyof Pick<Preferences, 'ambienceVolume' | 'effectsVolume'>, string>
  >;
  readonly back: string;
}

export interface TroubleWords {
  readonly problems: Readonly<Record<ProblemCode, Passage>>;
  readonly storage: Readonly<Record<StorageProblem, string>>;
  readonly dismiss: string;
  readonly toHome: string;
  readonly tryAgain: string;
  readonly startAfresh: string;
  readonly unknownAddress: Passage;
  readonly crashed: Passage;
  readonly broken: {
    readonly heading: (scenario: string) => string;
    readonly text: string;
    readonly place: (file: string, line: number) => string;
    readonly severity: Readonly<Record<'error' | 'warning', string>>;
    readonly remedy: string;
  };
  readonly oldRun: {
    readonly heading: string;
    readonly played: (title: string, when: string) => string;
    readonly ended: string;
  };
}

/** Every word of the interface in one language. A second language is one more file like `en.ts`. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly formats: Formats;
  readonly common: CommonWords;
  readonly home: HomeWords;
  readonly briefing: BriefingWords;
  readonly play: PlayWords;
  readonly debrief: DebriefHeadWords;
  readonly settings: SettingsWords;
  readonly trouble: TroubleWords;
}
