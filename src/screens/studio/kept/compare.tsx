import { useMemo } from 'preact/hooks';
import {
  type Compared,
  type ComparedFile,
  compareFiles,
  type Words,
} from '../../../app/studio/history/compare.ts';
import type { VersionRecord } from '../../../app/studio/history/version-record.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { BehaviourSince } from './behaviour.tsx';
import { useKeptWords } from './use-kept-words.ts';

const Word = ({ kind, text }: Words) => {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : <>{text}</>;
};

const Line = ({ line }: { line: Compared }) => {
  const { history } = useKeptWords();
  if (line.kind === 'skipped')
    return <li class="compared-skipped">{history.skipped(line.lines)}</li>;
  const spoken = { same: '', added: history.added, removed: history.removedLine }[line.kind];
  return (
    <li class={`compared compared-${line.kind}`}>
      {spoken !== '' && <span class="sr-only">{spoken}: </span>}
      {line.words.map((word, at) => (
        <Word key={at} {...word} />
      ))}
    </li>
  );
};

const File = ({ file: { name, lines } }: { file: ComparedFile }) => (
  <section aria-label={name}>
    <h4>{name}</h4>
    <ul tabIndex={0}>
      {lines.map((line, at) => (
        <Line key={at} line={line} />
      ))}
    </ul>
  </section>
);

/** What has changed in the text since a version. */
export const Compare = ({ version }: { version: VersionRecord }) => {
  const { workspace } = useDraft();
  const { history } = useKeptWords();
  const { files } = useStore(workspace.store);
  const compared = useMemo(() => compareFiles(version.files, files), [version, files]);
  if (compared.length === 0) return <p class="note">{history.same}</p>;
  return (
    <div class="compared-files">
      <BehaviourSince version={version} />
      <h3>{history.text}</h3>
      {compared.map(file => (
        <File key={file.name} file={file} />
      ))}
    </div>
  );
};
