import { useState } from 'preact/hooks';
import type { CountedForm } from '../../../app/hiring/api/quality-api.ts';
import { blindKeyOf, type BlindMarks as Marks } from '../../../app/hiring/note/blind-key.ts';
import { hireQualityWordsFor } from '../../../app/words/hire-quality-words.ts';
import { useWords } from '../../services.ts';
import { FileField } from '../parts.tsx';
import { useHireOutside } from '../services.ts';

type Note = CountedForm['note'];

/** What experts sent back, read here alone, and joined with the key of each part. */
export const useBlindMarks = () => {
  const { tools } = useHireOutside();
  const [experts, setExperts] = useState<readonly Marks[]>([]);
  const [files, setFiles] = useState(0);
  const read = async (chosen: readonly File[]): Promise<void> => {
    const texts = await Promise.all(chosen.map(file => file.text()));
    setExperts(texts.map(text => tools.readBlindMarks(text)).filter(marks => marks !== null));
    setFiles(texts.length);
  };
  const withBlind = (note: Note) => ({
    ...note,
    parts: note.parts.map(part => ({ ...part, blindKey: blindKeyOf(part.key, experts) })),
  });
  return { files, read, withBlind };
};

interface Props {
  readonly marks: ReturnType<typeof useBlindMarks>;
  /** The note with what they say. */
  readonly note: ReturnType<ReturnType<typeof useBlindMarks>['withBlind']> | null;
}

/** How experts would mark the replies, from files that nobody but this page reads. */
export const BlindMarks = ({ marks: { files, read }, note }: Props) => {
  const { blind: words } = hireQualityWordsFor(useWords());
  const parts = note?.parts.filter(({ blindKey }) => blindKey !== null).length ?? 0;
  return (
    <section class="hire-stack no-print" aria-labelledby="blind-marks">
      <h2 id="blind-marks">{words.heading}</h2>
      <p>{words.lead}</p>
      <FileField label={words.file} accept=".json" many take={chosen => void read(chosen)} />
      <p role="status">{files === 0 ? '' : words.read(files, parts)}</p>
    </section>
  );
};
