import { useState } from 'preact/hooks';
import type { Axis } from '../../../engine/model/acts.ts';
import type { Mark } from '../../../engine/model/reply.ts';
import { actsOf, markWithAct, markWithValue } from '../../../app/studio/cards/acts.ts';
import { changeMark } from '../../../app/studio/cards/card-commands.ts';
import type { Spot } from '../../../app/studio/cards/edit-section.ts';
import { useCards } from './context.ts';
import { type Option, Select } from './select.tsx';

interface Props {
  readonly spot: Spot;
  readonly axis: Axis;
  readonly mark: Mark | null;
}

const useActGroups = (axis: Axis) => {
  const { words, acts } = useCards();
  const { helps, harms } = actsOf(axis);
  const named = (act: (typeof helps)[number]): Option => ({ value: act, name: acts[act] });
  return [
    { name: null, options: [{ value: '', name: words.noAct }] },
    { name: words.helps, options: helps.map(named) },
    { name: words.harms, options: harms.map(named) },
  ];
};

const GrievanceField = ({ mark, onChoose }: { mark: Mark; onChoose: (id: string) => void }) => {
  const { words, names } = useCards();
  const options = names.grievances.map(({ id, words: said }) => ({ value: id, name: said }));
  return (
    <Select
      label={words.grievance}
      value={mark.grievance ?? ''}
      groups={[{ name: null, options }]}
      onChoose={onChoose}
    />
  );
};

/** How much a reply is worth on one axis, and by doing what. */
export const MarkField = ({ spot, axis, mark }: Props) => {
  const { words, names, workspace } = useCards();
  const editing = { words, workspace };
  const [last, setLast] = useState(mark);
  const groups = useActGroups(axis);
  const value = mark?.value ?? 0;
  const [grievance] = names.grievances;
  const set = (next: Mark | null): void => {
    if (next !== null) setLast(next);
    changeMark(editing, spot, axis, next);
  };
  const setValue = (written: string): void => {
    const next = Number(written);
    if (written === '' || !Number.isInteger(next) || Math.abs(next) > 3) return;
    set(markWithValue(axis, mark ?? last, next));
  };
  const setAct = (name: string): void => {
    const { helps, harms } = actsOf(axis);
    const act = [...helps, ...harms].find(known => known === name);
    set(act === undefined ? null : markWithAct(mark, act, grievance?.id ?? null));
  };
  return (
    <div class="reply-mark" data-sign={Math.sign(value)}>
      <label class="reply-mark-value">
        <span>{words.axes[axis]}</span>
        <input
          type="number"
          min={-3}
          max={3}
          step={1}
          aria-label={words.axes[axis]}
          value={value}
          onInput={event => setValue(event.currentTarget.value)}
        />
      </label>
      <small>{words.meaning[axis](value)}</small>
      <Select label={words.act[axis]} value={mark?.act ?? ''} groups={groups} onChoose={setAct} />
      {mark?.act === 'acknowledge' && (
        <GrievanceField mark={mark} onChoose={id => set({ ...mark, grievance: id })} />
      )}
    </div>
  );
};
