import { useId } from 'preact/hooks';
import {
  PARTS,
  type Speaker,
  type TalkChoice,
  type TalkFault,
} from '../../../app/studio/new/from-transcript.ts';
import type {
  Replacement,
  Transcript,
  TranscriptReading,
  Transcripts,
} from '../../../app/studio/transcripts/transcript.ts';
import { CHANNEL_FACTS } from '../../../engine/model/channel.ts';
import { FileButton } from '../share/file-button.tsx';
import { Field, Pick } from './fields.tsx';
import { FigurePicker } from './figure-picker.tsx';
import { ChannelPick, SettingPick } from './met.tsx';
import { useNewWords } from './use-new-words.ts';

/** A replacement that the author may still change or leave out. */
export interface OfferedReplacement extends Replacement {
  readonly on: boolean;
  /** The author wrote what stands in its place. */
  readonly isOwn: boolean;
}

/** Everything that was settled about a talk. */
export interface TalkState extends Omit<TalkChoice, 'replacements'> {
  readonly text: string;
  readonly reading: TranscriptReading | null;
  readonly offered: readonly OfferedReplacement[];
}

interface Props {
  readonly talk: TalkState;
  readonly transcripts: Transcripts;
  readonly faults: readonly TalkFault[];
  readonly read: (text: string) => void;
  readonly change: (talk: TalkState) => void;
}

interface Shared {
  readonly talk: TalkState;
  readonly change: (talk: TalkState) => void;
}

const People = ({ talk, change }: Shared) => {
  const words = useNewWords();
  const put = (speaker: Speaker): void =>
    change({
      ...talk,
      speakers: talk.speakers.map(known => (known.name === speaker.name ? speaker : known)),
    });
  return (
    <fieldset class="new-part">
      <legend>{words.talk.who}</legend>
      {talk.speakers.map(speaker => (
        <Pick
          key={speaker.name}
          label={words.talk.speaker(speaker.name || words.talk.nameless, speaker.turns)}
          options={PARTS}
          names={words.talk.parts}
          value={speaker.part}
          change={part => put({ ...speaker, part })}
        />
      ))}
    </fieldset>
  );
};

/** Some words around what was found. */
const contextOf = ({ turns }: Transcript, found: string): string => {
  const turn = turns.find(({ text }) => text.includes(found))?.text ?? '';
  const at = turn.indexOf(found);
  if (at < 0) return '';
  const [from, to] = [Math.max(0, at - 30), at + found.length + 30];
  return `${from > 0 ? '…' : ''}${turn.slice(from, to)}${to < turn.length ? '…' : ''}`;
};

const Personal = ({ talk, change, transcript }: Shared & { transcript: Transcript }) => {
  const words = useNewWords();
  const put = (at: number, one: OfferedReplacement): void =>
    change({ ...talk, offered: talk.offered.with(at, one) });
  return (
    <fieldset class="new-part">
      <legend>{words.talk.personal}</legend>
      <p class="note">
        {talk.offered.length === 0 ? words.talk.noPersonal : words.talk.personalHint}
      </p>
      <ul class="new-personal">
        {talk.offered.map((one, at) => (
          <li key={one.found}>
            <label>
              <input
                type="checkbox"
                checked={one.on}
                aria-label={words.talk.replace(one.found)}
                onChange={({ currentTarget: { checked } }) => put(at, { ...one, on: checked })}
              />
              <strong>{one.found}</strong> <span class="note">{words.talk.kinds[one.kind]}</span>
            </label>
            <span class="note">{contextOf(transcript, one.found)}</span>
            <input
              aria-label={words.talk.instead(one.found)}
              value={one.instead}
              disabled={!one.on}
              onInput={({ currentTarget: { value } }) =>
                put(at, { ...one, instead: value, isOwn: true })
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

const Stretch = ({
  talk,
  change,
  transcript,
  transcripts,
}: Shared & {
  transcript: Transcript;
  transcripts: Transcripts;
}) => {
  const words = useNewWords();
  const last = transcript.turns.length - 1;
  const number = (typed: string): number =>
    Math.max(0, Math.min(last, (Math.round(Number(typed)) || 1) - 1));
  const replaced = transcripts.replaced(
    transcript.turns.slice(talk.from, talk.to + 1),
    talk.offered.filter(({ on }) => on),
  );
  return (
    <fieldset class="new-part">
      <legend>{words.talk.stretch}</legend>
      <div class="new-row">
        <Field
          label={words.talk.from}
          type="number"
          value={String(talk.from + 1)}
          change={typed => change({ ...talk, from: Math.min(number(typed), talk.to) })}
        />
        <Field
          label={words.talk.to}
          type="number"
          value={String(talk.to + 1)}
          change={typed => change({ ...talk, to: Math.max(number(typed), talk.from) })}
        />
      </div>
      <div class="new-preview" tabIndex={0} role="region" aria-label={words.talk.preview}>
        {replaced.map(({ speaker, text }, at) => {
          const part = talk.speakers.find(({ name }) => name === speaker)?.part ?? 'nobody';
          if (part === 'nobody') return null;
          return (
            <p key={at}>
              <b>{words.talk.parts[part]}: </b>
              {text}
            </p>
          );
        })}
      </div>
    </fieldset>
  );
};

const About = ({ talk, change, faults }: Shared & { faults: readonly TalkFault[] }) => {
  const words = useNewWords();
  const fault = (one: TalkFault): string | undefined =>
    faults.includes(one) ? words.talk.faults[one] : undefined;
  return (
    <fieldset class="new-part">
      <legend>{words.parts.situation}</legend>
      <Field
        label={words.fields.title.name}
        value={talk.title}
        change={title => change({ ...talk, title })}
        fault={fault('title')}
      />
      <Field
        label={words.talk.customer.name}
        about={words.talk.customer.about ?? ''}
        value={talk.customer}
        change={customer => change({ ...talk, customer })}
        fault={fault('customer')}
      />
      <Field
        label={words.talk.role.name}
        about={words.talk.role.about ?? ''}
        value={talk.role}
        change={role => change({ ...talk, role })}
      />
      <ChannelPick
        met={talk}
        change={({ channel, setting }) => change({ ...talk, channel, setting })}
      />
      <SettingPick met={talk} change={({ setting }) => change({ ...talk, setting })} />
      {CHANNEL_FACTS[talk.channel].seen && (
        <FigurePicker
          looks={talk.looks}
          setting={talk.setting}
          choose={looks => change({ ...talk, looks })}
        />
      )}
    </fieldset>
  );
};

const Read = (props: Props & { transcript: Transcript }) => {
  const { talk, change, transcript, transcripts, faults } = props;
  const words = useNewWords();
  const { format, turns, left } = transcript;
  const shared = { talk, change };
  const others = faults.filter(fault => fault !== 'title' && fault !== 'customer');
  return (
    <>
      <p role="status">
        {words.talk.found(words.talk.formats[format], turns.length, talk.speakers.length)}{' '}
        {left.map(note => words.talk.left[note]).join(' ')}
      </p>
      <About {...shared} faults={faults} />
      <People {...shared} />
      <Personal {...shared} transcript={transcript} />
      <Stretch {...shared} transcript={transcript} transcripts={transcripts} />
      {others.map(fault => (
        <p key={fault} class="new-fault" role="alert">
          {words.talk.faults[fault]}
        </p>
      ))}
    </>
  );
};

/** A real call or chat, to be made into a scenario. */
export const Talk = (props: Props) => {
  const { talk, read } = props;
  const words = useNewWords();
  const id = useId();
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file !== undefined) read(await file.text());
  };
  const drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void take(files);
  };
  return (
    <>
      <div class="new-field">
        <label for={id}>{words.talk.field}</label>
        <textarea
          id={id}
          rows={8}
          value={talk.text}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget: { value } }) => read(value)}
          onDrop={drop}
        />
        <span class="note" id={`${id}-hint`}>
          {words.talk.hint} {words.talk.notKept}
        </span>
      </div>
      <FileButton
        label={words.talk.file}
        accept=".txt,.vtt,.srt,.json,.csv,.log,text/*"
        onFiles={files => void take(files)}
      />
      {talk.reading !== null && !talk.reading.ok && (
        <p class="new-fault" role="alert">
          {words.talk.problems[talk.reading.error.code]}
        </p>
      )}
      {talk.reading?.ok === true && <Read {...props} transcript={talk.reading.value} />}
    </>
  );
};
