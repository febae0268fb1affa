import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../../analysis/findings/finding.ts';
import type { ReportedLine } from '../../../analysis/proof/report.ts';
import type { CheckState } from '../check/checked.ts';
import type { PlacedSection } from './cards.ts';
import { type CardPlace, cardAtLine } from './places.ts';

/** In which moods something can be said. */
export type MoodRange = ReportedLine['mood'];

/** What a check says of things on the cards, by `keyOfCard`. */
export interface CardNotes {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly moods: ReadonlyMap<string, MoodRange>;
}

const EMPTY: CardNotes = { findings: new Map(), moods: new Map() };

export type CardNotesStore = Pick<StoreApi<CardNotes>, 'getState' | 'subscribe'>;

export const keyOfCard = ({ file, section, line }: CardPlace): string =>
  `${section} ${line} ${file}`;

const both = (a: MoodRange | undefined, b: MoodRange): MoodRange =>
  a === undefined ? b : { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };

const notesOf = (
  sections: readonly PlacedSection[],
  findings: readonly Finding[],
  lines: readonly ReportedLine[],
): CardNotes => {
  const keyAt = (file: string, line: number): string | null => {
    const at = cardAtLine(sections, file, line);
    return at === null ? null : keyOfCard(at);
  };
  const found = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const key = keyAt(finding.file, finding.line);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), finding]);
  }
  const moods = new Map<string, MoodRange>();
  for (const { file, line, mood } of lines) {
    const key = keyAt(file, line);
    if (key !== null) moods.set(key, both(moods.get(key), mood));
  }
  return { findings: found, moods };
};

/** The state of what the notes are about. */
interface Known {
  readonly sections: readonly PlacedSection[];
  readonly revision: number;
  readonly check: CheckState;
}

/**
 * What is known of the cards. A check speaks of lines as they were: it is heard while they are so, and
 * what it said stays with its card until the next one.
 */
export const createCardNotes = () => {
  const store = createStore<CardNotes>(() => EMPTY);
  let heard: unknown = null;
  return {
    store: store satisfies CardNotesStore as CardNotesStore,
    hear: ({ sections, revision, check }: Known): void => {
      const { latest } = check;
      if (check.name !== 'checked' || latest === heard || latest?.revision !== revision) return;
      heard = latest;
      store.setState(notesOf(sections, latest.findings, latest.insight?.lines ?? []), true);
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
        ? sum + found.filter(({ severity }) => severity !== 'information').length
        : sum,
    0,
  );

/** A remedy without its example in ink: on the cards there is a field for it. */
export const remedyOnCard = ({ remedy }: Pick<Finding, 'remedy'>): string =>
  remedy.replace(/,? as: .*$/s, '.');

/** What the card shows already, as a field that waits for words. */
const SHOWN: ReadonlySet<string> = new Set(['reply/no-why']);

export const isToldOnCard = ({ code }: Pick<Finding, 'code'>): boolean => !SHOWN.has(code);
