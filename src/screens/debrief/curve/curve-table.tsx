import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { LEVEL_NAMES } from '../../../engine/model/customer.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import { useWords } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';

/** What the drawing shows of one moment, as cells. */
const useCells = (debrief: Debrief) => {
  const { common, formats } = useWords();
  const { proof, levels, moods, known } = debrief;
  return (turn: number): readonly ComponentChildren[] => {
    const mood = moods[turn] ?? 0;
    const expert = proof?.expert?.moods[turn];
    const ceiling = proof?.ceilings[turn];
    return [
      formats.signed(mood),
      common.zones[zoneOf(mood)],
      ...(known === null ? [] : [formats.signed(known.moods[turn] ?? 0)]),
      ...LEVEL_NAMES.map(name => levels[turn]?.[name] ?? ''),
      ...(proof?.expert ? [expert === undefined ? '' : formats.signed(expert)] : []),
      ...(proof === null ? [] : AXES.map(axis => ceiling?.[axis] ?? '')),
    ];
  };
};

const useColumns = ({ proof, known }: Debrief): readonly string[] => {
  const { common, debrief: words } = useWords();
  const { proof: names, curve } = useCoaching();
  const { turn, said, mood, zone } = words.table;
  return [
    turn,
    said,
    mood,
    zone,
    ...(known === null ? [] : [curve.known]),
    ...LEVEL_NAMES.map(name => common.levels[name]),
    ...(proof?.expert ? [names.expert] : []),
    ...(proof === null ? [] : AXES.map(axis => names.ceilingOf[axis])),
  ];
};

interface RowProps {
  readonly turn: number;
  readonly said: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

const Row = ({ turn, said, cells }: RowProps) => (
  <tr>
    <th scope="row">{turn}</th>
    <td>{said}</td>
    {cells.map((cell, index) => (
      <td key={index}>{cell}</td>
    ))}
  </tr>
);

/** The curve again, in figures and words. */
export const CurveTable = ({ debrief }: { debrief: Debrief }) => {
  const { debrief: words } = useWords();
  const cellsOf = useCells(debrief);
  const columns = useColumns(debrief);
  return (
    <details class="curve-table">
      <summary class="disclosure">{words.asTable}</summary>
      <div class="table-scroll" role="region" aria-label={words.asTable} tabIndex={0}>
        <table>
          <caption class="sr-only">{words.curve}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row turn={0} said={words.opening} cells={cellsOf(0)} />
            {debrief.turns.map(({ number, said }) => (
              <Row
                key={number}
                turn={number}
                said={<ScenarioText text={said.text} />}
                cells={cellsOf(number)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
