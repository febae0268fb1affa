/** The parts of the package `xliff` that are used; it has no types of its own. What it reads is checked where it is read. */
declare module 'xliff/jsToXliff12' {
  interface Unit {
    readonly source: string;
    readonly target?: string;
    readonly note?: string;
  }
  interface Xliff {
    readonly sourceLanguage: string;
    readonly targetLanguage?: string;
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>;
  }
  export default function jsToXliff12(translation: Xliff): Promise<string>;
}

declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(xliff: string): Promise<unknown>;
}
