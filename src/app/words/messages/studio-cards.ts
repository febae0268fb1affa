import type { Tell } from '../../studio/cards/balance.ts';
import type { Axis } from '../../../engine/model/acts.ts';

type Level = 'heat' | 'trust' | 'patience' | 'mood';

/** What undo calls each thing that an author does in the cards. */
export const CARD_STEPS = [
  'words',
  'speaker',
  'tag',
  'mark',
  'shape',
  'condition',
  'way',
  'ending',
  'fact',
  'ink',
  'addLine',
  'addItem',
  'removeItem',
  'moveItem',
  'addReply',
  'copyReply',
  'removeReply',
  'moveReply',
  'addDecision',
  'copyDecision',
  'removeDecision',
  'moveDecision',
] as const;
export type CardStep = (typeof CARD_STEPS)[number];

/** Tags that stand in fields of their own. */
export const EXTRA_KEYS = [
  'thought',
  'gesture',
  'tone',
  'background',
  'attachment',
  'sound',
  'stirs',
  'abuse',
  'comes-out',
  'kept',
  'promise',
  'cost',
  'pays',
  'hold',
  'breach',
  'seen',
  'card',
] as const;
export type ExtraKey = (typeof EXTRA_KEYS)[number];

/** The conversation as cards. */
export interface CardsMessages {
  readonly steps: Readonly<Record<CardStep, string>>;
  readonly decisions: string;
  readonly empty: string;
  readonly jump: string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly fold: (title: string) => string;
  readonly toScene: (gaps: number) => string;
  readonly endingScene: (knot: string) => string;
  readonly inScene: string;
  readonly header: string;
  readonly gaps: (count: number) => string;
  /** By what the best reply can be told, in so many of the decisions that are settled. */
  readonly balance: Readonly<Record<Tell, (betrayed: number, of: number) => string>>;
  readonly nextGap: string;
  readonly scene: (knot: string) => string;
  readonly onDesk: (title: string) => string;
  readonly machinery: (knot: string) => string;
  readonly untitled: string;
  readonly answered: (reply: string) => string;
  readonly asInk: string;
  readonly inkOf: (what: string) => string;
  readonly inkDone: string;
  readonly ink: string;
  readonly narration: string;
  readonly says: (who: string) => string;
  readonly told: string;
  readonly speaker: string;
  readonly lineGap: string;
  readonly replyGap: string;
  readonly newReply: string;
  readonly whicheverReply: string;
  readonly words: string;
  readonly ownWords: string;
  readonly oneLine: string;
  readonly shape: string;
  readonly said: string;
  readonly done: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly act: Readonly<Record<Axis, string>>;
  readonly noAct: string;
  readonly whichAct: string;
  readonly helps: string;
  readonly harms: string;
  readonly grievance: string;
  readonly meaning: Readonly<Record<Axis, (value: number) => string>>;
  readonly why: string;
  readonly whyGap: string;
  readonly more: string;
  readonly extras: Readonly<Record<ExtraKey, string>>;
  readonly add: (what: string) => string;
  readonly remove: (what: string) => string;
  readonly nothing: string;
  readonly everything: string;
  readonly goesOn: string;
  readonly withOthers: string;
  readonly ends: string;
  readonly newDecision: string;
  readonly follows: string;
  readonly only: (condition: string) => string;
  readonly always: string;
  readonly otherwise: string;
  readonly condition: string;
  readonly inInk: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly conditions: {
    readonly fact: (what: string, isSo: boolean) => string;
    readonly flag: (name: string, isSo: boolean) => string;
    readonly seen: (what: string, isSo: boolean) => string;
    readonly variant: (what: string, isSo: boolean) => string;
    readonly variable: (name: string) => string;
    readonly quoted: (value: string) => string;
    readonly compared: (what: string, sign: string, value: string) => string;
    readonly not: (what: string) => string;
    readonly joined: (parts: readonly string[], kind: 'all' | 'any') => string;
  };
  readonly conditionEditor: {
    readonly what: string;
    readonly how: string;
    readonly value: string;
    readonly is: string;
    readonly isNot: string;
    readonly signs: Readonly<Record<'<' | '<=' | '>' | '>=' | '==' | '!=', string>>;
    readonly all: string;
    readonly any: string;
    readonly join: string;
    readonly add: string;
    readonly levels: string;
    readonly facts: string;
    readonly others: string;
    readonly variant: string;
    readonly seen: string;
  };
  readonly sets: (what: string, value: string) => string;
  readonly learned: (what: string) => string;
  readonly value: string;
  readonly ending: string;
  readonly endingKind: string;
  readonly warranted: string;
  readonly endedRightly: string;
  readonly summary: string;
  readonly summaryGap: string;
  readonly lineMenu: string;
  readonly replyMenu: string;
  readonly decisionMenu: string;
  readonly cannotHere: string;
  readonly thisUp: string;
  readonly thisDown: string;
  readonly nothingHere: string;
  readonly up: string;
  readonly down: string;
  readonly copy: string;
  readonly delete: string;
  readonly addLine: string;
  readonly addNarration: string;
  readonly addFact: string;
  readonly addDepends: string;
  readonly addEnding: string;
  readonly addReply: string;
  readonly addAction: string;
  readonly addDecision: string;
  readonly moveReply: (words: string) => string;
  readonly moveKeys: string;
  readonly help: string;
  readonly helpTitle: string;
  readonly helpLead: string;
  readonly helpMarks: string;
  readonly helpActs: Readonly<Record<Axis, string>>;
  readonly close: string;
  readonly problem: Readonly<Record<'error' | 'warning' | 'information', string>>;
  readonly problems: (count: number) => string;
  readonly saidBetween: (least: string, most: string, isOne: boolean) => string;
  readonly comments: {
    readonly name: (who: string) => string;
    readonly count: (count: number) => string;
    readonly next: string;
    readonly done: string;
    readonly doneWith: (name: string) => string;
    readonly remove: string;
    readonly removeFrom: (name: string) => string;
  };
  readonly did: {
    readonly linked: string;
    readonly unlinked: string;
    readonly reconnected: string;
    readonly endsNow: string;
    readonly keptAsWay: string;
    readonly placeOnly: string;
    readonly moved: string;
    readonly labelled: string;
    readonly shared: string;
    readonly otherFile: string;
  };
}
