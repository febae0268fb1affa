import type { Axis } from '../../../engine/model/acts.ts';
import type { DrillKind } from '../../course/drill-kinds.ts';
import type { ExporterId, ShareProblem } from '../../studio/share/exporter.ts';
import type { BundleProblem } from '../../studio/share/bundle.ts';
import type { ReturnedProblem } from '../../studio/review/returned.ts';
import type { Part } from '../../studio/translation/same-structure.ts';
import type { TranslationProblem } from '../../studio/translation/translation.ts';
import type { TranslatorNotes } from '../../studio/translation/units.ts';
import type { Named, Passage } from './common.ts';

/** A scenario on its way to others and back: files, reviews, translations. */
export interface StudioShareMessages {
  readonly give: Passage;
  readonly exporters: Readonly<Record<ExporterId, Named>>;
  /** Record stores that a package may tell. */
  readonly stores: Named;
  readonly save: (name: string) => string;
  readonly saved: (file: string) => string;
  /** While it is made: some take a while. */
  readonly making: string;
  readonly problems: Readonly<Record<ShareProblem, string>>;
  readonly drills: Passage & {
    readonly format: string;
    readonly about: string;
    readonly everything: string;
    readonly kinds: Readonly<Record<DrillKind, string>>;
    readonly oneSkill: string;
    readonly count: string;
    readonly save: string;
    readonly saved: (file: string, drills: number) => string;
  };
  readonly link: {
    readonly name: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly field: string;
    readonly tooLarge: string;
  };
  readonly reviews: Passage & {
    readonly open: string;
    readonly problems: Readonly<Record<ReturnedProblem, string>>;
    readonly another: (title: string) => string;
    readonly none: string;
    readonly by: (name: string, when: string) => string;
    readonly older: string;
    readonly comments: (count: number) => string;
    readonly marks: (count: number) => string;
    readonly remove: (name: string) => string;
    readonly whole: string;
    readonly onCards: string;
    readonly done: string;
    readonly reopen: string;
    readonly lost: string;
  };
  readonly agreement: Passage & {
    readonly needTwo: string;
    readonly axes: Readonly<Record<Axis, string>>;
    readonly table: string;
    readonly axis: string;
    readonly replies: string;
    readonly kappa: string;
    readonly single: string;
    readonly average: string;
    readonly withAuthor: (name: string) => string;
    readonly none: string;
    readonly partings: (count: number) => string;
    readonly noPartings: string;
    readonly author: string;
    readonly reply: string;
    readonly show: string;
    readonly lost: (count: number) => string;
    readonly verdict: (value: number) => string;
  };
  readonly translate: Passage & {
    readonly language: string;
    readonly languageHint: string;
    readonly open: string;
    readonly problems: Readonly<Record<TranslationProblem, string>>;
    readonly made: (title: string) => string;
    readonly openMade: string;
    readonly same: string;
    readonly proving: string;
    readonly notProved: string;
    readonly parting: (parts: string) => string;
    readonly parts: Readonly<Record<Part, string>>;
    readonly lists: Readonly<
      Record<'missing' | 'stale' | 'broken' | 'unknown' | 'long', (count: number) => string>
    >;
    readonly notes: TranslatorNotes;
  };
  readonly given: {
    readonly heading: string;
    readonly text: string;
    readonly play: string;
    readonly keep: string;
    readonly problems: Readonly<Record<BundleProblem, string>>;
    readonly files: (count: number) => string;
    readonly by: string;
  };
}
