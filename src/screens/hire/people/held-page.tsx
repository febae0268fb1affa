import { manageApi } from '../../../app/hiring/api/manage-api.ts';
import { download } from '../../parts/download.ts';
import { HireFrame } from '../frame.tsx';
import { Shown } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useHireWords } from '../use-words.ts';

type Held = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;

/** Documents are kept as JSON: they are read better with a line for each part. */
const written = (value: string | number | null): string => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return String(value ?? '');
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
};

const Row = ({ row }: { row: Held[string][number] }) => (
  <dl class="card hire-held">
    {Object.entries(row).map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{written(value)}</dd>
      </div>
    ))}
  </dl>
);

const Everything = ({ held }: { held: Held }) => {
  const { held: words } = useHireWords().people;
  const tables = Object.entries(held).filter(([, rows]) => rows.length > 0);
  const save = (): void =>
    download(`${words.fileName}.json`, JSON.stringify(held, null, 2), 'application/json');
  return (
    <>
      <div class="actions no-print">
        <button type="button" class="button button-main" onClick={save}>
          {words.download}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {tables.map(([table, rows]) => (
        <section key={table} class="hire-stack">
          <h2>{words.tables[table] ?? table}</h2>
          {rows.map((row, at) => (
            <Row key={at} row={row} />
          ))}
        </section>
      ))}
    </>
  );
};

/** Everything that is held on one person, as it lies there: to be given to them. */
export const HeldPage = ({ exercise, candidate }: { exercise: string; candidate: string }) => {
  const { held: words } = useHireWords().people;
  const asking = useAsked(manageApi.held, { candidate });
  return (
    <HireFrame heading={words.heading} lead={words.lead} exercise={exercise}>
      <Shown asking={asking}>{({ held }) => <Everything held={held} />}</Shown>
    </HireFrame>
  );
};
