import './new.css';
import { useEffect, useRef } from 'preact/hooks';
import type { TalkFault } from '../../../app/studio/new/from-transcript.ts';
import type { FormFault } from '../../../app/studio/new/guided.ts';
import { Options } from '../../parts/controls.tsx';
import { useServices } from '../../services.ts';
import { Copy } from './copy.tsx';
import { Field } from './fields.tsx';
import { Guided } from './guided.tsx';
import { Talk } from './talk.tsx';
import { type Beginning, type BeginningParts, KINDS, useBeginning } from './use-beginning.ts';
import { useNewWords } from './use-new-words.ts';

/** Puts the focus on the first field that something is wrong with. */
const showFault = (place: HTMLElement | null): void =>
  void setTimeout(() => place?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());

const isOf =
  <T extends string>(kinds: Readonly<Record<T, string>>) =>
  (fault: string): fault is T =>
    fault in kinds;

/** What is asked, by how it begins. */
const Questions = ({ begin, parts }: { begin: Beginning; parts: BeginningParts }) => {
  const words = useNewWords();
  const { kind, faults, talk } = begin;
  if (kind === 'blank')
    return <Field label={words.fields.title.name} value={begin.title} change={begin.setTitle} />;
  if (kind === 'copy')
    return <Copy studio={parts.studio} chosen={begin.copied} choose={begin.setCopied} />;
  if (kind === 'guided') {
    const own = faults.filter(isOf<FormFault>(words.faults));
    return <Guided form={begin.form} change={begin.setForm} faults={own} />;
  }
  const own = faults.filter(isOf<TalkFault>(words.talk.faults));
  return <Talk {...talk} transcripts={parts.transcripts} faults={own} />;
};

/** How a scenario begins: blank, guided, as a copy or out of a real talk. */
export const NewScenario = ({ cancel, ...parts }: BeginningParts & { cancel: () => void }) => {
  const { navigation } = useServices();
  const words = useNewWords();
  const begin = useBeginning(parts);
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const create = async (): Promise<void> => {
    const files = await begin.made();
    if (files === null) return showFault(place.current);
    navigation.go({ name: 'draft', draft: parts.studio.create(files), view: 'cards' });
  };
  return (
    <section class="new" aria-labelledby="new" ref={place}>
      <h2 id="new" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <Options
        name={words.kind}
        options={KINDS}
        chosen={begin.kind}
        describe={option => words.kinds[option]}
        choose={begin.setKind}
      />
      <Questions begin={begin} parts={parts} />
      {begin.lost && (
        <p class="new-fault" role="alert">
          {words.copy.lost}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void create()}>
          {words.create}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
};
