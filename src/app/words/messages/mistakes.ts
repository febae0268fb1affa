/** From mistake to mistake, with another try at each. */
export interface MistakeMessages {
  readonly begin: (count: number) => string;
  readonly at: (at: number, of: number) => string;
  readonly again: string;
  readonly show: string;
  readonly next: string;
  readonly finish: string;
  readonly leave: string;
  /** Heads the situation, and what is to be done about it. */
  readonly heading: (turn: number) => string;
  readonly task: string;
  readonly mood: (zone: string, mood: string) => string;
  readonly desk: (cards: number | null) => string;
  readonly replies: (turn: number) => string;
  readonly yours: string;
  readonly answer: string;
  /** What came of a try, said aloud: the reply's place, how good it was, and what that means. */
  readonly tried: (place: number, quality: string, text: string) => string;
  readonly goOn: string;
  readonly tryAnother: string;
  readonly shown: (place: number) => string;
  readonly cleared: string;
  readonly found: (found: number, of: number) => string;
}
