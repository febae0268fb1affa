import { everyDrill, type CataloguedDrill } from '../../app/practice/drill-catalogue.ts';
import { addressOf } from '../../app/route.ts';
import { ADVICE, drillFor, type DrillAdvice, type PersonAdvice } from '../../app/team/advice.ts';
import type { Board } from '../../app/team/board.ts';
import type { TeamReport } from '../../app/team/report.ts';
import { peopleIn } from '../../app/team/standing.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import { COACHING_FORMAT } from '../../engine/versions.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useSelected } from '../hooks/use-store.ts';
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

/** Praise is for one's own ears, unless one agreed to have it heard: on paper it then is not there. */
const Praise = ({ board, player }: { board: Board; player: string }) => {
  const { named } = useTeamWords().coaching;
  const { clock } = useServices();
  const { people } = board.papers;
  const isNamed = useSelected(people.store, () => people.find(player)?.isNamed ?? false);
  const flip = (isOn: boolean) =>
    void people.keep({ format: COACHING_FORMAT, id: player, isNamed: isOn, at: clock.now() });
  return (
    <label class="named-switch no-print">
      <input
        type="checkbox"
        checked={isNamed}
        onChange={event => flip(event.currentTarget.checked)}
      />
      {named.offer(player)}
    </label>
  );
};

interface PersonProps {
  readonly advice: PersonAdvice;
  readonly drills: Drills;
  readonly board: Board;
}

const useIsPrivate = ({ advice, board: { papers } }: PersonProps): boolean => {
  const isNamed = useSelected(
    papers.people.store,
    () => papers.people.find(advice.player)?.isNamed ?? false,
  );
  return advice.says === 'balanced' && !isNamed;
};

const Person = (props: PersonProps) => {
  const { advice, drills, board } = props;
  const words = useTeamWords();
  const isPrivate = useIsPrivate(props);
  return (
    <li class={isPrivate ? 'is-private' : undefined}>
      <p class="team-next-name">
        {advice.player === '' ? words.unnamed : advice.player}
        <span class="team-n"> n {advice.runs}</span>
      </p>
      <p>{words.next.sentences(advice).join(' ')}</p>
      {advice.says === 'balanced' && <Praise board={board} player={advice.player} />}
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

/** Every drill of the game; none until they are here. */
export const useEveryDrill = (): Drills => {
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
export const WhatNext = ({ report, board }: { report: TeamReport; board: Board }) => {
  const { advice, says } = report;
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
          <Person key={one.player} advice={one} drills={drills} board={board} />
        ))}
      </ol>
      {more.length > 0 && (
        <details>
          <summary class="disclosure">{next.more(more.length)}</summary>
          <ol class="team-next-list">
            {more.map(one => (
              <Person key={one.player} advice={one} drills={drills} board={board} />
            ))}
          </ol>
        </details>
      )}
      <Rest advice={advice} />
      {advice.length < peopleIn(says) && <p class="note">{next.others(says, advice.length)}</p>}
    </section>
  );
};
