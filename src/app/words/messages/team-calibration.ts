import type { CalibrationProblem } from '../../team/calibration/calibration.ts';
import type { Comparison, KappaReading, Talk, Total } from '../../team/calibration/compare.ts';
import type { EngineTurn } from '../../team/calibration/engine-view.ts';
import type { Scorecard, ScorecardProblem } from '../../team/calibration/scorecard.ts';
import type { ByAxis } from '../../../engine/model/acts.ts';

/** What two leads read who mark the same conversation. */
export interface TeamCalibrationMessages {
  readonly heading: string;
  readonly lead: string;
  readonly to: string;
  readonly how: string;
  readonly back: string;
  readonly all: string;
  readonly list: string;
  readonly none: string;
  readonly item: (title: string, at: string, scorings: number) => string;
  readonly remove: string;
  readonly removeThis: (item: string) => string;
  readonly gone: string;
  readonly openFile: string;
  readonly fileCame: string;
  readonly problems: Readonly<Record<CalibrationProblem | ScorecardProblem, string>>;
  readonly transcript: string;
  readonly transcriptAbout: string;
  readonly marking: {
    readonly heading: (scorings: number) => string;
    readonly about: string;
    readonly name: string;
    readonly step: (mark: number, scale: number) => string;
    readonly doesNotApply: string;
    readonly comment: (item: string) => string;
    readonly commentLabel: string;
    readonly section: (name: string, weight: number) => string;
    readonly autoFails: string;
    readonly autoFailsAbout: string;
    readonly done: string;
    readonly missing: (items: number) => string;
    readonly kept: string;
  };
  readonly waiting: {
    readonly heading: (lead: string) => string;
    readonly about: string;
    readonly start: string;
    readonly hand: string;
    readonly handAbout: string;
    readonly send: string;
    readonly sendAbout: string;
  };
  readonly result: {
    readonly heading: string;
    readonly who: (lead: string, at: number) => string;
    readonly same: (comparison: Comparison) => string;
    readonly kappa: (comparison: Comparison) => string;
    readonly readings: Readonly<Record<KappaReading, string>>;
    readonly total: (who: string, total: Total) => string;
    readonly table: string;
    readonly item: string;
    readonly mark: (mark: number | null, scale: number) => string;
    readonly talk: string;
    readonly about: Readonly<Record<Talk, string>>;
    readonly differences: string;
    readonly noDifferences: string;
    readonly autoFails: string;
    readonly autoFail: (
      item: string,
      by: 'first' | 'second' | 'both',
      names: readonly string[],
    ) => string;
    readonly said: (who: string, comment: string) => string;
    readonly save: string;
    readonly print: string;
  };
  readonly engine: {
    readonly heading: string;
    readonly about: string;
    readonly scores: (scores: ByAxis<number>) => string;
    readonly table: string;
    readonly turn: string;
    readonly said: string;
    readonly accuracy: string;
    readonly empathy: string;
    readonly of: (marks: number, most: number) => string;
    readonly breaches: (turn: EngineTurn) => string;
  };
  readonly card: {
    readonly heading: string;
    readonly about: string;
    readonly open: string;
    readonly title: string;
    readonly scale: string;
    readonly scaleName: (scale: number) => string;
    readonly sectionName: string;
    readonly weight: string;
    readonly weights: (sum: number) => string;
    readonly item: string;
    readonly itemAbout: string;
    readonly addItem: string;
    readonly removeItem: string;
    readonly addSection: string;
    readonly removeSection: string;
    readonly autoFails: string;
    readonly autoFail: string;
    readonly addAutoFail: string;
    readonly removeThis: (what: string) => string;
    readonly newSection: string;
    readonly newItem: string;
    readonly newAutoFail: string;
    readonly wrong: string;
    readonly kept: string;
    readonly export: string;
    readonly import: string;
    readonly reset: string;
    readonly standard: Scorecard;
  };
}
