import type { Compiler } from 'inkjs/full';
import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import type { Tag as ParsedTag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import type { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { SourcePlace } from '../source/source-map.ts';
import { parseTag, type Tag } from './tag.ts';
import type { TagPlace } from './tag-vocabulary.ts';

/** A story as ink's own parser read it, before it is compiled. */
export type ParsedStory = Compiler['parsedStory'];
export type ParsedItem = ParsedStory['content'][number];

/** A tag as it stands in the sources. */
export interface WrittenTag extends Tag, SourcePlace {
  readonly raw: string;
  /** Has logic in it: what it says is known only while the story runs. */
  readonly workedOut: boolean;
  readonly place: Exclude<TagPlace, 'ending'>;
  /** Behind the closing bracket of a choice: it rides on the output, not on the choice. */
  readonly behindBracket: boolean;
  /** Among the tags before the first words of its part. */
  readonly leading: boolean;
  /** The knot that it stands in; null above the first one. */
  readonly knot: string | null;
  /** Tags with the same number are told one after the other, whatever happens. */
  readonly stretch: number;
}

/** A line as it is told; what is worked out has `UNKNOWN_TEXT` for its words. */
export interface WrittenLine extends SourcePlace {
  readonly text: string;
  readonly onCard: boolean;
}

/** A reply as it is offered. */
export interface WrittenReply extends SourcePlace {
  /** What the page shows. */
  readonly label: string;
  readonly bracketed: boolean;
  /** Taken without being offered, where nothing else can be. */
  readonly fallback: boolean;
  readonly tags: readonly WrittenTag[];
  readonly knot: string | null;
}

/** A knot of the story, or a card of the desk. */
export interface WrittenKnot extends SourcePlace {
  readonly name: string;
  readonly isCard: boolean;
  readonly parsed: FlowBase;
}

/** What an author wrote: tags, lines and replies where ink's own parser found them. */
export interface Outline {
  readonly tags: readonly WrittenTag[];
  readonly lines: readonly WrittenLine[];
  readonly replies: readonly WrittenReply[];
  readonly knots: readonly WrittenKnot[];
}

/** Stands for text that only the running story knows. */
export const UNKNOWN_TEXT = '\uFFFC';

export const isChoice = (item: ParsedItem): item is Choice => item.typeName === 'Choice';
const isTag = (item: ParsedItem): item is ParsedTag => item.typeName === 'Tag';
export const isText = (item: ParsedItem): item is Text => item.typeName === 'Text';
export const isSequence = (item: ParsedItem): item is Sequence => item.typeName === 'Sequence';
export const isFlow = (item: ParsedItem): item is FlowBase => 'subFlowsByName' in item;

/** Statements that put nothing out. */
const SILENT: readonly string[] = ['VAR', 'CONST', 'LIST', 'EXTERNAL', 'AuthorWarning'];
const HOLDERS: readonly string[] = ['Weave', 'ContentList'];

/** Walks through one part of a story: what stands above the knots, or a knot with its stitches. */
class PartReader {
  readonly tags: WrittenTag[] = [];
  readonly lines: WrittenLine[] = [];
  readonly replies: WrittenReply[] = [];
  private readonly knot: string | null;
  private readonly placeOf: (item: ParsedItem) => SourcePlace;
  private leading = true;
  private stretch = 0;
  private label: { text: string; tags: WrittenTag[] } | null = null;
  private behindBracket = false;
  private open: (SourcePlace & { raw: string; workedOut: boolean }) | null = null;
  private line: (SourcePlace & { text: string }) | null = null;

  constructor(knot: string | null, placeOf: (item: ParsedItem) => SourcePlace) {
    this.knot = knot;
    this.placeOf = placeOf;
  }

  read(item: ParsedItem): void {
    if (isTag(item)) this.readTag(item);
    else if (isText(item)) this.readText(item);
    else if (isChoice(item)) this.readChoice(item);
    else if (item.typeName === 'Conditional' || isSequence(item)) this.readBranches(item);
    else if (HOLDERS.includes(item.typeName)) for (const child of item.content) this.read(child);
    else if (!SILENT.includes(item.typeName)) this.readLogic(item);
  }

  /** The end of whatever was being said. */
  flush(): void {
    this.closeTag();
    const { line } = this;
    this.line = null;
    if (line !== null && line.text.trim() !== '')
      this.lines.push({ ...line, text: line.text.trim(), onCard: false });
  }

  private readTag(item: ParsedTag): void {
    this.closeTag();
    if (item.isStart) this.open = { ...this.placeOf(item), raw: '', workedOut: false };
  }

  private closeTag(): void {
    if (this.open === null) return;
    const { raw, ...place } = this.open;
    const tag: WrittenTag = {
      ...place,
      ...parseTag(raw.trim()),
      raw: raw.trim(),
      place: this.label !== null ? 'reply' : this.knot === null && this.leading ? 'header' : 'line',
      behindBracket: this.behindBracket,
      leading: this.leading,
      knot: this.knot,
      stretch: this.stretch,
    };
    this.open = null;
    this.tags.push(tag);
    this.label?.tags.push(tag);
  }

  private readText(item: Text): void {
    if (this.open !== null) this.open.raw += item.text;
    else this.say(item.text, item);
  }

  private say(text: string, item: ParsedItem): void {
    this.leading = false;
    if (this.label !== null) this.label.text += text;
    else if (text === '\n') this.flush();
    else {
      this.line ??= { ...this.placeOf(item), text: '' };
      this.line.text += text;
    }
  }

  private readChoice(choice: Choice): void {
    this.flush();
    this.leading = false;
    this.stretch += 1;
    const label = { text: '', tags: [] as WrittenTag[] };
    this.label = label;
    for (const part of [choice.startContent, choice.choiceOnlyContent]) this.readPart(part);
    this.label = null;
    this.replies.push({
      ...this.placeOf(choice),
      label: label.text.trim(),
      bracketed: choice.hasWeaveStyleInlineBrackets,
      fallback: choice.isInvisibleDefault,
      tags: label.tags,
      knot: this.knot,
    });
    this.behindBracket = choice.hasWeaveStyleInlineBrackets;
    this.readPart(choice.innerContent);
    this.flush();
    this.behindBracket = false;
  }

  /** A part of a choice, which may be missing whatever its type says. */
  private readPart(part: ParsedItem | null): void {
    if (part !== null && part !== undefined) this.read(part);
    this.closeTag();
  }

  /** What is said here or there; at the beginning of a line each is a line of its own. */
  private readBranches(item: ParsedItem): void {
    if (this.open !== null) this.open.workedOut = true;
    this.leading = false;
    const branches = isSequence(item)
      ? item.sequenceElements
      : item.content.filter(({ typeName }) => typeName === 'ConditionalSingleBranch');
    for (const branch of branches) {
      const begins = this.line === null || this.line.text.trim() === '';
      this.stretch += 1;
      for (const child of isSequence(item) ? [branch] : branch.content) this.read(child);
      this.closeTag();
      if (begins && this.label === null) this.flush();
    }
    this.stretch += 1;
  }

  private readLogic(item: ParsedItem): void {
    if (isFlow(item)) this.readStitch(item);
    else if (this.open !== null) this.open.workedOut = true;
    else if (item.parent?.typeName === 'ContentList') this.say(UNKNOWN_TEXT, item);
    else {
      this.leading = false;
      this.stretch += 1;
      if (this.label === null) this.flush();
    }
  }

  private readStitch(stitch: FlowBase): void {
    this.flush();
    this.leading = false;
    for (const child of stitch.content) this.read(child);
    this.flush();
  }
}

const isCardTag = ({ key, leading }: WrittenTag): boolean => key === 'desk' && leading;

/** On a card, everything that would ride on a line belongs to the card. */
const onCard = (part: PartReader): Omit<Outline, 'knots'> => ({
  tags: part.tags.map(tag => (tag.place === 'line' ? { ...tag, place: 'desk' } : tag)),
  lines: part.lines.map(line => ({ ...line, onCard: true })),
  replies: part.replies,
});

/** What an author wrote. `placeOf` says where in the sources an item of the parser stands. */
export const outlineOf = (
  story: ParsedStory,
  placeOf: (item: ParsedItem) => SourcePlace,
): Outline => {
  const knots: WrittenKnot[] = [];
  const top = new PartReader(null, placeOf);
  const parts: Omit<Outline, 'knots'>[] = [top];
  for (const item of story.content) {
    if (!isFlow(item)) {
      top.read(item);
      continue;
    }
    const name = item.identifier?.name ?? '';
    const part = new PartReader(name, placeOf);
    for (const child of item.content) part.read(child);
    part.flush();
    const isCard = part.tags.some(isCardTag);
    knots.push({ ...placeOf(item), name, isCard, parsed: item });
    parts.push(isCard ? onCard(part) : part);
  }
  top.flush();
  return {
    tags: parts.flatMap(({ tags }) => tags),
    lines: parts.flatMap(({ lines }) => lines),
    replies: parts.flatMap(({ replies }) => replies),
    knots,
  };
};
