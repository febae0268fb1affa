import { balanceOf } from '../../../app/studio/cards/balance.ts';
import { useMemo, useRef, useState } from 'preact/hooks';
import { placeOfComment } from '../../../app/studio/cards/card-comments.ts';
import { gapsInHeader } from '../../../app/studio/cards/gaps.ts';
import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import { changeSectionInk } from '../../../app/studio/cards/card-commands.ts';
import type { Command } from '../../../app/studio/commands.ts';
import { addressOf } from '../../../app/route.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useCards } from './context.ts';
import { useNotes } from './notes.tsx';
import { InkField } from './text-field.tsx';
import type { Folds } from './use-folds.ts';

interface Gaps {
  readonly count: number;
  readonly next: () => void;
}

interface Props {
  readonly sections: readonly PlacedSection[];
  readonly folds: Folds;
  readonly gaps: Gaps;
}

/** What stands above the first knot, as it is: its forms are those of the scene. */
const Header = ({ placed }: { placed: PlacedSection }) => {
  const { words, workspace } = useCards();
  const [isOpen, setOpen] = useState(false);
  const spot = { file: placed.file, section: placed.index, path: [] };
  if (placed.section.text.trim() === '') return null;
  return (
    <details class="cards-header" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="disclosure">{words.header}</summary>
      {isOpen && (
        <InkField
          label={words.inkOf(words.header)}
          value={placed.section.text}
          onInk={ink => changeSectionInk({ words, workspace }, spot, ink)}
        />
      )}
    </details>
  );
};

/** What stands above the first knot of each file. */
export const Headers = ({ sections }: Pick<Props, 'sections'>) => (
  <>
    {sections
      .filter(({ section }) => section.knot === '')
      .map(placed => (
        <Header key={`${placed.file}/${placed.index}`} placed={placed} />
      ))}
  </>
);

/** What can be done with the decisions together. */
const useListCommands = ({ folds, gaps }: Props): void => {
  const { words, openHelp } = useCards();
  const latest = useRef({ folds, gaps });
  latest.current = { folds, gaps };
  const list = useMemo((): readonly Command[] => {
    const group = words.decisions;
    return [
      {
        id: 'cards-next-gap',
        name: words.nextGap,
        keys: ['F9'],
        group,
        available: () => latest.current.gaps.count > 0,
        why: words.gaps(0),
        run: () => latest.current.gaps.next(),
      },
      { id: 'cards-fold', name: words.foldAll, group, run: () => latest.current.folds.foldAll() },
      { id: 'cards-help', name: words.help, group, run: openHelp },
    ];
  }, [words, openHelp]);
  useCommands(list);
};

const GapCount = ({ count, next }: Gaps) => {
  const { words } = useCards();
  if (count === 0) return null;
  return (
    <span class="cards-gaps">
      <span>{words.gaps(count)}</span>
      <button type="button" class="card-quiet" title="F9" onClick={next}>
        {words.nextGap}
      </button>
    </span>
  );
};

/** What colleagues have said and nobody has seen to, one after the other. */
const CommentCount = () => {
  const { words, workspace } = useCards();
  const { comments } = useNotes();
  const at = useRef(0);
  const open = comments.filter(({ isDone }) => !isDone);
  if (open.length === 0) return null;
  const next = (): void => {
    const { files } = workspace.store.getState();
    const places = open.flatMap(({ comment }) => placeOfComment(files, comment) ?? []);
    const place = places[at.current % Math.max(1, places.length)];
    at.current += 1;
    if (place !== undefined) workspace.goTo(place);
  };
  return (
    <span class="cards-said">
      <span>{words.comments.count(open.length)}</span>
      <button type="button" class="card-quiet" onClick={next}>
        {words.comments.next}
      </button>
    </span>
  );
};

/** What to look to in the next decisions. */
export const Advice = ({ sections }: Pick<Props, 'sections'>) => {
  const { words } = useCards();
  return (
    <div role="status">
      {balanceOf(sections).map(({ tell, betrayed, of }) => (
        <p key={tell} class="note">
          {words.balance[tell](betrayed, of)}
        </p>
      ))}
    </div>
  );
};

/** What stands above the decisions: the ways to what they rest on, and what can be done with all of them. */
export const Tools = (props: Props) => {
  const { sections, folds, gaps } = props;
  const open = sections
    .filter(({ section }) => section.knot === '')
    .reduce((sum, { section }) => sum + gapsInHeader(section), 0);
  const { words, openHelp, workspace } = useCards();
  useListCommands(props);
  const scene = addressOf({ name: 'draft', draft: workspace.store.getState().id, view: 'scene' });
  return (
    <div class="cards-tools">
      <a class="card-quiet cards-scene" href={scene}>
        {words.toScene(open)}
      </a>
      <CommentCount />
      <GapCount {...gaps} />
      <button type="button" class="card-quiet" onClick={folds.foldAll}>
        {folds.folded.size > 0 ? words.unfoldAll : words.foldAll}
      </button>
      <button type="button" class="card-quiet" onClick={openHelp}>
        {words.help}
      </button>
    </div>
  );
};
