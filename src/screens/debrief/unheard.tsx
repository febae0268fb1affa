import type { Debrief } from '../../app/debrief.ts';
import { useWords } from '../services.ts';

/** What hurt and was never acknowledged. */
export const Unheard = ({ debrief }: { debrief: Debrief }) => {
  const { debrief: words } = useWords();
  if (debrief.scenario.grievances.length === 0) return null;
  return (
    <section class="unheard" aria-labelledby="unheard">
      <h2 id="unheard">{words.unheard}</h2>
      {debrief.unheard.length === 0 ? (
        <p>{words.allHeard}</p>
      ) : (
        <>
          <p class="note">{words.unheardAbout}</p>
          <ul>
            {debrief.unheard.map(({ id, hurt }) => (
              <li key={id}>{hurt}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
