import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../../analysis/findings/finding.ts';
import type { ReportedLine } from '../../../analysis/proof/report.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Checked, CheckState } from '../check/checked.ts';
import { type FindingNow, findingsNow } from '../check/findings-now.ts';
import { lineNow } from '../check/line-now.ts';
import type { PlacedSection } from './cards.ts';
import { type CardPlace, cardAtLine } from './places.ts';

/** In which moods something can be said. */
export type MoodRange = ReportedLine['mood'];

/** What a check says of things on the cards, by `keyOfCard`. */
export interface CardNotes {
  readonly findings: ReadonlyMap<string, readonly FindingNow[]>;
  readonly moods: ReadonlyMap<string, MoodRange>;
}

const EMPTY: CardNotes = { findings: new Map(), moods: new Map() };

export type CardNotesStore = Pick<StoreApi<CardNotes>, 'getState' | 'subscribe'>;

export const keyOfCard = ({ file, section, line }: CardPlace): string =>
  `${section} ${line} ${file}`;

const keyAtLine = (
  sections: readonly PlacedSection[],
  file: string,
  line: number,
): string | null => {
  const at = cardAtLine(sections, file, line);
  return at === null ? null : keyOfCard(at);
};

const both = (a: MoodRange | undefined, b: MoodRange): MoodRange =>
  a === undefined ? b : { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };

const grouped = <T>(
  found: readonly { readonly key: string | null; readonly value: T }[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, readonly T[]>();
  for (const { key, value } of found)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
};

/** The state of what the notes are about. */
interface Known {
  readonly sections: readonly PlacedSection[];
  readonly files: readonly Source[];
  readonly check: CheckState;
}

const moodsOf = (latest: Checked, { sections, files }: Known): CardNotes['moods'] => {
  const placeNow = lineNow(latest.files, files);
  const moods = new Map<string, MoodRange>();
  for (const { file, line, mood } of latest.insight?.lines ?? []) {
    const now = placeNow(file, line);
    const key = now === null ? null : keyAtLine(sections, file, now);
    if (key !== null) moods.set(key, both(moods.get(key), mood));
  }
  return moods;
};

const notesOf = (known: Known): CardNotes => {
  const { sections, files, check } = known;
  const found = findingsNow(check, files).map(value => ({
    key: keyAtLine(sections, value.file, value.line),
    value,
  }));
  const { latest } = check;
  return {
    findings: grouped(found),
    moods: latest === null ? EMPTY.moods : moodsOf(latest, known),
  };
};

/** A check says much on its way; this is news. */
const newsOf = (check: CheckState): readonly unknown[] => [
  check.latest,
  check.name === 'checking' ? check.read : null,
];

/** What is known of the cards: it is placed when it is heard, and stays with its card until the next word. */
export const createCardNotes = () => {
  const store = createStore<CardNotes>(() => EMPTY);
  let heard: readonly unknown[] = [];
  return {
    store: store as CardNotesStore,
    hear: (known: Known): void => {
      const news = newsOf(known.check);
      if (news.every((one, at) => one === heard[at])) return;
      heard = news;
      store.setState(notesOf(known), true);
    },
  };
};

/** Whether a place lies on some lines of a section. */
const isOn = (key: string, { file, section, line }: CardPlace, to: number): boolean => {
  const [, at = '', on = '', of = ''] = /^(\d+) (\d+) (.*)$/s.exec(key) ?? [];
  return Number(at) === section && of === file && Number(on) >= line && Number(on) <= to;
};

/** How many errors and warnings stand on some lines of a section: from one up to another. */
export const troublesOn = ({ findings }: CardNotes, from: CardPlace, to: number): number =>
  [...findings].reduce(
    (sum, [key, found]) =>
      isOn(key, from, to)
        ? sum + found.filter(one => one.severity !== 'information' && isToldOnCard(one)).length
        : sum,
    0,
  );

/** What the card shows already, as a field that waits for words. */
const SHOWN: ReadonlySet<string> = new Set(['reply/no-why', 'text/gap', 'marks/missing']);

export const isToldOnCard = ({ code }: Pick<Finding, 'code'>): boolean => !SHOWN.has(code);
