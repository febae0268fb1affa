import type { Skill } from '../../../engine/model/acts.ts';
import type { DrillKind } from '../../course/drill-kinds.ts';
import type { PersonAdvice } from '../../team/advice.ts';
import type { Growth } from '../../team/course.ts';
import type { Figure } from '../../team/figures.ts';
import type { Measure, SetAsideReason } from '../../team/judge-run.ts';
import type { Loss, LossReply } from '../../team/losses.ts';
import type { TeamReport } from '../../team/report.ts';
import type { ReadingProblem } from '../../team/results-reading.ts';
import type { TeamCalibrationMessages } from './team-calibration.ts';
import type { TeamClassroomMessages } from './team-classroom.ts';
import type { TeamServerMessages } from './team-server.ts';
import type { TeamCoachingMessages } from './team-coaching.ts';
import type { BroughtFile } from '../../team/team-service.ts';

/** What a lead reads on the board. */
export interface TeamMessages {
  readonly heading: string;
  readonly lead: string;
  readonly where: string;
  readonly waysOn: string;
  readonly bring: string;
  readonly bringAbout: string;
  readonly teamField: string;
  readonly teamAbout: string;
  readonly bringing: string;
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  readonly failed: string;
  readonly again: string;
  readonly nothing: { readonly heading: string; readonly text: string };
  readonly brought: {
    readonly heading: string;
    readonly total: (fresh: number, known: number, files: number) => string;
    readonly file: (file: BroughtFile) => string;
    readonly problems: Readonly<Record<ReadingProblem, (detail: string) => string>>;
    readonly notKept: string;
  };
  readonly unreadable: (batches: number) => string;
  readonly filters: {
    readonly heading: string;
    readonly person: string;
    readonly everybody: string;
    readonly team: string;
    readonly everyTeam: string;
    readonly scenario: string;
    readonly everyScenario: string;
    readonly from: string;
    readonly to: string;
    readonly clear: string;
    readonly none: string;
  };
  readonly unnamed: string;
  readonly noTeam: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly measuresShort: Readonly<Record<Measure, string>>;
  readonly modelled: string;
  readonly value: (measure: Measure, figure: Figure | null) => string;
  readonly n: (figure: Figure | null, what: 'runs' | 'decisions' | 'people') => string;
  readonly spread: (measure: Measure, figure: Figure) => string;
  readonly counted: (counted: number, all: number) => string;
  readonly signed: (runs: number) => string;
  readonly handedOn: (runs: number) => string;
  readonly uncounted: {
    readonly heading: string;
    readonly about: string;
    readonly reasons: Readonly<Record<SetAsideReason, (runs: number) => string>>;
  };
  readonly next: {
    readonly heading: string;
    readonly about: (least: number) => string;
    readonly sentences: (advice: PersonAdvice) => readonly string[];
    readonly drill: (kind: DrillKind, skill: Skill | null, scenario: string | null) => string;
    readonly tooLittle: (names: readonly string[], least: number) => string;
    readonly steady: (names: readonly string[]) => string;
    readonly more: (people: number) => string;
    readonly others: (says: TeamReport['says'], shown: number) => string;
    readonly nobody: string;
  };
  readonly people: {
    readonly heading: string;
    readonly name: string;
    readonly team: string;
    readonly runs: string;
    readonly last: string;
    readonly day: (moment: string) => string;
    readonly show: (name: string) => string;
    readonly most: (shown: number, all: number) => string;
  };
  readonly scenarios: { readonly heading: string; readonly name: string; readonly runs: string };
  readonly course: {
    readonly heading: string;
    readonly about: string;
    readonly week: string;
    readonly runs: string;
    readonly table: string;
    readonly measure: string;
    readonly growth: (measure: Measure, growth: Growth, compared: number) => string;
    readonly unknown: (people: number, runs: number) => string;
  };
  readonly skills: {
    readonly heading: string;
    readonly about: string;
    readonly names: Readonly<Record<Skill, string>>;
  };
  readonly losses: {
    readonly heading: string;
    readonly about: string;
    readonly working: string;
    readonly suspects: (decisions: number, title: string) => string;
    readonly sound: (title: string) => string;
    readonly unsaid: (title: string, least: number) => string;
    readonly choose: string;
    readonly option: (title: string, variant: string | null, runs: number) => string;
    readonly decision: (number: number, answers: number) => string;
    readonly facts: (loss: Loss) => readonly string[];
    readonly reply: string;
    readonly taken: string;
    readonly amongBest: string;
    readonly amongRest: string;
    readonly notes: string;
    readonly share: (share: number | null) => string;
    readonly takenOf: (reply: LossReply) => string;
    readonly notesOf: (reply: LossReply) => readonly string[];
    readonly all: (decisions: number) => string;
    readonly studio: string;
    readonly studioCopy: string;
    readonly studioLost: string;
  };
  readonly coaching: TeamCoachingMessages;
  readonly calibration: TeamCalibrationMessages;
  readonly classroom: TeamClassroomMessages;
  readonly exporting: {
    readonly heading: string;
    readonly csv: string;
    readonly json: string;
    readonly print: string;
  };
  readonly server: TeamServerMessages;
  readonly forget: {
    readonly heading: string;
    readonly ask: (name: string) => string;
    readonly sure: (name: string) => string;
    readonly yes: string;
    readonly keep: string;
  };
}
