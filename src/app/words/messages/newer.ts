/** What is said when the server has a newer game than this window. */
export interface NewerMessages {
  readonly heading: string;
  readonly text: string;
  readonly take: string;
}
