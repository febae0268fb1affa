import { useState } from 'preact/hooks';
import type { VerifiedResult, VerifyProblem } from '../../app/hire/tools.ts';
import type { Result } from '../../engine/result.ts';
import { HireFrame } from './frame.tsx';
import { FileField } from './parts.tsx';
import { Said } from './review/said.tsx';
import { useHireOutside } from './services.ts';
import { useDays, useHireWords } from './use-words.ts';

const Holds = ({ result }: { result: VerifiedResult }) => {
  const { verify } = useHireWords();
  const { moment } = useDays();
  const { scenario, part, begunAt, endedAt, said } = result;
  return (
    <section class="hire-stack" aria-labelledby="said">
      <p class="note">{verify.facts(scenario, part + 1, moment(begunAt), moment(endedAt))}</p>
      <h2 id="said">{verify.said}</h2>
      <Said said={said} />
    </section>
  );
};

type Outcome = Result<VerifiedResult, VerifyProblem>;

/** Checks a signed result where it is opened, with no server and no network. */
export const VerifyPage = () => {
  const { tools } = useHireOutside();
  const { verify: words } = useHireWords();
  const [file, setFile] = useState('');
  const [keys, setKeys] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const check = async (text: string, by: string | null): Promise<void> => {
    if (text !== '') setOutcome(await tools.verify(text, by));
  };
  const takeFile = async ([first]: readonly File[]): Promise<void> => {
    const text = (await first?.text()) ?? '';
    setFile(text);
    await check(text, keys);
  };
  const takeKeys = async ([first]: readonly File[]): Promise<void> => {
    const text = (await first?.text()) ?? null;
    setKeys(text);
    await check(file, text);
  };
  return (
    <HireFrame heading={words.heading} lead={words.lead}>
      <div class="hire-stack">
        <FileField label={words.file} accept=".json" take={files => void takeFile(files)} />
        <FileField label={words.keys} accept=".json" take={files => void takeKeys(files)} />
        <p class="note">{words.keysAbout}</p>
        <div role="status">
          {outcome !== null && outcome.ok && (
            <p>
              <strong>{words.holds}</strong> {words.holdsAbout}
            </p>
          )}
          {outcome !== null && !outcome.ok && (
            <p class="hire-problem">{words.problems[outcome.error]}</p>
          )}
        </div>
      </div>
      {outcome !== null && outcome.ok && <Holds result={outcome.value} />}
    </HireFrame>
  );
};
