import { useState } from 'preact/hooks';
import {
  type Invited,
  manageApi,
  type ManagedCandidate,
} from '../../../app/hiring/api/manage-api.ts';
import { hireAddress } from '../../../app/hire/place.ts';
import { Problem, Wide } from '../parts.tsx';
import { useHireSession } from '../services.ts';
import { useDoing } from '../use-doing.ts';
import { useDays, useHireWords } from '../use-words.ts';

interface RowProps {
  readonly of: ManagedCandidate;
  readonly exercise: string;
  readonly changed: () => void;
  readonly renewed: (link: Invited) => void;
}

interface SureProps {
  readonly name: string;
  readonly yes: () => void;
  readonly no: () => void;
}

const Sure = ({ name, yes, no }: SureProps) => {
  const words = useHireWords().people;
  return (
    <div role="group" aria-label={words.remove} class="hire-stack">
      <p>{words.sure(name)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={no}>
          {words.no}
        </button>
        <button type="button" class="button" onClick={yes}>
          {words.yes}
        </button>
      </div>
    </div>
  );
};

/** How the last adjustment was answered. */
const Answered = ({ of: { candidate } }: Pick<RowProps, 'of'>) => {
  const { adjustments: words } = useHireWords().people;
  const { day } = useDays();
  const answer = candidate.adjustments.requests.findLast(
    request => request.answer !== null,
  )?.answer;
  if (answer === null || answer === undefined) return null;
  const said = answer.granted === null ? words.refusedOn : words.granted;
  return <span class="note hire-below">{said(day(answer.at))}</span>;
};

const Actions = ({ of: { id, name, revokedAt }, exercise, changed, renewed }: RowProps) => {
  const { me } = useHireSession();
  const mayExport = me === null || me.role === 'administrator';
  const words = useHireWords().people;
  const { busy, problem, act } = useDoing();
  const [sure, setSure] = useState(false);
  const parameters = { candidate: id };
  const renew = async (): Promise<void> => {
    const link = await act(manageApi.renewLink, { parameters, body: {} });
    if (link !== null) renewed(link);
  };
  const revoke = async (): Promise<void> => {
    if ((await act(manageApi.revokeLink, { parameters, body: null })) !== null) changed();
  };
  const remove = async (): Promise<void> => {
    if ((await act(manageApi.removeCandidate, { parameters, body: null })) !== null) changed();
  };
  if (sure) return <Sure name={name} yes={() => void remove()} no={() => setSure(false)} />;
  const offered = [
    { say: words.newLink, go: () => void renew(), shown: true },
    { say: words.revoke, go: () => void revoke(), shown: revokedAt === null },
    { say: words.remove, go: () => setSure(true), shown: true },
  ];
  return (
    <>
      <div class="hire-links">
        {offered
          .filter(({ shown }) => shown)
          .map(({ say, go }) => (
            <button key={say} type="button" class="link-button" disabled={busy} onClick={go}>
              {say} <span class="sr-only">{name}</span>
            </button>
          ))}
        {mayExport && (
          <a class="link-button" href={hireAddress({ page: 'held', exercise, candidate: id })}>
            {words.held.open} <span class="sr-only">{name}</span>
          </a>
        )}
      </div>
      <Problem code={problem} />
    </>
  );
};

const Row = (props: RowProps) => {
  const { people, candidates } = useHireWords();
  const { name, email, candidate, revokedAt } = props.of;
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="note hire-below">{email}</span>
      </th>
      <td>
        {candidates.stages[candidate.stage]}
        {revokedAt !== null && <span class="note hire-below">{people.revoked}</span>}
        <Answered of={props.of} />
      </td>
      <td>
        <Actions {...props} />
      </td>
    </tr>
  );
};

const byName = (candidates: readonly ManagedCandidate[]): readonly ManagedCandidate[] =>
  candidates.toSorted((a, b) => a.name.localeCompare(b.name));

type Props = Omit<RowProps, 'of'> & { readonly candidates: readonly ManagedCandidate[] };

/** Everybody who was invited, by name, as one looks somebody up. */
export const InvitedTable = ({ candidates, ...rest }: Props) => {
  const words = useHireWords().people;
  return (
    <section class="hire-stack" aria-labelledby="invited">
      <h2 id="invited">{words.invited}</h2>
      {candidates.length === 0 && <p>{words.nobody}</p>}
      {candidates.length > 0 && (
        <Wide label={words.invited}>
          <table class="hire-table">
            <thead>
              <tr>
                {[words.name, words.progress, words.actions].map(name => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {byName(candidates).map(one => (
                <Row key={one.id} of={one} {...rest} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  );
};
