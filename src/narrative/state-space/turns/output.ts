import { missing } from '../../../engine/result.ts';
import {
  COMMAND,
  type InkItem,
  type InkState,
  isCommandOf,
  isValueOf,
  VALUE,
} from '../ink-internals.ts';

/** A line as ink's own `Continue` gives it, with its tags. */
export interface RawLine {
  readonly text: string;
  readonly tags: readonly string[];
}

const textOf = (item: InkItem): string | null =>
  isValueOf(item, VALUE.string) ? String(item.value) : null;

const tagOf = (item: InkItem): string | null =>
  'text' in item && typeof item.text === 'string' && item.text !== '' ? item.text : null;

/** Only these three are white space to ink. */
const VISIBLE = /[^ \t\n]/;

type Clean = (text: string) => string;

/** Gathers what was put out into lines and tags, as `currentText` and `currentTags` do. */
class Lines {
  readonly done: RawLine[] = [];
  private text = '';
  private tags: string[] = [];
  private tag = '';
  private inTag = false;
  private broken = false;
  private readonly clean: Clean;

  constructor(clean: Clean) {
    this.clean = clean;
  }

  take(item: InkItem): void {
    if (isCommandOf(item, COMMAND.beginTag)) return this.beginTag();
    if (isCommandOf(item, COMMAND.endTag)) return this.endTag();
    const text = textOf(item);
    if (text !== null) return this.inTag ? void (this.tag += text) : this.say(text);
    const tag = tagOf(item);
    if (tag !== null) {
      this.begin();
      this.tags.push(tag);
    }
  }

  /** A line is over once something visible follows its newline. */
  private begin(): void {
    if (this.broken) this.close();
  }

  private say(text: string): void {
    if (VISIBLE.test(text)) this.begin();
    else if (this.broken) return;
    this.text += text;
    if (text === '\n') this.broken = true;
  }

  private beginTag(): void {
    if (this.inTag) this.keepTag();
    this.inTag = true;
  }

  private endTag(): void {
    this.keepTag();
    this.inTag = false;
  }

  private keepTag(): void {
    if (this.tag === '') return;
    this.begin();
    this.tags.push(this.clean(this.tag));
    this.tag = '';
  }

  private close(): void {
    this.done.push({ text: this.clean(this.text), tags: this.tags });
    this.text = '';
    this.tags = [];
    this.broken = false;
  }

  finish(): readonly RawLine[] {
    this.keepTag();
    const empty = this.text === '' && this.tags.length === 0;
    if (!empty || this.done.length === 0) this.close();
    return this.done;
  }
}

/** The lines of everything that a turn put out: those of `Continue`, empty lines apart. */
export const linesOf = (items: readonly InkItem[], state: InkState): readonly RawLine[] => {
  const lines = new Lines(text => state.CleanOutputWhitespace(text));
  for (const item of items) lines.take(item);
  return lines.finish();
};

const isBreak = (item: InkItem): boolean => textOf(item) === '\n';

/**
 * How many items at the front of the stream belong to lines that nothing can change any more:
 * inkjs walks back over the stream at each text, so a long turn would take time squared.
 */
export const settledLength = (items: readonly InkItem[]): number => {
  let visible = false;
  let inTag = false;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index] ?? missing();
    if (isCommandOf(item, COMMAND.beginString)) return 0;
    if (isCommandOf(item, COMMAND.endTag)) inTag = visible = true;
    else if (isCommandOf(item, COMMAND.beginTag)) inTag = false;
    else if (visible && !inTag && isBreak(item)) return index + 1;
    else if (VISIBLE.test(textOf(item) ?? '')) visible = true;
  }
  return 0;
};

export const lengthOf = (items: readonly InkItem[]): number =>
  items.reduce((sum, item) => sum + (textOf(item)?.length ?? 0), 0);
