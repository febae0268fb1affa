import { memo } from '../../hooks/memo.ts';
import { unreachable } from '../../../engine/result.ts';
import {
  changeBranchCondition,
  changeCondition,
  changeInk,
  changeSpeaker,
  changeWords,
  moveItem,
  splitLine,
} from '../../../app/studio/cards/card-commands.ts';
import { inkAt } from '../../../app/studio/cards/edit-section.ts';
import type { BranchView, Item, ItemOf } from '../../../app/studio/cards/model.ts';
import { stepOfKey } from './card-menu.tsx';
import { ConditionField } from './condition-field.tsx';
import { isSameItem, markedAt, type Place, useCards } from './context.ts';
import { Extras, useExtraEntries } from './extras.tsx';
import { GoesField } from './goes-field.tsx';
import { useSpot } from './add-entries.ts';
import { EndingItem, SetsItem } from './ending-items.tsx';
import { ItemMenu } from './item-menu.tsx';
import { LineComments, Mood, Problems } from './notes.tsx';
import { Replies } from './reply-card.tsx';
import { Select } from './select.tsx';
import { InkField, TextField } from './text-field.tsx';

interface Props<K extends Item['kind']> {
  readonly place: Place;
  readonly item: ItemOf<K>;
}

const NARRATOR = '';

const LineWords = ({ place, item }: Props<'line'>) => {
  const { act, words } = useCards();
  const { spot, editing } = useSpot(place, item.path);
  const { speaker } = item;
  if (item.words.isInk) {
    const write = (ink: string): void =>
      changeInk(editing, spot, speaker === null ? ink : `${speaker}: ${ink}`);
    return <InkField label={words.ink} value={item.words.text} onInk={write} />;
  }
  return (
    <TextField
      label={speaker === null ? words.told : words.says(speaker)}
      value={item.words.text}
      gap={words.lineGap}
      onText={(text, merge) => changeWords(editing, spot, text, merge)}
      onBreak={parts => act(() => splitLine(editing, spot, speaker, parts))}
    />
  );
};

const SpeakerField = ({ place, item }: Props<'line'>) => {
  const { names, words } = useCards();
  const { spot, editing } = useSpot(place, item.path);
  const options = [
    ...names.cast.map(value => ({ value, name: value })),
    { value: NARRATOR, name: words.narration },
  ];
  return (
    <Select
      label={words.speaker}
      class="script-speaker"
      value={item.speaker ?? NARRATOR}
      groups={[{ name: null, options }]}
      onChoose={name => changeSpeaker(editing, spot, name === NARRATOR ? null : name)}
    />
  );
};

const LineItem = ({ place, item }: Props<'line'>) => {
  const { act, words } = useCards();
  const { spot, editing } = useSpot(place, item.path);
  const more = useExtraEntries(spot, item.extras, 'line');
  return (
    <div
      class="script-line"
      {...markedAt(place, item)}
      data-told={item.speaker === null ? '' : undefined}
      onKeyDown={event => {
        const step = stepOfKey(event);
        if (step === null) return;
        event.preventDefault();
        act(() => moveItem(editing, spot, step), inkAt(editing, spot));
      }}
    >
      {item.isGather && <p class="script-gather">{words.whicheverReply}</p>}
      <SpeakerField place={place} item={item} />
      <div class="script-words">
        <LineWords place={place} item={item} />
        <Extras spot={spot} extras={item.extras} />
        {item.speaker !== null && <Mood place={place} item={item} />}
        <Problems place={place} item={item} />
        <LineComments text={item.words.text} />
        {item.goes !== null && <GoesField spot={spot} goes={item.goes} mayStay />}
      </div>
      <ItemMenu place={place} path={item.path} more={more} />
    </div>
  );
};

const WayItem = ({ place, item }: Props<'way'>) => {
  const { words } = useCards();
  const { spot } = useSpot(place, item.path);
  return (
    <div class="script-way" {...markedAt(place, item)}>
      {item.isGather && <span class="script-gather">{words.whicheverReply}</span>}
      <GoesField spot={spot} goes={item.goes} mayStay={false} />
      <ItemMenu place={place} path={item.path} />
      <Problems place={place} item={item} />
    </div>
  );
};

const BranchingItem = ({ place, item }: Props<'branching'>) => {
  const { spot, editing } = useSpot(place, item.path);
  const goes = { target: item.target, ink: item.target };
  return (
    <div class="script-way" {...markedAt(place, item)}>
      <ConditionField
        asked={item.asked}
        onInk={(ink, merge) => changeCondition(editing, spot, ink, merge)}
      />
      <GoesField spot={spot} goes={goes} mayStay={false} />
      <ItemMenu place={place} path={item.path} />
      <Problems place={place} item={item} />
    </div>
  );
};

const Branch = ({
  place,
  path,
  at,
  branch,
}: {
  readonly place: Place;
  readonly path: Item['path'];
  readonly at: number;
  readonly branch: BranchView;
}) => {
  const { words } = useCards();
  const { spot, editing } = useSpot(place, path);
  return (
    <div class="script-branch">
      {branch.asked === null ? (
        <p class="condition-otherwise">{words.otherwise}</p>
      ) : (
        <ConditionField
          asked={branch.asked}
          onInk={(ink, merge) => changeBranchCondition(editing, spot, at, ink, merge)}
        />
      )}
      <Items place={place} items={branch.items} />
    </div>
  );
};

const ConditionalItem = ({ place, item }: Props<'conditional'>) => (
  <div class="script-conditional" {...markedAt(place, item)}>
    <div>
      {item.branches.map((branch, at) => (
        <Branch key={at} place={place} path={item.path} at={at} branch={branch} />
      ))}
    </div>
    <ItemMenu place={place} path={item.path} />
    <Problems place={place} item={item} />
  </div>
);

/** A line that only parts the file for whoever reads it as ink; the cards part it themselves. */
const isRuler = (text: string): boolean => /^\/\/[\s\d=*_#~.–—-]*$/.test(text);

const InkItem = ({ place, item }: Props<'ink'>) => {
  const { words } = useCards();
  const { spot, editing } = useSpot(place, item.path);
  return (
    <div
      class="script-ink"
      {...markedAt(place, item)}
      data-comment={item.text.startsWith('//') ? '' : undefined}
    >
      <InkField label={words.ink} value={item.text} onInk={ink => changeInk(editing, spot, ink)} />
      <Problems place={place} item={item} />
    </div>
  );
};

interface OneProps {
  readonly place: Place;
  readonly item: Exclude<Item, { kind: 'reply' }>;
}

const One = memo<OneProps>(({ place, item }: OneProps) => {
  switch (item.kind) {
    case 'line':
      return <LineItem place={place} item={item} />;
    case 'way':
      return <WayItem place={place} item={item} />;
    case 'branching':
      return <BranchingItem place={place} item={item} />;
    case 'ending':
      return <EndingItem place={place} item={item} />;
    case 'sets':
      return <SetsItem place={place} item={item} />;
    case 'conditional':
      return <ConditionalItem place={place} item={item} />;
    case 'ink':
      return isRuler(item.text) ? null : <InkItem place={place} item={item} />;
    default:
      return unreachable(item);
  }
}, isSameItem);

type Shown = Exclude<Item, { kind: 'reply' }> | readonly ItemOf<'reply'>[];

/** Replies that stand together are one choice. */
const grouped = (items: readonly Item[]): readonly Shown[] => {
  const shown: (Exclude<Item, { kind: 'reply' }> | ItemOf<'reply'>[])[] = [];
  for (const item of items) {
    const last = shown.at(-1);
    if (item.kind !== 'reply') shown.push(item);
    else if (Array.isArray(last)) last.push(item);
    else shown.push([item]);
  }
  return shown;
};

const isReplies = (shown: Shown): shown is readonly ItemOf<'reply'>[] => Array.isArray(shown);

/** What stands in a scene, below a reply or in a branch, from top to bottom. */
export const Items = ({ place, items }: { place: Place; items: readonly Item[] }) => (
  <>
    {grouped(items).map(shown =>
      isReplies(shown) ? (
        <Replies
          key={shown[0]?.path.join('.')}
          place={place}
          replies={shown}
          draw={follows => <Items place={place} items={follows} />}
        />
      ) : (
        <One key={shown.path.join('.')} place={place} item={shown} />
      ),
    )}
  </>
);
