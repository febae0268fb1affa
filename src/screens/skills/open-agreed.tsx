import { useRef, useState } from 'preact/hooks';
import { type AgreedFile, readAgreedFile } from '../../app/agreed/agreed-file.ts';
import { agreedWordsFor } from '../../app/words/agreed-words.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices, useWords } from '../services.ts';
import { useSkillsServices } from './services.ts';

interface Came {
  readonly file: AgreedFile;
  readonly isKept: boolean;
}

/** What came of a file: in words where it could not be read. */
const useOpened = () => {
  const { loadAgreed } = useSkillsServices();
  const { problems } = agreedWordsFor(useWords()).file;
  const [came, setCame] = useState<Came | string | null>(null);
  const open = async (file: File): Promise<void> => {
    const read = readAgreedFile(await file.text());
    if (!read.ok) return setCame(problems[read.error]);
    const store = await loadAgreed();
    const kept = await Promise.all(read.value.drills.map(drill => store.keep(drill)));
    setCame({ file: read.value, isKept: kept.every(({ ok }) => ok) });
  };
  return { came, open };
};

const WhoseIsIt = ({ player }: { player: string }) => {
  const { preferences } = useServices();
  const { file: words } = agreedWordsFor(useWords());
  const name = useStore(preferences.store).name.trim();
  if (name === player.trim()) return null;
  return (
    <>
      <p>{words.other(player, name)}</p>
      <button type="button" class="button" onClick={() => preferences.change({ name: player })}>
        {words.iAm(player)}
      </button>
    </>
  );
};

const CameIn = ({ came: { file, isKept } }: { came: Came }) => {
  const { file: words } = agreedWordsFor(useWords());
  return (
    <>
      <p>{words.came(file.drills.length, file.player)}</p>
      {!isKept && <p>{words.notKept}</p>}
      <WhoseIsIt player={file.player} />
    </>
  );
};

/** Takes the file of agreed drills that a coach hands over. */
export const OpenAgreed = () => {
  const { file: words } = agreedWordsFor(useWords());
  const { came, open } = useOpened();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="skills-results" aria-labelledby="agreed-file">
      <h2 id="agreed-file">{words.heading}</h2>
      <p>{words.about}</p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={words.open}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          event.currentTarget.value = '';
        }}
      />
      <div role="status">
        {typeof came === 'string' && <p>{came}</p>}
        {came !== null && typeof came === 'object' && <CameIn came={came} />}
      </div>
    </section>
  );
};
