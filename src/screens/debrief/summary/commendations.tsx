import '../coaching/coaching.css';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { Icon } from '../../parts/icon.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** Behaviour worth keeping, by name. */
export const Commendations = ({ debrief }: { debrief: Debrief }) => {
  const { recognition: words } = useCoaching();
  if (!debrief.sight.keys) return null;
  return (
    <section class="recognised" aria-labelledby="recognised">
      <h2 id="recognised">{words.heading}</h2>
      {debrief.recognition.length === 0 && <p>{words.none}</p>}
      <ul>
        {debrief.recognition.map(({ id, turns }) => (
          <li key={id} class="card">
            <Icon name="check" />
            <div>
              <h3>{words.names[id].name}</h3>
              <p>{words.names[id].text}</p>
              {turns.length > 0 && <p class="note">{words.inTurns(turns)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
