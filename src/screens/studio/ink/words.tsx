import { useEffect, useState } from 'preact/hooks';
import { countWords, INK_PARTS, type WordCount } from '../../../app/studio/ink/word-count.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useInkWords } from './use-ink-words.ts';

/** Milliseconds without a key until words are counted: nobody reads a number while it runs. */
const RESTING = 700;

const useWordCount = (): WordCount => {
  const { workspace } = useDraft();
  const files = useSelected(workspace.store, state => state.files);
  const [count, setCount] = useState(() => countWords(files));
  useEffect(() => {
    const timer = setTimeout(() => setCount(countWords(files)), RESTING);
    return () => clearTimeout(timer);
  }, [files]);
  return count;
};

const Row = ({ name, words }: { name: string; words: number }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{words}</td>
  </tr>
);

/** How many words there are, and of whom. */
export const Words = () => {
  const words = useInkWords();
  const { total, speakers, parts } = useWordCount();
  return (
    <details class="ink-words">
      <summary>{words.words(total)}</summary>
      <table>
        <caption class="sr-only">{words.wordCount}</caption>
        <tbody>
          {speakers.map(({ speaker, words: said }) => (
            <Row
              key={speaker}
              name={speaker === null ? words.narration : words.saidBy(speaker)}
              words={said}
            />
          ))}
          {INK_PARTS.map(part => (
            <Row key={part} name={words.parts[part]} words={parts[part]} />
          ))}
        </tbody>
      </table>
    </details>
  );
};
