import type { Channel } from '../../../engine/model/channel.ts';
import { metBy } from './channel.ts';
import type { Looks } from '../../../engine/model/appearance.ts';
import type { Difficulty } from '../../../engine/model/scenario.ts';
import type { SettingName } from '../../../engine/model/settings.ts';
import {
  type DraftDecision,
  type DraftHeader,
  GAP,
  writeDraft,
} from '../../../narrative/authoring/draft.ts';
import { nameFromWords } from '../../../narrative/authoring/name-from-words.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { FIGURES, writtenLooks } from './figures.ts';

/** How somebody is as the conversation opens; sorrow is not heat, and has rules of its own. */
export const TEMPERS = ['calm', 'upset', 'angry', 'furious', 'grieving'] as const;
export type Temper = (typeof TEMPERS)[number];

const LEVELS: Readonly<Record<Temper, DraftHeader['start']>> = {
  calm: { heat: 3, trust: 5, patience: 6 },
  upset: { heat: 5, trust: 4, patience: 6 },
  angry: { heat: 7, trust: 3, patience: 5 },
  furious: { heat: 9, trust: 2, patience: 5 },
  grieving: { heat: 5, trust: 4, patience: 5 },
};

/** The answers of the guided form, as they were typed. */
export interface GuidedForm {
  readonly title: string;
  readonly channel: Channel;
  readonly setting: SettingName;
  readonly role: string;
  readonly name: string;
  readonly about: string;
  readonly temper: Temper;
  readonly looks: Looks;
  readonly brief: string;
  readonly goal: string;
  readonly level: Difficulty;
  readonly language: string;
  readonly currency: string;
  readonly decisions: number;
  readonly grievances: readonly { readonly hurt: string; readonly weight: number }[];
  readonly facts: readonly { readonly what: string }[];
  readonly variants: readonly { readonly differs: string }[];
  readonly policies: readonly {
    readonly title: string;
    readonly source: string;
    readonly asAt: string;
    readonly text: string;
  }[];
  readonly owed: readonly { readonly amount: string; readonly covers: string }[];
}

export const EMPTY_FORM: GuidedForm = {
  title: '',
  ...metBy('counter'),
  role: '',
  name: '',
  about: '',
  temper: 'angry',
  looks: FIGURES[0],
  brief: '',
  goal: '',
  level: 'core',
  language: 'en',
  currency: 'EUR',
  decisions: 6,
  grievances: [{ hurt: '', weight: 2 }],
  facts: [],
  variants: [],
  policies: [],
  owed: [],
};

/** Fields that have to say something. */
export const REQUIRED_FIELDS = ['title', 'role', 'name', 'brief', 'goal'] as const;
export type RequiredField = (typeof REQUIRED_FIELDS)[number];

export const FEWEST_DECISIONS = 1;
export const MOST_DECISIONS = 30;

export type FormFault = RequiredField | 'currency' | 'language' | 'owed';

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** What has to be mended before anything is made of it, in the order of the form. */
export const faultsOf = (form: GuidedForm): readonly FormFault[] => [
  ...REQUIRED_FIELDS.filter(field => form[field].trim() === ''),
  ...(isLanguage(form.language.trim()) ? [] : (['language'] as const)),
  ...(/^[A-Za-z]{3}$/.test(form.currency.trim()) ? [] : (['currency'] as const)),
  ...(form.owed.every(({ amount }) => amount.trim() === '' || Number(amount) >= 0)
    ? []
    : (['owed'] as const)),
];

const MINUTES_A_DECISION = 0.6;

const named = <T, R>(
  items: readonly T[],
  text: (item: T) => string,
  fallback: string,
  made: (item: T, name: string) => R,
): readonly R[] => {
  const taken = new Set<string>();
  return items
    .filter(item => text(item).trim() !== '')
    .map(item => {
      const name = nameFromWords(text(item), fallback, taken);
      taken.add(name);
      return made(item, name);
    });
};

const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r\n|\n|\r/)
    .map(line => line.trim())
    .filter(line => line !== '');

type Lists = Pick<DraftHeader, 'grievances' | 'facts' | 'variants' | 'policies' | 'owed'>;

const listsOf = (form: GuidedForm): Lists => ({
  grievances: named(
    form.grievances,
    ({ hurt }) => hurt,
    'grievance',
    ({ hurt, weight }, id) => ({ id, hurt: hurt.trim(), weight }),
  ),
  facts: named(
    form.facts,
    ({ what }) => what,
    'fact',
    ({ what }, name) => ({ variable: `knows_${name}`, what: what.trim() }),
  ),
  variants: named(
    form.variants,
    ({ differs }) => differs,
    'variant',
    ({ differs }, id) => ({ id, differs: differs.trim() }),
  ),
  policies: form.policies
    .filter(({ title, text }) => title.trim() !== '' || text.trim() !== '')
    .map(({ title, source, asAt, text }) => ({
      title: title.trim(),
      source: source.trim(),
      asAt,
      lines: linesIn(text),
    })),
  owed: form.owed
    .filter(({ amount }) => amount.trim() !== '')
    .map(({ amount, covers }) => ({ amount: Number(amount), covers: covers.trim(), variant: '' })),
});

const headerOf = (form: GuidedForm): DraftHeader => ({
  title: form.title.trim(),
  channel: form.channel,
  setting: form.setting,
  role: form.role.trim(),
  customer: form.name.trim(),
  about: form.about.trim(),
  looks: writtenLooks(form.looks),
  brief: form.brief.trim(),
  goal: form.goal.trim(),
  level: form.level,
  minutes: Math.max(1, Math.round(form.decisions * MINUTES_A_DECISION)),
  language: form.language.trim(),
  currency: form.currency.trim().toUpperCase(),
  ...(form.temper === 'grieving' ? { mood: 'grief' } : {}),
  start: LEVELS[form.temper],
  ...listsOf(form),
});

const decisionsOf = (count: number, speaker: string): readonly DraftDecision[] => {
  const lines = [{ speaker, words: GAP }];
  const reply = { words: GAP, done: false, answers: lines };
  return Array.from({ length: count }, () => ({ lines, replies: [reply, reply, reply] }));
};

/** Name that stands before a colon in the script. */
export const speakerIn = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

export const fileNameFor = (title: string): string =>
  `${nameFromWords(title, 'scenario', new Set()).replaceAll('_', '-')}.ink`;

/** The scenario that a filled form is the beginning of: it compiles, and shows what is still to be written. */
export const sourcesFromForm = (form: GuidedForm): readonly Source[] => {
  const header = headerOf(form);
  const decisions = decisionsOf(form.decisions, speakerIn(header.customer));
  return [{ name: fileNameFor(header.title), text: writeDraft({ header, decisions }) }];
};

/** One decision and an end: everything else is a gap. */
export const blankSources = (title: string, language: string): readonly Source[] =>
  sourcesFromForm({
    ...EMPTY_FORM,
    role: GAP,
    name: 'Alex',
    brief: GAP,
    goal: GAP,
    language,
    grievances: [],
    decisions: 1,
    title,
  });
