import { addFirstDecision } from '../../../app/studio/cards/decision-commands.ts';
import {
  type Arranged,
  firstLineOf,
  keyOfPiece,
  lastLineOf,
  type PlacedPiece,
  spotOf,
  titleOfPiece,
} from './arranged.ts';
import { markedAt, useCards } from './context.ts';
import { DecisionCard, TextScene } from './decision-card.tsx';
import { ProblemBadge } from './notes.tsx';
import type { Folds } from './use-folds.ts';

type Props = Pick<Arranged, 'decisions'>;

const placeOf = ({ placed }: PlacedPiece) => ({ file: placed.file, section: placed.index });

const idOf = (number: number): string => `decision-${number}`;

/** Leads to each decision. */
export const Jump = ({ decisions }: Props) => {
  const { words } = useCards();
  return (
    <nav class="cards-jump" aria-label={words.jump}>
      {decisions.map(({ decision }, at) => (
        <button
          key={keyOfPiece(decision)}
          type="button"
          onClick={() => {
            const item = document.getElementById(idOf(at + 1));
            item?.scrollIntoView();
            item?.focus({ preventScroll: true });
          }}
        >
          <span class="decision-number">{at + 1}</span>
          <span>
            {titleOfPiece(decision.piece, words)}{' '}
            <ProblemBadge
              place={placeOf(decision)}
              from={firstLineOf(decision)}
              to={lastLineOf(decision.piece)}
            />
          </span>
        </button>
      ))}
    </nav>
  );
};

export const TextScenes = ({ scenes }: { scenes: readonly PlacedPiece[] }) => (
  <>
    {scenes.map(scene => (
      <TextScene key={keyOfPiece(scene)} {...scene} />
    ))}
  </>
);

const Empty = () => {
  const { act, words, names, workspace, told } = useCards();
  const ids = names.replies.map(({ id }) => id);
  const add = (): void =>
    told(addFirstDecision({ words, workspace }, { customer: names.customer, ids }));
  return (
    <div class="cards-empty">
      <p>{words.empty}</p>
      <button type="button" class="button button-main" onClick={() => act(add)}>
        {words.steps.addDecision}
      </button>
    </div>
  );
};

/** The decisions in order, each with the scenes that follow it. */
export const DecisionList = ({ decisions, folds }: Props & { readonly folds: Folds }) => {
  const { words } = useCards();
  const { folded, toggle } = folds;
  return (
    <>
      {decisions.length === 0 && <Empty />}
      <ol class="decisions" role="list" aria-label={words.decisions}>
        {decisions.map(({ decision, scenes }, at) => {
          const key = keyOfPiece(decision);
          const [before, behind] = [decisions[at - 1]?.decision, decisions[at + 1]?.decision];
          return (
            <li
              key={key}
              id={idOf(at + 1)}
              class="decision"
              tabIndex={-1}
              data-key={key}
              aria-label={titleOfPiece(decision.piece, words)}
              {...markedAt(placeOf(decision), { line: firstLineOf(decision) })}
            >
              <DecisionCard
                {...decision}
                number={at + 1}
                previous={before === undefined ? null : spotOf(before)}
                next={behind === undefined ? null : spotOf(behind)}
                isFolded={folded.has(key)}
                onFold={toggle}
              />
              <TextScenes scenes={scenes} />
            </li>
          );
        })}
      </ol>
    </>
  );
};
