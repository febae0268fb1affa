import { useState } from 'preact/hooks';
import type { Board } from '../../../app/team/board.ts';
import {
  addAutoFail,
  addItem,
  addSection,
  changeAutoFail,
  changeItem,
  changeSection,
  removeAutoFail,
  removeItem,
  removeSection,
} from '../../../app/team/calibration/edit-scorecard.ts';
import {
  readScorecard,
  readScorecardFile,
  SCALES,
  type Scorecard,
  SCORECARD_LIMITS,
  type ScorecardSection,
  writeScorecardFile,
} from '../../../app/team/calibration/scorecard.ts';
import { useStore } from '../../hooks/use-store.ts';
import { download } from '../../parts/download.ts';
import { useTeamWords } from '../parts.tsx';
import { OpenFile } from './open-file.tsx';

type Change = (card: Scorecard) => void;

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly write: (value: string) => void;
}

const Line = ({ name, value, write }: LineProps) => (
  <label class="team-field team-field-wide">
    <span>{name}</span>
    <input
      class="text-field"
      dir="auto"
      value={value}
      maxLength={SCORECARD_LIMITS.line}
      onInput={event => write(event.currentTarget.value)}
    />
  </label>
);

const Remove = ({ what, remove }: { what: string; remove: () => void }) => {
  const { card: words } = useTeamWords().calibration;
  return (
    <button type="button" class="link-button" aria-label={words.removeThis(what)} onClick={remove}>
      {words.removeItem}
    </button>
  );
};

/** A weight as somebody typed it, within what a card may have. */
const weightIn = (text: string): number =>
  Math.max(0, Math.min(SCORECARD_LIMITS.weight, Math.round(Number(text)) || 0));

const Weight = ({ weight, write }: { weight: number; write: (weight: number) => void }) => {
  const { card: words } = useTeamWords().calibration;
  return (
    <label class="team-field">
      <span>{words.weight}</span>
      <input
        class="text-field"
        type="number"
        min={0}
        max={SCORECARD_LIMITS.weight}
        value={weight}
        onInput={event => write(weightIn(event.currentTarget.value))}
      />
    </label>
  );
};

interface SectionProps {
  readonly card: Scorecard;
  readonly section: ScorecardSection;
  readonly change: Change;
}

const Items = ({ card, section, change }: SectionProps) => {
  const { card: words } = useTeamWords().calibration;
  return (
    <>
      <ol class="card-items">
        {section.items.map(item => (
          <li key={item.id}>
            <Line
              name={words.item}
              value={item.text}
              write={text => change(changeItem(card, section.id, item.id, { text }))}
            />
            <Line
              name={words.itemAbout}
              value={item.about}
              write={about => change(changeItem(card, section.id, item.id, { about }))}
            />
            {section.items.length > 1 && (
              <Remove
                what={item.text}
                remove={() => change(removeItem(card, section.id, item.id))}
              />
            )}
          </li>
        ))}
      </ol>
      {section.items.length < SCORECARD_LIMITS.items && (
        <button
          type="button"
          class="button"
          onClick={() => change(addItem(card, section.id, words.newItem))}
        >
          {words.addItem}
        </button>
      )}
    </>
  );
};

const EditSection = (props: SectionProps) => {
  const { card: words } = useTeamWords().calibration;
  const { card, section, change } = props;
  return (
    <fieldset class="mark-item">
      <legend>{section.name}</legend>
      <div class="team-bring-row">
        <Line
          name={words.sectionName}
          value={section.name}
          write={name => change(changeSection(card, section.id, { name }))}
        />
        <Weight
          weight={section.weight}
          write={weight => change(changeSection(card, section.id, { weight }))}
        />
        {card.sections.length > 1 && (
          <Remove what={section.name} remove={() => change(removeSection(card, section.id))} />
        )}
      </div>
      <Items {...props} />
    </fieldset>
  );
};

const EditAutoFails = ({ card, change }: Omit<SectionProps, 'section'>) => {
  const { card: words } = useTeamWords().calibration;
  return (
    <fieldset class="mark-item">
      <legend>{words.autoFails}</legend>
      <ol class="card-items">
        {card.autoFails.map(({ id, text }) => (
          <li key={id}>
            <Line
              name={words.autoFail}
              value={text}
              write={next => change(changeAutoFail(card, id, next))}
            />
            <Remove what={text} remove={() => change(removeAutoFail(card, id))} />
          </li>
        ))}
      </ol>
      {card.autoFails.length < SCORECARD_LIMITS.autoFails && (
        <button
          type="button"
          class="button"
          onClick={() => change(addAutoFail(card, words.newAutoFail))}
        >
          {words.addAutoFail}
        </button>
      )}
    </fieldset>
  );
};

const Head = ({ card, change }: Omit<SectionProps, 'section'>) => {
  const { card: words } = useTeamWords().calibration;
  const scaleOf = (text: string) => SCALES.find(scale => String(scale) === text) ?? card.scale;
  return (
    <div class="team-bring-row">
      <Line name={words.title} value={card.title} write={title => change({ ...card, title })} />
      <label class="team-field">
        <span>{words.scale}</span>
        <select
          class="text-field"
          value={card.scale}
          onChange={event => change({ ...card, scale: scaleOf(event.currentTarget.value) })}
        >
          {SCALES.map(scale => (
            <option key={scale} value={scale}>
              {words.scaleName(scale)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

/** What is being written, kept whenever it is a whole card. */
const useCard = ({ papers: { scorecards } }: Board) => {
  const { card: words, problems } = useTeamWords().calibration;
  const kept = useStore(scorecards.store).records[0] ?? words.standard;
  const [written, setWritten] = useState<Scorecard>(kept);
  const [said, say] = useState('');
  const change: Change = next => {
    setWritten(next);
    const read = readScorecard(next);
    if (read.ok) void scorecards.keep(read.value);
    say(read.ok ? words.kept : words.wrong);
  };
  const open = (text: string) => {
    const read = readScorecardFile(text);
    if (read.ok) change({ ...read.value, id: words.standard.id });
    else say(problems[read.error]);
  };
  return { kept, written, said, change, open };
};

const AddSection = ({ card, change }: Omit<SectionProps, 'section'>) => {
  const { card: words } = useTeamWords().calibration;
  const add = () => change(addSection(card, words.newSection, words.newItem));
  return (
    <button type="button" class="button" onClick={add}>
      {words.addSection}
    </button>
  );
};

const Sections = ({ card, change }: Omit<SectionProps, 'section'>) => {
  const { card: words } = useTeamWords().calibration;
  const sum = card.sections.reduce((all, { weight }) => all + weight, 0);
  return (
    <>
      {card.sections.map(section => (
        <EditSection key={section.id} card={card} section={section} change={change} />
      ))}
      <p class="note">{words.weights(sum)}</p>
      {card.sections.length < SCORECARD_LIMITS.sections && (
        <AddSection card={card} change={change} />
      )}
      <EditAutoFails card={card} change={change} />
    </>
  );
};

/** The card that conversations are marked by, to be changed, taken along and brought in. */
export const EditCard = ({ board }: { board: Board }) => {
  const { card: words } = useTeamWords().calibration;
  const { kept, written, said, change, open } = useCard(board);
  const save = () =>
    download('composure-scorecard.json', writeScorecardFile(kept), 'application/json');
  return (
    <div class="edit-card">
      <Head card={written} change={change} />
      <details>
        <summary class="disclosure">{words.open}</summary>
        <Sections card={written} change={change} />
      </details>
      <p role="status">{said}</p>
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          {words.export}
        </button>
        <OpenFile name={words.import} open={open} />
        <button type="button" class="button" onClick={() => change(words.standard)}>
          {words.reset}
        </button>
      </div>
    </div>
  );
};
