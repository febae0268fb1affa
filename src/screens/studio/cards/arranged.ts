import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import type { DecisionSpot } from '../../../app/studio/cards/decision-reading.ts';
import type { Item, Piece } from '../../../app/studio/cards/model.ts';
import type { CardsMessages } from '../../../app/words/messages/studio-cards.ts';

/** A decision, or a scene without one, in its place. */
export interface PlacedPiece {
  readonly placed: PlacedSection;
  readonly piece: Piece;
  /** Whether it is the first of its section. */
  readonly isFirst: boolean;
}

export interface Arranged {
  /** What stands before the first decision. */
  readonly before: readonly PlacedPiece[];
  /** Each decision, with the scenes that follow it up to the next one. */
  readonly decisions: readonly {
    readonly decision: PlacedPiece;
    readonly scenes: readonly PlacedPiece[];
  }[];
  /** What stands behind the last decision: endings, the desk. */
  readonly after: readonly PlacedPiece[];
}

export const keyOfPiece = ({ placed, piece }: PlacedPiece): string =>
  `${placed.file}/${placed.index}/${piece.from}`;

export const spotOf = ({ placed, piece }: PlacedPiece): DecisionSpot => ({
  file: placed.file,
  section: placed.index,
  from: piece.from,
  to: piece.to,
});

/** The line of its section on which a piece begins, from 0. */
export const firstLineOf = ({ piece, isFirst }: PlacedPiece): number =>
  isFirst ? 0 : ([...piece.lead, ...piece.replies, ...piece.after][0]?.line ?? 0);

const linesOf = (items: readonly Item[]): readonly number[] =>
  items.flatMap(item => {
    if (item.kind === 'reply') return [item.line, ...linesOf(item.reply.follows)];
    if (item.kind !== 'conditional') return [item.line];
    return [item.line, ...item.branches.flatMap(branch => linesOf(branch.items))];
  });

/** The last line of its section on which something of a piece begins. */
export const lastLineOf = ({ lead, replies, after }: Piece): number =>
  Math.max(0, ...linesOf([...lead, ...replies, ...after]));

/** What a decision is known by: what the customer says, else what the first reply is. */
export const titleOfPiece = (piece: Piece, words: CardsMessages): string => {
  if (piece.title !== '') return piece.title;
  const reply = piece.replies[0]?.reply.words.text ?? '';
  return reply === '' ? words.untitled : words.answered(reply);
};

const ends = (items: readonly Item[]): boolean =>
  items.some(item =>
    item.kind === 'conditional'
      ? item.branches.some(branch => ends(branch.items))
      : item.kind === 'ending',
  );

/** What a scene without a decision is called. */
export const titleOfScene = ({ placed, piece }: PlacedPiece, words: CardsMessages): string => {
  const { knot, stitch, desk, isFunction } = placed.section;
  const name = stitch === null ? knot : `${knot} · ${stitch}`;
  if (desk !== null) return words.onDesk(desk);
  if (isFunction) return words.machinery(name);
  return ends([...piece.lead, ...piece.after]) ? words.endingScene(name) : words.scene(name);
};

const piecesOf = (sections: readonly PlacedSection[]): readonly PlacedPiece[] =>
  sections
    .filter(({ section }) => section.knot !== '')
    .flatMap(placed =>
      placed.section.pieces.map((piece, at) => ({ placed, piece, isFirst: at === 0 })),
    );

const isDecision = ({ piece }: PlacedPiece): boolean => piece.replies.length > 0;

/** The sections of a scenario as decisions in order, and the scenes between them. */
export const arranged = (sections: readonly PlacedSection[]): Arranged => {
  const pieces = piecesOf(sections);
  const starts = pieces.flatMap((piece, at) => (isDecision(piece) ? [at] : []));
  const [first = pieces.length] = starts;
  const last = starts.at(-1) ?? pieces.length - 1;
  const decisions = starts.flatMap((start, index) => {
    const decision = pieces[start];
    const end = start === last ? start + 1 : (starts[index + 1] ?? pieces.length);
    return decision === undefined ? [] : [{ decision, scenes: pieces.slice(start + 1, end) }];
  });
  return { before: pieces.slice(0, first), decisions, after: pieces.slice(last + 1) };
};
