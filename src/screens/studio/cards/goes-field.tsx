import { useState } from 'preact/hooks';
import { changeWay } from '../../../app/studio/cards/card-commands.ts';
import type { Spot } from '../../../app/studio/cards/edit-section.ts';
import { givenName } from '../../../app/studio/cards/given-name.ts';
import type { Goes } from '../../../app/studio/cards/model.ts';
import { useCards, useNamesNow } from './context.ts';
import { Select } from './select.tsx';

interface Props {
  readonly spot: Spot;
  readonly goes: Goes | null;
  /** It may go on with what stands behind it. */
  readonly mayStay: boolean;
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 58)}…` : words);

/** By what it says; and by its name, where somebody gave it one. */
const nameOf = (id: string, said: string): string => {
  if (said === '') return id;
  const given = givenName(id, said);
  return given === '' ? short(said) : `${given}: ${short(said)}`;
};

/** Where it goes on. All the places are listed once somebody looks: there may be hundreds of these lists. */
export const GoesField = ({ spot, goes, mayStay }: Props) => {
  const { words, workspace } = useCards();
  const [isAsked, setAsked] = useState(false);
  const value = goes === null ? '' : (goes.target ?? goes.ink);
  const one = useNamesNow(({ knots }) => knots.find(({ id }) => id === value)?.words);
  const all = useNamesNow(({ knots }) => (isAsked ? knots : null));
  const knots = all ?? (one === undefined ? [] : [{ id: value, words: one }]);
  const groups = [
    {
      name: null,
      options: [
        ...(mayStay ? [{ value: '', name: words.withOthers }] : []),
        ...knots.map(({ id, words: said }) => ({
          value: id,
          name: nameOf(id, said),
        })),
        { value: 'END', name: words.ends },
      ],
    },
  ];
  return (
    <span
      class="goes"
      data-stays={value === '' ? '' : undefined}
      onFocusIn={() => setAsked(true)}
      onPointerEnter={() => setAsked(true)}
    >
      <span aria-hidden="true">→</span>
      <span class="card-name">{words.goesOn}</span>
      <Select
        label={words.goesOn}
        value={value}
        groups={groups}
        onChoose={target => changeWay({ words, workspace }, spot, target === '' ? null : target)}
      />
    </span>
  );
};
