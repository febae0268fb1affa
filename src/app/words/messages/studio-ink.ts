/** The scenario as its file says it. */
export interface StudioInkMessages {
  readonly files: string;
  readonly outline: string;
  readonly words: (total: number) => string;
  readonly typing: string;
  readonly help: string;
  readonly goTo: string;
  readonly references: (name: string, count: number) => string;
  readonly noReferences: string;
  readonly reference: (file: string, line: number) => string;
  readonly rename: (name: string) => string;
  readonly renameTo: (name: string) => string;
  readonly renameDone: (from: string, to: string) => string;
  readonly noName: string;
  readonly close: string;
  readonly snippets: readonly {
    readonly label: string;
    readonly detail: string;
    readonly text: string;
  }[];
  /** CodeMirror's own sentences, by its English. */
  readonly editor: Readonly<Record<string, string>>;
}
