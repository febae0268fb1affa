/** What stands on the page about the quality of an exercise. */
export interface HireQualityMessages {
  readonly heading: string;
  readonly lead: string;
  readonly which: string;
  readonly form: (version: number, form: number, forms: number) => string;
  readonly files: {
    readonly print: string;
    readonly html: string;
    readonly markdown: string;
    readonly name: (title: string, version: number) => string;
  };
  /** Marks of experts who have not seen the key. */
  readonly blind: {
    readonly heading: string;
    readonly lead: string;
    readonly file: string;
    readonly read: (files: number, parts: number) => string;
  };
  readonly groups: {
    readonly file: string;
    readonly about: string;
    readonly none: string;
    readonly joined: (count: number) => string;
    readonly forget: string;
    readonly above: (axis: string) => string;
    readonly differences: (axis: string) => string;
    readonly columns: {
      readonly group: string;
      readonly people: string;
      readonly share: string;
      readonly ratio: string;
      readonly reading: string;
      readonly difference: string;
    };
  };
}
