import { useWords } from '../services.ts';
import type { Talking } from '../../app/conversation/play-store.ts';
import { ScenarioText, Sentence, useDirection } from '../parts/scenario-text.tsx';
import { isolated } from '../../app/words/text-direction.ts';

type DeskCard = Talking['desk'][number];

type Entry =
  | { readonly kind: 'row'; readonly label: string; readonly value: string }
  | { readonly kind: 'text'; readonly text: string };

/** A label is short and has no full stop: `Room: king, 2 nights`. */
const ROW = /^([^:.!?]{1,32}):\s+(\S.*)$/;

const entryOf = (line: string): Entry => {
  const [, label, value] = ROW.exec(line) ?? [];
  return label === undefined || value === undefined
    ? { kind: 'text', text: line }
    : { kind: 'row', label, value };
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const Origin = ({ card }: { card: DeskCard }) => {
  const { formats, play } = useWords();
  const { source, asAt } = card;
  const day = asAt !== undefined && isDay(asAt) ? formats.day(Date.parse(asAt)) : asAt;
  const parts = [
    ...(source === undefined ? [] : [play.source(isolated(source))]),
    ...(day === undefined ? [] : [play.asAt(day)]),
  ];
  return parts.length === 0 ? null : (
    <p class="card-origin">
      <Sentence text={parts.join(' · ')} />
    </p>
  );
};

const Line = ({ entry }: { entry: Entry }) => {
  const direction = useDirection();
  if (entry.kind === 'text') return <ScenarioText as="p" class="card-text" text={entry.text} />;
  return (
    <p class="card-row" dir={direction(`${entry.label} ${entry.value}`)}>
      <ScenarioText as="span" class="card-label" text={entry.label} />
      <span class="sr-only">: </span>
      <ScenarioText as="span" class="card-value" text={entry.value} />
    </p>
  );
};

/** A card as it reads now. */
export const CardBody = ({ card }: { card: DeskCard }) => (
  <div class="card-body">
    <ScenarioText as="h3" class="card-title" text={card.title} />
    {card.lines.map((line, index) => (
      <Line key={index} entry={entryOf(line)} />
    ))}
    <Origin card={card} />
  </div>
);
