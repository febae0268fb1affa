import { peopleApi } from '../../../app/hiring/api/people-api.ts';
import { HireFrame } from '../frame.tsx';
import { Shown, Wide } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useAccountWords, useDays } from '../use-words.ts';

/** Who did or looked at what. */
export const LogPage = () => {
  const { log: words } = useAccountWords();
  const { moment } = useDays();
  const asking = useAsked(peopleApi.audit, {});
  return (
    <HireFrame heading={words.heading} lead={words.lead} own="log">
      <Shown asking={asking}>
        {({ notes }) => (
          <Wide label={words.heading}>
            <table class="hire-table">
              <thead>
                <tr>
                  {[words.when, words.who, words.what, words.about].map(name => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {notes.map(({ id, at, who, what, about }) => (
                  <tr key={id}>
                    <td class="hire-moment">{moment(at)}</td>
                    <td>{who}</td>
                    <td>{words.deeds[what]}</td>
                    <td class="hire-id">{about}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
      </Shown>
    </HireFrame>
  );
};
