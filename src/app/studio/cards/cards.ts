import { asChannel, type Channel } from '../../../engine/model/channel.ts';
import { castOfFile, headerValues } from '../../../narrative/authoring/header-edits.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import {
  readSection,
  type SectionText,
  sectionTexts,
} from '../../../narrative/authoring/section-texts.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { CardSection, Item } from './model.ts';
import { readCardSection } from './read-section.ts';

/** A section of one of the files, in its place. */
export interface PlacedSection {
  readonly file: string;
  /** Its place among the sections of its file. */
  readonly index: number;
  /** Its first line in the file, from 1. */
  readonly line: number;
  readonly section: CardSection;
}

interface Named {
  readonly id: string;
  readonly words: string;
}

/** What cards call things, and what may be chosen in them. */
export interface Names {
  readonly channel: Channel;
  readonly customer: string;
  readonly cast: readonly string[];
  readonly grievances: readonly Named[];
  readonly variants: readonly Named[];
  /** Variables of the story with what the header says of them; levels and the variant are none of them. */
  readonly variables: readonly (Named & { readonly first: string })[];
  readonly knots: readonly Named[];
  readonly desk: readonly Named[];
  readonly replies: readonly Named[];
  readonly promises: readonly Named[];
  /** What the customer is owed first, in money; '' for nothing. */
  readonly owed: string;
}

export interface Cards {
  readonly sections: readonly PlacedSection[];
  readonly names: Names;
}

const KNOWN_VARIABLES = ['heat', 'trust', 'patience', 'variant'];

const named = (values: readonly string[]): readonly Named[] =>
  values.map(value => {
    const [id = '', words = ''] = value.split(/\s::(?:\s|$)/);
    return { id: id.trim(), words: words.trim() };
  });

const DECLARED = /^([\p{L}\p{M}\p{N}_]+)\s*=\s*(\S.*)$/u;

const declaredIn = (file: InkFile): readonly { id: string; first: string }[] =>
  file.lines.flatMap(line => {
    if (line.kind !== 'declaration' || line.keyword !== 'VAR') return [];
    const [, id, first = ''] = DECLARED.exec(textAt(file.code, line.rest)) ?? [];
    return id === undefined || KNOWN_VARIABLES.includes(id) ? [] : [{ id, first }];
  });

const repliesIn = (items: readonly Item[]): readonly Extract<Item, { kind: 'reply' }>[] =>
  items.flatMap(item => {
    if (item.kind === 'reply') return [item, ...repliesIn(item.reply.follows)];
    return item.kind === 'conditional'
      ? item.branches.flatMap(branch => repliesIn(branch.items))
      : [];
  });

const allReplies = ({ pieces }: CardSection) =>
  pieces.flatMap(({ lead, replies, after }) => repliesIn([...lead, ...replies, ...after]));

const knotsOf = (sections: readonly PlacedSection[]): readonly Named[] =>
  sections.flatMap(({ section }) => {
    const { knot, stitch, desk, isFunction, pieces } = section;
    if (knot === '' || desk !== null || isFunction) return [];
    const words = pieces.map(({ title }) => title).find(title => title !== '') ?? '';
    return [{ id: stitch === null ? knot : `${knot}.${stitch}`, words }];
  });

const namesOf = (header: InkFile, sections: readonly PlacedSection[]): Names => {
  const facts = named(headerValues(header, 'fact'));
  const replies = sections.flatMap(({ section }) => allReplies(section));
  const promised = replies.flatMap(({ reply }) =>
    reply.extras.filter(({ key }) => key === 'promise').map(({ value }) => value),
  );
  const cast = castOfFile(header);
  return {
    channel: asChannel(headerValues(header, 'channel')[0]),
    customer: cast[0] ?? '',
    // Lines begin with her first name; her whole name is known too, and not offered.
    cast: [...new Set(cast)].filter(name => !name.startsWith(`${cast[0] ?? ''} `)),
    grievances: named(headerValues(header, 'grievance')),
    variants: named(headerValues(header, 'variant')),
    variables: declaredIn(header).map(({ id, first }) => ({
      id,
      first,
      words: facts.find(fact => fact.id === id)?.words ?? '',
    })),
    knots: knotsOf(sections),
    desk: sections.flatMap(({ section: { knot, desk } }) =>
      desk === null ? [] : [{ id: knot, words: desk }],
    ),
    replies: replies.flatMap(({ reply: { id, words } }) =>
      id === null ? [] : [{ id, words: words.text }],
    ),
    promises: named(promised),
    owed: named(headerValues(header, 'owed'))[0]?.id ?? '',
  };
};

type Cache = Map<string, CardSection>;

const keyOf = ({ text, code }: SectionText, knot: string, cast: readonly string[]): string =>
  [knot, cast.join(), text, code === text ? '' : code].join('\u0000');

const KNOT = /^\s*={2,}\s*(?:function\b\s*)?([\p{L}\p{M}\p{N}_]*)/u;

/** Reads the sections of a file; those that stayed as they were are the same as before. */
const sectionsOf = (
  { name, text }: Source,
  cast: readonly string[],
  known: Cache,
  now: Cache,
): readonly PlacedSection[] => {
  let knot = '';
  return sectionTexts(text).map((part, index) => {
    knot = KNOT.exec(part.code)?.[1] ?? knot;
    const key = keyOf(part, knot, cast);
    const read = (): CardSection => {
      const file = readSection(part);
      const [section] = file.sections;
      const whole = section ?? { from: 0, to: 0, heading: null, knot, stitch: null, nodes: [] };
      return readCardSection(file, { ...whole, knot }, cast);
    };
    const section = known.get(key) ?? read();
    now.set(key, section);
    return { file: name, index, line: part.line, section };
  });
};

/** Reads a scenario into cards, again and again: what did not change is the same object as before. */
export const createCardReader = (): ((files: readonly Source[]) => Cards) => {
  let known: Cache = new Map();
  let names: Names | null = null;
  return files => {
    const [main] = files;
    const [first] = main === undefined ? [] : sectionTexts(main.text);
    const header = readSection(first ?? { from: 0, to: 0, line: 1, text: '', code: '' });
    const cast = castOfFile(header);
    const now: Cache = new Map();
    const sections = files.flatMap(file => sectionsOf(file, cast, known, now));
    known = now;
    const latest = namesOf(header, sections);
    if (names === null || JSON.stringify(names) !== JSON.stringify(latest)) names = latest;
    return { sections, names };
  };
};
