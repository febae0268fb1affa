import '../team.css';
import '../coaching/coaching.css';
import './classroom.css';
import { useCallback, useState } from 'preact/hooks';
import { entryOf } from '../../../app/catalogue/catalogue.ts';
import { addressOf } from '../../../app/route.ts';
import { toTeam } from '../../../app/team-place.ts';
import type { ScenarioFront } from '../../../app/catalogue/catalogue.ts';
import { Loading } from '../../errors/loading.tsx';
import { Trouble } from '../../errors/trouble.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { useServices, useWords } from '../../services.ts';
import { useTeamWords } from '../parts.tsx';
import { type Classroom, useTeamServices } from '../services.ts';
import { PhonesPanel } from './phones/panel.tsx';
import { PhonesProvider, usePhonesHere } from './phones/services.ts';
import { type Lent, Room } from './room.tsx';

interface Chosen {
  readonly scenario: ScenarioFront;
  readonly variant: string;
}

interface PickProps<T> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: string;
  readonly titleOf: (option: T, at: number) => string;
  readonly choose: (id: string) => void;
}

const Pick = <T extends { readonly id: string }>(props: PickProps<T>) => (
  <label class="team-field team-field-wide">
    <span>{props.name}</span>
    <select
      class="text-field"
      value={props.chosen}
      onChange={event => props.choose(event.currentTarget.value)}
    >
      {props.options.map((option, at) => (
        <option key={option.id} value={option.id}>
          {props.titleOf(option, at)}
        </option>
      ))}
    </select>
  </label>
);

/** The first way of another conversation is chosen with it. */
const useChoice = () => {
  const { catalogue } = useServices();
  const [first] = catalogue.entries;
  const [id, setId] = useState(first?.id ?? '');
  const [wanted, setWanted] = useState('');
  const scenario = entryOf(catalogue, id)?.scenario;
  const variants = scenario?.variants ?? [];
  const variant = variants.find(one => one.id === wanted)?.id ?? variants[0]?.id ?? '';
  return { catalogue, id, setId, setWanted, scenario, variants, variant };
};

const SetUp = ({ begin }: { begin: (chosen: Chosen) => void }) => {
  const words = useTeamWords().classroom;
  const { catalogue, id, setId, setWanted, scenario, variants, variant } = useChoice();
  return (
    <Page title={words.heading} kind="team">
      <div class="team-head">
        <PageHeading>{words.heading}</PageHeading>
        <p class="lead">{words.lead}</p>
        <p class="note">{words.about}</p>
      </div>
      <div class="classroom-choice">
        <Pick
          name={words.scenario}
          options={catalogue.entries}
          chosen={id}
          titleOf={entry => entry.scenario.title}
          choose={setId}
        />
        <Pick
          name={words.variant}
          options={variants}
          chosen={variant}
          titleOf={({ differs }, at) => words.variantName(at + 1, differs)}
          choose={setWanted}
        />
        <div class="actions">
          <button
            type="button"
            class="button button-main"
            disabled={scenario === undefined}
            onClick={() => scenario !== undefined && begin({ scenario, variant })}
          >
            {words.begin}
          </button>
          <a class="button" href={addressOf(toTeam({ name: 'board' }))}>
            <Icon name="back" />
            {words.back}
          </a>
        </div>
      </div>
      <PhonesPanel />
    </Page>
  );
};

const Opened = ({ classroom, ...lent }: Lent & { classroom: Classroom }) => {
  const [chosen, choose] = useState<Chosen | null>(null);
  usePhonesHere(classroom.phones);
  return (
    <PhonesProvider value={classroom.phones}>
      {chosen === null ? (
        <SetUp begin={choose} />
      ) : (
        <Room classroom={classroom} {...lent} {...chosen} leave={() => choose(null)} />
      )}
    </PhonesProvider>
  );
};

/** One conversation on the big screen, for everybody in the room. */
export const ClassroomPage = (lent: Lent) => {
  const { trouble } = useWords();
  const { loadTools, show } = useTeamServices();
  const load = useCallback(async () => (await loadTools()).loadClassroom(show), [loadTools, show]);
  const classroom = useAsync(load);
  if (classroom === null) return <Loading />;
  if (classroom === 'lost') return <Trouble passage={trouble.pageLost} />;
  return <Opened classroom={classroom} {...lent} />;
};
