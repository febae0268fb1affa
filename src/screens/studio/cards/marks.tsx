import { useState } from 'preact/hooks';
import type { Axis } from '../../../engine/model/acts.ts';
import type { Mark } from '../../../engine/model/reply.ts';
import type { ReplyView } from '../../../app/studio/cards/model.ts';
import { actsOf, markWithAct, markWithValue } from '../../../app/studio/cards/acts.ts';
import { isUnmarked } from '../../../app/studio/cards/gaps.ts';
import { changeMark } from '../../../app/studio/cards/card-commands.ts';
import type { Spot } from '../../../app/studio/cards/edit-section.ts';
import { useCards } from './context.ts';
import { type Option, Select } from './select.tsx';

interface Props {
  readonly spot: Spot;
  readonly axis: Axis;
  readonly reply: Pick<ReplyView, Axis | 'open' | 'why'>;
}

/** Stands in the list until somebody chooses. */
const UNCHOSEN = '?';

/** Waits for its kind, or (the first of a reply that nobody has judged) for a mark at all. */
const isWaiting = (axis: Axis, reply: Props['reply']): boolean =>
  reply.open.includes(axis) || (axis === 'accuracy' && isUnmarked(reply));

const useActGroups = (axis: Axis, isOpen: boolean) => {
  const { words, acts } = useCards();
  const { helps, harms } = actsOf(axis);
  const unchosen = isOpen ? [{ value: UNCHOSEN, name: words.whichAct }] : [];
  const named = (act: (typeof helps)[number]): Option => ({ value: act, name: acts[act] });
  return [
    { name: null, options: [...unchosen, { value: '', name: words.noAct }] },
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

/** Changes a mark; what was not chosen by the author for its sign waits to be. */
const useMark = ({ spot, axis, reply }: Props, isOpen: boolean) => {
  const { words, names, workspace } = useCards();
  const mark = reply[axis];
  const [last, setLast] = useState(mark);
  const set = (next: Mark | null, waits = false): void => {
    if (next !== null && !waits) setLast(next);
    changeMark({ words, workspace }, spot, axis, next, waits);
  };
  const setValue = (written: string): void => {
    const next = Number(written);
    if (written === '' || !Number.isInteger(next) || Math.abs(next) > 3) return;
    const old = mark ?? last;
    const changed = markWithValue(axis, old, next);
    set(changed, changed !== null && (isOpen || changed.act !== old?.act));
  };
  const setAct = (name: string): void => {
    if (name === UNCHOSEN) return;
    const { helps, harms } = actsOf(axis);
    const act = [...helps, ...harms].find(known => known === name);
    set(act === undefined ? null : markWithAct(mark, act, names.grievances[0]?.id ?? null));
  };
  return { set, setValue, setAct };
};

/** How much a reply is worth on one axis, and by doing what. */
export const MarkField = (props: Props) => {
  const { axis, reply } = props;
  const { words } = useCards();
  const mark = reply[axis];
  const isOpen = isWaiting(axis, reply);
  const { set, setValue, setAct } = useMark(props, isOpen);
  const groups = useActGroups(axis, isOpen);
  const value = mark?.value ?? 0;
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
      <Select
        label={words.act[axis]}
        value={isOpen ? UNCHOSEN : (mark?.act ?? '')}
        groups={groups}
        onChoose={setAct}
        isOpen={isOpen}
      />
      {mark?.act === 'acknowledge' && (
        <GrievanceField mark={mark} onChoose={id => set({ ...mark, grievance: id })} />
      )}
    </div>
  );
};
