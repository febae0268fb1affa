import type { Board } from '../../app/team/board.ts';
import { EVERYTHING, type TeamFilter } from '../../app/team/filter.ts';
import type { TeamChoices } from '../../app/team/report.ts';
import { useTeamWords } from './parts.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

const ALL = -1;

/** One of many, or all. Its values are places: a name may be empty. */
const Choice = ({ label, all, options, chosen, choose }: ChoiceProps) => (
  <label class="team-field">
    <span>{label}</span>
    <select
      class="text-field"
      value={options.findIndex(({ id }) => id === chosen)}
      onChange={event => choose(options[Number(event.currentTarget.value)]?.id ?? null)}
    >
      <option value={ALL}>{all}</option>
      {options.map(({ id, title }, at) => (
        <option key={id} value={at}>
          {title}
        </option>
      ))}
    </select>
  </label>
);

interface DayProps {
  readonly label: string;
  readonly day: string | null;
  readonly choose: (day: string | null) => void;
}

const Day = ({ label, day, choose }: DayProps) => (
  <label class="team-field">
    <span>{label}</span>
    <input
      class="text-field"
      type="date"
      value={day ?? ''}
      onChange={event => choose(event.currentTarget.value || null)}
    />
  </label>
);

const named = (names: readonly string[], unnamed: string) =>
  names.map(name => ({ id: name, title: name === '' ? unnamed : name }));

interface Props {
  readonly board: Board;
  readonly filter: TeamFilter;
  readonly choices: TeamChoices;
}

const Choices = ({ board, filter, choices: { players, teams, scenarios } }: Props) => {
  const { filters: words, unnamed, noTeam } = useTeamWords();
  const fields = [
    { id: 'player', label: words.person, all: words.everybody, options: named(players, unnamed) },
    { id: 'team', label: words.team, all: words.everyTeam, options: named(teams, noTeam) },
    { id: 'scenario', label: words.scenario, all: words.everyScenario, options: scenarios },
  ] as const;
  return (
    <>
      {fields.map(({ id, ...field }) => (
        <Choice
          key={id}
          {...field}
          chosen={filter[id]}
          choose={chosen => void board.choose({ [id]: chosen })}
        />
      ))}
    </>
  );
};

/** Which conversations everything below stands on. */
export const Filters = (props: Props) => {
  const { board, filter } = props;
  const { filters: words } = useTeamWords();
  const choose = (change: Partial<TeamFilter>) => void board.choose(change);
  const isAll = Object.values(filter).every(value => value === null);
  return (
    <div class="team-filters no-print" role="group" aria-label={words.heading}>
      <Choices {...props} />
      <Day label={words.from} day={filter.from} choose={from => choose({ from })} />
      <Day label={words.to} day={filter.to} choose={to => choose({ to })} />
      {!isAll && (
        <button type="button" class="button" onClick={() => choose(EVERYTHING)}>
          {words.clear}
        </button>
      )}
    </div>
  );
};
