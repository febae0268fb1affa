/* oxlint-disable eslint/no-underscore-dangle -- inkjs's own names for its private fields */
import type { Story } from 'inkjs';

/**
 * The parts of inkjs 2.4.0 that it does not publish. Only the folders of `narrative` that name this
 * file may touch them, and package.json pins the version.
 */
export interface InkPath {
  toString(): string;
}

export interface InkItem {
  readonly parent: InkContainer | null;
  readonly path: InkPath;
  readonly debugMetadata: { startLineNumber: number; fileName: string | null } | null;
}

export interface InkContainer extends InkItem {
  readonly name: string | null;
  readonly content: readonly InkItem[];
  readonly namedContent: ReadonlyMap<string, InkItem>;
  /** What is in `namedContent` and not in `content`; null where there is nothing. */
  readonly namedOnlyContent: ReadonlyMap<string, InkItem> | null;
  readonly visitsShouldBeCounted: boolean;
  readonly turnIndexShouldBeCounted: boolean;
}

export interface InkPointer {
  readonly container: InkContainer | null;
  readonly index: number;
  copy(): InkPointer;
  Resolve(): InkItem | null;
}

export interface InkChoicePoint extends InkItem {
  readonly onceOnly: boolean;
  readonly hasCondition: boolean;
  readonly isInvisibleDefault: boolean;
  readonly choiceTarget: InkContainer | null;
}

export interface InkDivert extends InkItem {
  readonly pushesToStack: boolean;
  readonly isConditional: boolean;
  readonly isExternal: boolean;
  readonly hasVariableTarget: boolean;
  readonly variableDivertName: string | null;
  readonly targetPathString: string | null;
  readonly targetPointer: InkPointer;
}

export interface InkCommand extends InkItem {
  readonly commandType: number;
}

export interface InkReference extends InkItem {
  readonly name: string | null;
  readonly pathForCount: InkPath | null;
  readonly containerForCount: InkContainer | null;
}

export interface InkAssignment extends InkItem {
  readonly variableName: string | null;
  readonly isNewDeclaration: boolean;
  readonly isGlobal: boolean;
}

export interface InkNative extends InkItem {
  readonly name: string;
  readonly numberOfParameters: number;
}

export interface InkValue extends InkItem {
  readonly valueType: number;
  readonly value: unknown;
  Copy(): InkValue;
}

export interface InkListValue {
  readonly Count: number;
  readonly originNames: readonly string[] | null;
  entries(): Iterable<readonly [string, number]>;
}

export interface InkList extends InkValue {
  readonly value: InkListValue;
}

/** Points at a variable; `contextIndex` says in which frame of the call stack it lives. */
export interface InkVariablePointer extends InkValue {
  readonly contextIndex: number;
}

/** Value types as inkjs numbers them. */
export const VALUE = { int: 0, float: 1, list: 2, string: 3, divert: 4, pointer: 5 } as const;

/** Control commands as inkjs numbers them. */
export const COMMAND = {
  evalStart: 0,
  evalOutput: 1,
  evalEnd: 2,
  duplicate: 3,
  popFunction: 5,
  popTunnel: 6,
  beginString: 7,
  endString: 8,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  seedRandom: 15,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
  listRandom: 23,
  beginTag: 24,
  endTag: 25,
} as const;

export interface InkElement {
  readonly type: number;
  readonly currentPointer: InkPointer;
  readonly inExpressionEvaluation: boolean;
  readonly temporaryVariables: Map<string, InkValue>;
  readonly functionStartInOutputStream: number;
}

export interface InkThread {
  readonly callstack: readonly InkElement[];
  readonly previousPointer: InkPointer;
  Copy(): InkThread;
}

export interface InkChoice {
  readonly text: string;
  readonly tags: string[] | null;
  readonly isInvisibleDefault: boolean;
  readonly threadAtGeneration: InkThread | null;
  readonly targetPath: InkPath | null;
  readonly sourcePath: string;
}

export interface InkCallStack {
  currentThread: InkThread;
  readonly elements: readonly InkElement[];
  readonly _threads: InkThread[];
  GetTemporaryVariableWithName(name: string, contextIndex?: number): InkValue | null;
  SetTemporaryVariable(name: string, value: InkValue, isNew: boolean, contextIndex?: number): void;
  Reset(): void;
}

export interface InkVariables {
  readonly _globalVariables: Map<string, InkValue>;
  readonly _defaultGlobalVariables: Map<string, InkValue>;
  GetRawVariableWithName(name: string, contextIndex: number): InkValue | null;
  Assign(assignment: InkAssignment, value: InkValue): void;
  SetGlobal(name: string, value: InkValue): void;
  $(name: string, value: number | string): void;
}

export interface InkState {
  readonly variablesState: InkVariables;
  readonly callStack: InkCallStack;
  readonly _visitCounts: Map<string, number>;
  readonly _turnIndices: Map<string, number>;
  readonly outputStream: InkItem[];
  readonly evaluationStack: InkItem[];
  readonly generatedChoices: InkChoice[];
  readonly canContinue: boolean;
  readonly currentPointer: InkPointer;
  readonly currentErrors: readonly string[] | null;
  readonly currentWarnings: readonly string[] | null;
  _currentTurnIndex: number;
  currentTurnIndex: number;
  storySeed: number;
  previousRandom: number;
  divertedPointer: InkPointer;
  didSafeExit: boolean;
  ResetErrors(): void;
  AddError(message: string, isWarning: boolean): void;
  ResetOutput(): void;
  CleanOutputWhitespace(text: string): string;
  VisitCountForContainer(container: InkContainer): number;
  IncrementVisitCountForContainer(container: InkContainer): void;
  RecordTurnIndexVisitToContainer(container: InkContainer): void;
  TurnsSinceForContainer(container: InkContainer): number;
  PushEvaluationStack(item: InkItem): void;
}

export interface InkStory {
  readonly state: InkState;
  readonly mainContentContainer: InkContainer;
  readonly globalTags: readonly string[] | null;
  allowExternalFunctionFallbacks: boolean;
  onError: ((message: string, kind: number) => void) | null;
  _recursiveContinueCount: number;
  ContinueSingleStep(): boolean;
  ContinueInternal(): void;
  Step(): void;
  TryFollowDefaultInvisibleChoice(): boolean;
  ChoosePath(path: InkPath): void;
  ResetState(): void;
  /** Takes an `InkPath`; the value of a divert target is one. */
  ContentAtPath(path: unknown): { readonly obj: InkItem | null };
  BindExternalFunction(name: string, work: () => number, lookaheadSafe: boolean): void;
}

export const inside = (story: Story): InkStory => story as unknown as InkStory;

export const globalsOf = (variables: InkVariables): Map<string, InkValue> =>
  variables._globalVariables;
export const visitCountsOf = (state: InkState): Map<string, number> => state._visitCounts;
export const turnIndicesOf = (state: InkState): Map<string, number> => state._turnIndices;
/** The number of the turn, past whatever watches `currentTurnIndex`. */
export const turnOf = (state: InkState): number => state._currentTurnIndex;
export const setTurn = (state: InkState, turn: number): void => {
  state._currentTurnIndex = turn;
};
/** Puts one thread in place of all others. */
export const setThread = ({ callStack }: InkState, thread: InkThread): void => {
  callStack._threads.length = 0;
  callStack._threads.push(thread);
};
/** After an exception inkjs believes that it is still continuing. */
export const forgetContinuing = (story: InkStory): void => {
  story._recursiveContinueCount = 0;
};

export const isContainer = (item: unknown): item is InkContainer =>
  typeof item === 'object' && item !== null && 'namedContent' in item;
export const isChoicePoint = (item: object): item is InkChoicePoint => 'onceOnly' in item;
export const isDivert = (item: object): item is InkDivert => 'pushesToStack' in item;
export const isCommand = (item: object): item is InkCommand => 'commandType' in item;
export const isReference = (item: object): item is InkReference => 'pathForCount' in item;
export const isAssignment = (item: object): item is InkAssignment => 'isNewDeclaration' in item;
export const isNative = (item: object): item is InkNative => 'numberOfParameters' in item;
export const isValue = (item: object): item is InkValue => 'valueType' in item;

export const isList = (value: InkValue): value is InkList => value.valueType === VALUE.list;
export const isVariablePointer = (value: InkValue): value is InkVariablePointer =>
  value.valueType === VALUE.pointer;

export const isCommandOf = (item: object | undefined, type: number): boolean =>
  item !== undefined && isCommand(item) && item.commandType === type;

export const isValueOf = (item: object | undefined, type: number): item is InkValue =>
  item !== undefined && isValue(item) && item.valueType === type;
