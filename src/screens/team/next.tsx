import { everyDrill, type CataloguedDrill } from '../../app/practice/drill-catalogue.ts';
import { addressOf } from '../../app/route.ts';
import { ADVICE, drillFor, type DrillAdvice, type PersonAdvice } from '../../app/team/advice.ts';
import type { TeamReport } from '../../app/team/report.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useServices } from '../services.ts';
import { useState } from 'preact/hooks';
import { useTeamWords } from './parts.tsx';
import { useTeamServices } from './services.ts';

type Drills = readonly CataloguedDrill[];

const DrillLink = ({ advice, drills }: { advice: DrillAdvice; drills: Drills }) => {
  const { catalogue } = useServices();
  const { next } = useTeamWords();
  const title = entryOf(catalogue, advice.scenario ?? '')?.scenario.title ?? null;
  const words = next.drill(advice.kind, advice.skill, title);
  const drill = drillFor(advice, drills);
  if (drill === null) return <>{words}</>;
  const to = { name: 'drill', scenario: drill.scenario, drill: drill.id, from: null } as const;
  return <a href={addressOf(to)}>{words}</a>;
};

const Person = ({ advice, drills }: { advice: PersonAdvice; drills: Drills }) => {
  const words = useTeamWords();
  return (
    <li>
      <p class="team-next-name">
        {advice.player === '' ? words.unnamed : advice.player}
        <span class="team-n"> n {advice.runs}</span>
      </p>
      <p>{words.next.sentences(advice).join(' ')}</p>
      {advice.drills.length > 0 && (
        <ul class="team-next-drills">
          {advice.drills.map(drill => (
            <li key={drill.kind}>
              <DrillLink advice={drill} drills={drills} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** So many are read at once; the others are a press away. */
const FIRST = 6;

const useEveryDrill = (): Drills => {
  const { drills } = useTeamServices();
  const [load] = useState(() => () => everyDrill(drills));
  const found = useAsync(load);
  return found === null || found === 'lost' ? [] : found;
};

const namesOf = (advice: readonly PersonAdvice[], says: PersonAdvice['says']) =>
  advice.filter(one => one.says === says).map(({ player }) => player);

const Rest = ({ advice }: { advice: readonly PersonAdvice[] }) => {
  const { next } = useTeamWords();
  const [steady, little] = [namesOf(advice, 'steady'), namesOf(advice, 'too-little')];
  return (
    <>
      {steady.length > 0 && <p class="note">{next.steady(steady)}</p>}
      {little.length > 0 && <p class="note">{next.tooLittle(little, ADVICE.leastRuns)}</p>}
    </>
  );
};

/** The reading that a lead needs, in sentences. */
export const WhatNext = ({ report: { advice } }: { report: TeamReport }) => {
  const { next } = useTeamWords();
  const drills = useEveryDrill();
  const said = advice.filter(({ says }) => says === 'practise' || says === 'balanced');
  const more = said.slice(FIRST);
  return (
    <section class="team-section team-next" aria-labelledby="team-next">
      <h2 id="team-next">{next.heading}</h2>
      <p class="note">{next.about(ADVICE.leastRuns)}</p>
      {said.length === 0 && <p>{next.nobody}</p>}
      <ol class="team-next-list">
        {said.slice(0, FIRST).map(one => (
          <Person key={one.player} advice={one} drills={drills} />
        ))}
      </ol>
      {more.length > 0 && (
        <details>
          <summary class="disclosure">{next.more(more.length)}</summary>
          <ol class="team-next-list">
            {more.map(one => (
              <Person key={one.player} advice={one} drills={drills} />
            ))}
          </ol>
        </details>
      )}
      <Rest advice={advice} />
    </section>
  );
};
