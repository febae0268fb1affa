import '../../parts/form-fields.css';
import { useId } from 'preact/hooks';
import type { ManagedExercise } from '../../../app/hiring/api/manage-api.ts';
import { ROLES, type Role } from '../../../app/hiring/api/people-api.ts';
import { useAccountWords } from '../use-words.ts';

/** What somebody may do, and where. */
export interface MayDo {
  readonly role: Role;
  readonly exercises: readonly string[];
}

interface MayDoProps {
  readonly value: MayDo;
  readonly exercises: readonly ManagedExercise[];
  readonly change: (value: MayDo) => void;
}

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter(one => one !== id) : [...list, id];

const Exercises = ({ value, exercises, change }: MayDoProps) => {
  const { team: words } = useAccountWords();
  if (value.role === 'administrator') return <p class="note">{words.all}</p>;
  return (
    <fieldset class="hire-stack hire-plain">
      <legend>{words.exercises}</legend>
      {exercises.map(({ exercise: { id, title } }) => (
        <label key={id} class="option">
          <input
            type="checkbox"
            checked={value.exercises.includes(id)}
            onChange={() => change({ ...value, exercises: toggled(value.exercises, id) })}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Role and exercises of a person, to be chosen. */
export const MayDoFields = (props: MayDoProps) => {
  const { value, change } = props;
  const { team: words, roles, rolesAbout } = useAccountWords();
  const id = useId();
  return (
    <>
      <div class="hire-field">
        <label for={id}>{words.role}</label>
        <select
          id={id}
          class="text-field"
          value={value.role}
          onChange={event => {
            const role = ROLES.find(one => one === event.currentTarget.value);
            if (role !== undefined) change({ ...value, role });
          }}
        >
          {ROLES.map(role => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
        <span class="option-about">{rolesAbout[value.role]}</span>
      </div>
      <Exercises {...props} />
    </>
  );
};
