import { useEffect, useState } from 'preact/hooks';
import { unreachable } from '../../../engine/result.ts';
import type { Behaviour } from '../../../app/studio/history/behaviour.ts';
import type { Comparison } from '../../../app/studio/history/compare-behaviour.ts';
import type { VersionRecord } from '../../../app/studio/history/version-record.ts';
import type { StudioBehaviourMessages } from '../../../app/words/messages/studio-behaviour.ts';
import { studioBehaviourWordsFor } from '../../../app/words/studio-behaviour-words.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';

const Table = ({ rows, words }: Pick<Behaviour, 'rows'> & { words: StudioBehaviourMessages }) => (
  <div class="behaviour-table" role="group" aria-label={words.heading} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {[words.what, words.before, words.after].map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(words.row).map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Found = (props: { behaviour: Behaviour; words: StudioBehaviourMessages }) => {
  const { words } = props;
  const { rows, replies } = props.behaviour;
  if (rows.length + replies.length === 0) return <p>{words.same}</p>;
  return (
    <>
      {replies.length > 0 && (
        <>
          <h4>{words.replies}</h4>
          <ul class="behaviour-replies">
            {replies.map((change, at) => (
              <li key={at}>{words.reply(change)}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && <Table rows={rows} words={words} />}
    </>
  );
};

interface ToldProps {
  readonly comparison: Comparison;
  readonly words: StudioBehaviourMessages;
}

const Told = ({ comparison, words }: ToldProps) => {
  const state = useStore(comparison.store);
  switch (state.name) {
    case 'working':
      return (
        <p class="note">
          {words.working} <span aria-hidden="true">{words.soFar(state.states)}</span>
        </p>
      );
    case 'broken':
      return <p>{words.broken[state.which]}</p>;
    case 'stopped':
      return <p>{words.stopped}</p>;
    case 'done':
      return <Found behaviour={state.behaviour} words={words} />;
    default:
      return unreachable(state);
  }
};

/** Two proofs take a while and half the machine: they begin when somebody asks, and end when nobody looks. */
const useComparison = (version: VersionRecord) => {
  const { studio, workspace } = useDraft();
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => () => comparison?.close(), [comparison]);
  const start = (): void =>
    setComparison(studio.compare(version.files, workspace.store.getState().files));
  return { comparison, start };
};

/** What has changed since a version in how the scenario plays. */
export const BehaviourSince = ({ version }: { version: VersionRecord }) => {
  const words = studioBehaviourWordsFor(useWords());
  const { comparison, start } = useComparison(version);
  return (
    <div class="behaviour">
      <h3>{words.heading}</h3>
      {comparison === null && (
        <button type="button" class="button" onClick={start}>
          {words.start}
        </button>
      )}
      <div role="status">
        {comparison !== null && <Told comparison={comparison} words={words} />}
      </div>
    </div>
  );
};
