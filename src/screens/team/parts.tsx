import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { teamWordsFor } from '../../app/words/team-words.ts';
import type { TeamMessages } from '../../app/words/messages/team.ts';
import type { Figure, Figures } from '../../app/team/figures.ts';
import { MEASURES } from '../../app/team/judge-run.ts';
import { useWords } from '../services.ts';

export const useTeamWords = (): TeamMessages => teamWordsFor(useWords());

/** Takes the focus when it comes: what was pressed before is gone. */
export const useLanding = <E extends HTMLElement>() => {
  const place = useRef<E>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return place;
};

/** A table that is wider than a phone is pushed sideways, and not the page. */
export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the arrow keys
  <div class="team-wide" role="group" tabIndex={0} aria-label={label}>
    {children}
  </div>
);

interface NumberProps {
  readonly value: string;
  readonly figure: Figure | null;
}

/** No number without what it stands on. */
export const WithN = ({ value, figure }: NumberProps) => (
  <>
    {value}
    {figure !== null && <span class="team-n"> n {figure.n}</span>}
  </>
);

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

/** A named part of the board. */
export const Section = ({ id, heading, about, children }: SectionProps) => (
  <section class="team-section" aria-labelledby={`team-${id}`}>
    <h2 id={`team-${id}`}>{heading}</h2>
    {about !== undefined && <p class="note">{about}</p>}
    {children}
  </section>
);

/** The first cell of a row names it. */
export interface TableRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

interface TableProps {
  readonly label: string;
  /** Columns as they are named, or whole cells of the head. */
  readonly head: readonly ComponentChildren[];
  readonly rows: readonly TableRow[];
}

const Row = ({ row: { name, cells } }: { row: TableRow }) => (
  <tr>
    <th scope="row">{name}</th>
    {cells.map((cell, at) => (
      <td key={at}>{cell}</td>
    ))}
  </tr>
);

/** A table with a name; what is no text in its head is a cell of its own. */
export const Table = ({ label, head, rows }: TableProps) => (
  <Wide label={label}>
    <table class="team-table" aria-label={label}>
      <thead>
        <tr>
          {head.map((name, at) =>
            typeof name === 'string' ? <HeadCell key={at} name={name} /> : name,
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  </Wide>
);

const HeadCell = ({ name }: { name: string }) => <th scope="col">{name}</th>;

/** The five figures as cells of a row. */
export const figureCells = (
  { value }: TeamMessages,
  figures: Figures,
): readonly ComponentChildren[] =>
  MEASURES.map(measure => (
    <WithN key={measure} value={value(measure, figures[measure])} figure={figures[measure]} />
  ));
