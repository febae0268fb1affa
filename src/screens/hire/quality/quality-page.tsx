import { useId, useState } from 'preact/hooks';
import { type CountedForm, qualityApi } from '../../../app/hiring/api/quality-api.ts';
import type { GroupReport } from '../../../app/hiring/groups/join-groups.ts';
import { noteBlocks } from '../../../app/hiring/note/note-blocks.ts';
import { hireQualityWordsFor } from '../../../app/words/hire-quality-words.ts';
import { hiringNoteWordsFor } from '../../../app/words/hiring-note-words.ts';
import { download } from '../../parts/download.ts';
import { useWords } from '../../services.ts';
import { HireFrame } from '../frame.tsx';
import { Shown } from '../parts.tsx';
import { useHireOutside } from '../services.ts';
import { useAsked } from '../use-asked.ts';
import { NoteOnPage } from './blocks.tsx';
import { BlindMarks, useBlindMarks } from './blind-marks.tsx';
import { GroupRates } from './group-rates.tsx';
import { useGroups } from './use-groups.ts';

const useQualityWords = () => hireQualityWordsFor(useWords());

interface NoteProps {
  readonly counted: CountedForm;
  readonly groups: GroupReport | null;
}

const asName = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, '-');

const Note = ({ counted: { note, version }, groups }: NoteProps) => {
  const words = useWords();
  const { files } = useQualityWords();
  const { tools } = useHireOutside();
  const blocks = noteBlocks({ ...note, groups }, hiringNoteWordsFor(words));
  const name = files.name(asName(note.exercise.title), version);
  const saveHtml = async (): Promise<void> =>
    download(`${name}.html`, tools.noteAsHtml(blocks, words.language), 'text/html');
  const saveMarkdown = async (): Promise<void> =>
    download(`${name}.md`, tools.noteAsMarkdown(blocks), 'text/markdown');
  return (
    <>
      <div class="actions no-print">
        <button type="button" class="button" onClick={() => window.print()}>
          {files.print}
        </button>
        <button type="button" class="button" onClick={() => void saveHtml()}>
          {files.html}
        </button>
        <button type="button" class="button" onClick={() => void saveMarkdown()}>
          {files.markdown}
        </button>
      </div>
      <NoteOnPage blocks={blocks} />
    </>
  );
};

interface WhichProps {
  readonly forms: readonly CountedForm[];
  readonly at: number;
  readonly choose: (at: number) => void;
}

/** Versions and forms are counted apart: they cannot be compared. */
const Which = ({ forms, at, choose }: WhichProps) => {
  const words = useQualityWords();
  const id = useId();
  return (
    <div class="hire-field no-print">
      <label for={id}>{words.which}</label>
      <select
        id={id}
        class="text-field"
        value={at}
        onChange={event => choose(Number(event.currentTarget.value))}
      >
        {forms.map(({ version, form }, place) => (
          <option key={place} value={place}>
            {words.form(version, form, forms.filter(one => one.version === version).length)}
          </option>
        ))}
      </select>
    </div>
  );
};

interface QualityProps {
  readonly exercise: string;
  readonly forms: readonly CountedForm[];
}

const Quality = ({ exercise, forms }: QualityProps) => {
  const [at, setAt] = useState(0);
  const groups = useGroups(exercise);
  const counted = forms[at];
  const marks = useBlindMarks();
  const note = counted === undefined ? null : marks.withBlind(counted.note);
  return (
    <>
      {forms.length > 1 && <Which forms={forms} at={at} choose={setAt} />}
      <GroupRates groups={groups} />
      <BlindMarks marks={marks} note={note} />
      {counted !== undefined && note !== null && (
        <Note counted={{ ...counted, note }} groups={groups.report} />
      )}
    </>
  );
};

/** How an exercise holds up: its technical note, with the groups that are read here alone. */
export const QualityPage = ({ exercise }: { exercise: string }) => {
  const words = useQualityWords();
  const asking = useAsked(qualityApi.quality, { exercise });
  return (
    <HireFrame heading={words.heading} lead={words.lead} exercise={exercise} here="quality">
      <Shown asking={asking}>{({ forms }) => <Quality exercise={exercise} forms={forms} />}</Shown>
    </HireFrame>
  );
};
