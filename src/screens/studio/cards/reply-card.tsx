import type { ComponentChildren } from 'preact';
import { memo } from '../../hooks/memo.ts';
import { useState } from 'preact/hooks';
import {
  changeCondition,
  changeShape,
  changeTag,
  changeWords,
  lineInk,
} from '../../../app/studio/cards/card-commands.ts';
import { inkAt } from '../../../app/studio/cards/edit-section.ts';
import type { Item, ItemOf } from '../../../app/studio/cards/model.ts';
import {
  addReplyAfter,
  changeReplyInk,
  copyReplyAt,
  freeId,
  moveReplyTo,
  removeReplyAt,
  splitBefore,
} from '../../../app/studio/cards/reply-commands.ts';
import { CardMenu, stepOfKey } from './card-menu.tsx';
import { ConditionField } from './condition-field.tsx';
import { isSameItem, markedAt, type Place, useCards } from './context.ts';
import { DragHandle } from './drag-handle.tsx';
import { Extras, useExtraEntries } from './extras.tsx';
import { GoesField } from './goes-field.tsx';
import { useAddEntries } from './add-entries.ts';
import type { MenuEntry } from './menus.ts';
import { MarkField } from './marks.tsx';
import { Problems, ReplyComments } from './notes.tsx';
import { Select } from './select.tsx';
import { InkField, TextField } from './text-field.tsx';

/** Draws what follows a reply. */
type DrawItems = (items: readonly Item[]) => ComponentChildren;

interface Props {
  readonly place: Place;
  readonly item: ItemOf<'reply'>;
  readonly at: number;
  readonly count: number;
  readonly draw: DrawItems;
}

const HELD = 'application/x-composure-reply';

const useReply = ({ place, item, at, count }: Omit<Props, 'draw'>) => {
  const { act, names, words, workspace } = useCards();
  const editing = { words, workspace };
  const spot = { ...place, path: item.path, cast: names.cast };
  const ids = names.replies.map(({ id }) => id);
  const more = useExtraEntries(spot, item.reply.extras, 'reply');
  const added = useAddEntries(place, item.path);
  const moveTo = (to: number): void =>
    act(() => moveReplyTo(editing, spot, to), inkAt(editing, spot));
  const customer = names.customer === '' ? null : names.customer;
  const always: MenuEntry = {
    id: 'condition',
    name: words.add(words.condition),
    run: () => changeCondition(editing, spot, 'heat >= 7'),
  };
  const entries: readonly MenuEntry[] = [
    ...added,
    ...more,
    ...(item.reply.asked === null ? [always] : []),
    { id: 'up', name: words.up, isOff: at === 0, run: () => moveTo(at - 1) },
    { id: 'down', name: words.down, isOff: at === count - 1, run: () => moveTo(at + 1) },
    {
      id: 'copy',
      name: words.copy,
      run: () => act(() => copyReplyAt(editing, spot, freeId(ids, item.reply.id ?? 'reply'))),
    },
    {
      id: 'split',
      name: words.addDecision,
      isOff: at === 0,
      run: () => act(() => splitBefore(editing, spot, lineInk(customer, ''))),
    },
    { id: 'delete', name: words.delete, run: () => act(() => removeReplyAt(editing, spot)) },
  ];
  return { editing, spot, entries, moveTo };
};

/** Lets a reply be dragged to another one's place. */
const useDrag = ({ place, item, at }: Pick<Props, 'place' | 'item' | 'at'>) => {
  const { act, words, workspace } = useCards();
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent): void =>
    event.dataTransfer?.setData(HELD, [place.file, place.section, ...item.path].join('\n'));
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes(HELD) !== true) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const [file, section, ...path] = event.dataTransfer?.getData(HELD).split('\n') ?? [];
    const moving = path.map(Number);
    const isHere = moving.slice(0, -1).join() === item.path.slice(0, -1).join();
    if (file !== place.file || Number(section) !== place.section || !isHere) return;
    event.preventDefault();
    const [editing, spot] = [
      { words, workspace },
      { ...place, path: moving },
    ] as const;
    act(() => moveReplyTo(editing, spot, at), inkAt(editing, spot));
  };
  return { isOver, hold, over, leave: () => setOver(false), drop };
};

const ShapeField = ({ place, item }: Pick<Props, 'place' | 'item'>) => {
  const { words, workspace } = useCards();
  const options = [
    { value: 'said', name: words.said },
    { value: 'done', name: words.done },
  ];
  return (
    <Select
      label={words.shape}
      value={item.reply.shape}
      groups={[{ name: null, options }]}
      onChoose={shape =>
        changeShape(
          { words, workspace },
          { ...place, path: item.path },
          shape === 'done' ? 'done' : 'said',
        )
      }
    />
  );
};

const ReplySaid = (props: Omit<Props, 'draw'>) => {
  const { reply } = props.item;
  const { words, tell } = useCards();
  const { editing, spot } = useReply(props);
  return (
    <div class="reply-said">
      {reply.asked !== null && (
        <ConditionField
          asked={reply.asked}
          onInk={(ink, merge) => changeCondition(editing, spot, ink, merge)}
          onRemove={() => changeCondition(editing, spot, '')}
        />
      )}
      <div class="reply-line">
        {!reply.words.isInk && <ShapeField place={props.place} item={props.item} />}
        {reply.words.isInk ? (
          <InkField
            label={words.ink}
            value={reply.words.text}
            onInk={ink => changeReplyInk(editing, spot, ink)}
          />
        ) : (
          <TextField
            label={words.words}
            value={reply.words.text}
            gap={words.replyGap}
            onText={(text, merge) => changeWords(editing, spot, text, merge)}
            onBreak={() => tell(words.oneLine)}
          />
        )}
      </div>
      <Extras spot={spot} extras={reply.extras} />
      <Problems place={props.place} item={props.item} />
      <ReplyComments id={reply.id} text={reply.words.text} />
    </div>
  );
};

const Why = (props: Omit<Props, 'draw'>) => {
  const { words } = useCards();
  const { editing, spot } = useReply(props);
  const write = (text: string, merge: string): void =>
    changeTag(editing, spot, { key: 'why', nth: 0 }, text.trim() === '' ? null : text, merge);
  return (
    <TextField
      label={words.why}
      class="reply-why"
      value={props.item.reply.why}
      gap={words.whyGap}
      onText={write}
    />
  );
};

const isSameReply = (a: Props, b: Props): boolean =>
  isSameItem(a, b) && a.at === b.at && a.count === b.count;

/** A reply with its marks: what the player says or does, what it is worth, and what follows. */
const ReplyCard = memo<Props>(({ draw, ...props }: Props) => {
  const { place, item, at, count } = props;
  const { reply } = item;
  const { words } = useCards();
  const { spot, entries, moveTo } = useReply(props);
  const drag = useDrag(props);
  return (
    <div
      role="group"
      {...markedAt(place, item)}
      aria-label={reply.words.text === '' ? words.newReply : reply.words.text}
      class="reply-card"
      data-shape={reply.shape}
      data-over={drag.isOver ? '' : undefined}
      onKeyDown={event => {
        const step = stepOfKey(event);
        if (step === null || event.defaultPrevented) return;
        event.preventDefault();
        if (at + step >= 0 && at + step < count) moveTo(at + step);
      }}
      onDragOver={drag.over}
      onDragLeave={drag.leave}
      onDrop={drag.drop}
    >
      <DragHandle hold={drag.hold} />
      <ReplySaid {...props} />
      <div class="reply-marks">
        <MarkField spot={spot} axis="accuracy" reply={reply} />
        <MarkField spot={spot} axis="empathy" reply={reply} />
      </div>
      <Why {...props} />
      <div class="reply-follows">
        {draw(reply.follows)}
        <GoesField spot={spot} goes={reply.goes} mayStay />
      </div>
      <CardMenu kind="reply" label={words.replyMenu} entries={entries} />
    </div>
  );
}, isSameReply);

/** The replies on offer together. */
export const Replies = ({
  place,
  replies,
  draw,
}: {
  readonly place: Place;
  readonly replies: readonly ItemOf<'reply'>[];
  readonly draw: DrawItems;
}) => {
  const { act, names, words, workspace } = useCards();
  const editing = { words, workspace };
  const last = replies.at(-1);
  const ids = names.replies.map(({ id }) => id);
  const stem = (last?.reply.id ?? 'reply').replace(/-\d+$/, '');
  const add = (done: boolean): void => {
    if (last !== undefined)
      act(() => addReplyAfter(editing, { ...place, path: last.path }, done, freeId(ids, stem)));
  };
  return (
    <div class="reply-cards">
      {replies.map((item, at) => (
        <ReplyCard
          key={item.reply.id ?? item.path.join('.')}
          place={place}
          item={item}
          at={at}
          count={replies.length}
          draw={draw}
        />
      ))}
      <div class="reply-cards-add">
        <button type="button" class="card-quiet" onClick={() => add(false)}>
          + {words.addReply}
        </button>
        <button type="button" class="card-quiet" onClick={() => add(true)}>
          + {words.addAction}
        </button>
      </div>
    </div>
  );
};
