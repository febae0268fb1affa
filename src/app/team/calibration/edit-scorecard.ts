import type { Scorecard, ScorecardItem, ScorecardSection } from './scorecard.ts';

type Sections = Scorecard['sections'];

const changed = <T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  change: (one: T) => T,
): T[] => all.map(one => (one.id === id ? change(one) : one));

const without = <T extends { readonly id: string }>(all: readonly T[], id: string): T[] =>
  all.filter(one => one.id !== id);

/** Names nothing that is there already. */
const freshId = (prefix: string, { sections, autoFails }: Scorecard): string => {
  const taken = new Set(
    [...sections, ...sections.flatMap(({ items }) => items), ...autoFails].map(({ id }) => id),
  );
  let number = taken.size;
  while (taken.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
};

const withSections = (card: Scorecard, sections: readonly ScorecardSection[]): Scorecard => ({
  ...card,
  sections: [...sections] satisfies Sections,
});

export const changeSection = (
  card: Scorecard,
  id: string,
  change: Partial<Pick<ScorecardSection, 'name' | 'weight'>>,
): Scorecard =>
  withSections(
    card,
    changed(card.sections, id, one => ({ ...one, ...change })),
  );

export const addSection = (card: Scorecard, name: string, question: string): Scorecard => {
  const section = freshId('section', card);
  const items = [{ id: `${section}-item`, text: question, about: '' }];
  return withSections(card, [...card.sections, { id: section, name, weight: 10, items }]);
};

export const removeSection = (card: Scorecard, id: string): Scorecard =>
  withSections(card, without(card.sections, id));

const withItems = (
  card: Scorecard,
  section: string,
  change: (items: readonly ScorecardItem[]) => ScorecardItem[],
): Scorecard =>
  withSections(
    card,
    changed(card.sections, section, one => ({ ...one, items: change(one.items) })),
  );

export const changeItem = (
  card: Scorecard,
  section: string,
  id: string,
  change: Partial<Omit<ScorecardItem, 'id'>>,
): Scorecard =>
  withItems(card, section, items => changed(items, id, one => ({ ...one, ...change })));

export const addItem = (card: Scorecard, section: string, text: string): Scorecard =>
  withItems(card, section, items => [...items, { id: freshId('item', card), text, about: '' }]);

/** A section keeps its last item. */
export const removeItem = (card: Scorecard, section: string, id: string): Scorecard =>
  withItems(card, section, items => (items.length > 1 ? without(items, id) : [...items]));

export const changeAutoFail = (card: Scorecard, id: string, text: string): Scorecard => ({
  ...card,
  autoFails: changed(card.autoFails, id, one => ({ ...one, text })),
});

export const addAutoFail = (card: Scorecard, text: string): Scorecard => ({
  ...card,
  autoFails: [...card.autoFails, { id: freshId('fail', card), text, about: '' }],
});

export const removeAutoFail = (card: Scorecard, id: string): Scorecard => ({
  ...card,
  autoFails: without(card.autoFails, id),
});
