import type { AccessKeyTable } from '../access/table.ts';
import type { AuditTable } from '../audit/table.ts';
import type { CandidateTable } from '../candidates/table.ts';
import type { ExerciseTable } from '../exercises/table.ts';
import type { LimitTable } from '../limits/table.ts';
import type {
  AccountTable,
  MembershipTable,
  PasskeyTable,
  SessionTable,
  UserTable,
  VerificationTable,
  WelcomeTable,
} from '../people/table.ts';
import type { ResultTable } from '../results/table.ts';
import type { ReviewTable } from '../reviews/table.ts';
import type {
  ChoiceTable,
  DecisionTable,
  DeskReadTable,
  LetterTable,
  RunTable,
} from '../runs/tables.ts';
import type { ScenarioVersionTable } from '../scenarios/table.ts';
import type {
  TeamAnswerTable,
  TeamDayTable,
  TeamPathTable,
  TeamPersonTable,
  TeamProfileTable,
  TeamRunTable,
  TeamWayTable,
} from '../team/tables.ts';
import type { VotePhoneTable, VoteRoomTable } from '../votes/table.ts';

/**
 * All tables, one subject each. Moments are ISO 8601 text, flags are 0 and 1, lists are JSON text: the
 * same in both databases.
 */
export interface Tables {
  readonly account: AccountTable;
  readonly access_key: AccessKeyTable;
  readonly audit: AuditTable;
  readonly candidate: CandidateTable;
  readonly choice: ChoiceTable;
  readonly decision: DecisionTable;
  readonly desk_read: DeskReadTable;
  readonly exercise: ExerciseTable;
  readonly letter: LetterTable;
  readonly membership: MembershipTable;
  readonly passkey: PasskeyTable;
  readonly rate_limit: LimitTable;
  readonly result: ResultTable;
  readonly review: ReviewTable;
  readonly run: RunTable;
  readonly scenario_version: ScenarioVersionTable;
  readonly session: SessionTable;
  readonly team_answer: TeamAnswerTable;
  readonly team_day: TeamDayTable;
  readonly team_path: TeamPathTable;
  readonly team_person: TeamPersonTable;
  readonly team_profile: TeamProfileTable;
  readonly team_run: TeamRunTable;
  readonly team_way: TeamWayTable;
  readonly user: UserTable;
  readonly verification: VerificationTable;
  readonly vote_phone: VotePhoneTable;
  readonly vote_room: VoteRoomTable;
  readonly welcome: WelcomeTable;
}
