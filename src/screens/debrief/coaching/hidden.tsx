import './coaching.css';
import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';

const Kind = (props: { title: string; note?: string; children: readonly ComponentChildren[] }) =>
  props.children.length === 0 ? null : (
    <div class="hidden-kind">
      <div class="hidden-head">
        <h3>{props.title}</h3>
        {props.note !== undefined && <p class="note">{props.note}</p>}
      </div>
      <ul>
        {props.children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </div>
  );

/** What was there to find, to acknowledge and to read, and was not. */
export const HiddenThings = ({ debrief }: { debrief: Debrief }) => {
  const { hidden: words } = useCoaching();
  const { facts, factsInAll, grievances } = debrief.hidden;
  const unread = debrief.proof?.unread ?? [];
  const nothing = facts.length + grievances.length + unread.length === 0;
  // Whoever may not know what there was to find is not told that it was everything.
  if (nothing && !debrief.sight.discoveries) return null;
  return (
    <section class="hidden-things" aria-labelledby="hidden">
      <h2 id="hidden">{words.heading}</h2>
      {nothing && <p>{words.nothing}</p>}
      <div class="hidden-kinds">
        <Kind title={words.grievances}>
          {grievances.map(({ id, hurt }) => (
            <ScenarioText key={id} text={hurt} />
          ))}
        </Kind>
        <Kind title={words.facts} note={words.factsFound(factsInAll - facts.length, factsInAll)}>
          {facts.map(({ variable, what }) => (
            <ScenarioText key={variable} text={what} />
          ))}
        </Kind>
        <Kind title={words.cards}>
          {unread.map(({ title, turn }) => (
            <>
              <ScenarioText text={title} /> <span class="note">{words.card(turn)}</span>
            </>
          ))}
        </Kind>
      </div>
    </section>
  );
};
