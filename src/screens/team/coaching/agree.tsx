import { useEffect, useState } from 'preact/hooks';
import type { AgreedDrill } from '../../../app/agreed/agreed-drill.ts';
import { agreedFileName, writeAgreedFile } from '../../../app/agreed/agreed-file.ts';
import { entryOf } from '../../../app/catalogue/catalogue.ts';
import { type CataloguedDrill, keyOf } from '../../../app/practice/drill-catalogue.ts';
import type { Board } from '../../../app/team/board.ts';
import type { TeamRun } from '../../../app/team/team-run.ts';
import { ACTS } from '../../../engine/model/acts.ts';
import { LONGEST_NOTE } from '../../../engine/limits.ts';
import { COACHING_FORMAT } from '../../../engine/versions.ts';
import type { AskedDrill } from '../../coached/coached.ts';
import { useStore } from '../../hooks/use-store.ts';
import { download } from '../../parts/download.ts';
import { useServices } from '../../services.ts';
import { useEveryDrill } from '../next.tsx';
import { useTeamWords } from '../parts.tsx';

interface Props {
  readonly board: Board;
  readonly run: TeamRun;
  readonly asked: AskedDrill | null;
}

/** Longer is nobody's name. */
const LONGEST_LEAD = 60;

/** Those of the same scenario come first: they are about what was just talked through. */
const inOrder = (drills: readonly CataloguedDrill[], scenario: string) =>
  drills.toSorted(
    (a, b) =>
      Number(b.scenario === scenario) - Number(a.scenario === scenario) ||
      a.key.localeCompare(b.key),
  );

const useTitleOf = () => {
  const { catalogue } = useServices();
  return (scenario: string) => entryOf(catalogue, scenario)?.scenario.title ?? scenario;
};

interface ChooseProps {
  readonly drills: readonly CataloguedDrill[];
  readonly asked: string | null;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
}

const ChooseDrill = ({ drills, asked, chosen, choose }: ChooseProps) => {
  const { agree: words } = useTeamWords().coaching;
  const titleOf = useTitleOf();
  const nameOf = ({ key, act, scenario }: CataloguedDrill): string => {
    const name = words.drillName(ACTS[act].skill, act, titleOf(scenario));
    return key === asked ? words.asked(name) : name;
  };
  return (
    <label class="team-field team-field-wide">
      <span>{words.drill}</span>
      <select
        class="text-field"
        value={chosen ?? ''}
        onChange={event => choose(event.currentTarget.value)}
      >
        {drills.map(drill => (
          <option key={drill.key} value={drill.key}>
            {nameOf(drill)}
          </option>
        ))}
      </select>
    </label>
  );
};

interface WrittenProps {
  readonly name: string;
  readonly longest: number;
  readonly value: string;
  readonly write: (value: string) => void;
}

const Written = ({ name, longest, value, write }: WrittenProps) => (
  <label class="team-field team-field-wide">
    <span>{name}</span>
    <input
      class="text-field"
      dir="auto"
      value={value}
      maxLength={longest}
      onInput={event => write(event.currentTarget.value)}
    />
  </label>
);

/** The lead's name as it stood the last time. */
const lastLead = (agreed: readonly AgreedDrill[]): string =>
  agreed.find(({ lead }) => lead !== '')?.lead ?? '';

/** What is chosen and written until both agree. */
const useForm = ({ board, run, asked }: Props) => {
  const { clock } = useServices();
  const titleOf = useTitleOf();
  const { agreed } = board.papers;
  const drills = inOrder(useEveryDrill(), run.scenario);
  const [chosen, choose] = useState<string | null>(null);
  const [lead, setLead] = useState(() => lastLead(agreed.store.getState().records));
  const [why, setWhy] = useState('');
  const askedKey = asked === null ? null : keyOf(asked.scenario, asked.drill);
  const key = chosen ?? askedKey ?? drills[0]?.key ?? null;
  const agree = async (): Promise<void> => {
    const drill = drills.find(one => one.key === key);
    if (drill === undefined) return;
    const at = clock.now();
    await agreed.keep({
      format: COACHING_FORMAT,
      id: `${run.player} ${at}`,
      player: run.player,
      lead: lead.trim(),
      at,
      scenario: drill.scenario,
      title: titleOf(drill.scenario),
      drill: drill.id,
      skill: ACTS[drill.act].skill,
      why: why.trim(),
    });
    setWhy('');
  };
  return { drills, askedKey, key, choose, lead, setLead, why, setWhy, agree };
};

const Form = (props: Props) => {
  const { agree: words } = useTeamWords().coaching;
  const form = useForm(props);
  const [isDone, setDone] = useState(false);
  useEffect(() => setDone(false), [form.key]);
  if (form.drills.length === 0) return <p>{words.none}</p>;
  return (
    <div class="agree-form no-print">
      <ChooseDrill
        drills={form.drills}
        asked={form.askedKey}
        chosen={form.key}
        choose={form.choose}
      />
      <Written name={words.lead} longest={LONGEST_LEAD} value={form.lead} write={form.setLead} />
      <Written name={words.why} longest={LONGEST_NOTE} value={form.why} write={form.setWhy} />
      <button
        type="button"
        class="button button-main"
        onClick={() => void form.agree().then(() => setDone(true))}
      >
        {words.agree}
      </button>
      <p role="status">{isDone && words.done(props.run.player)}</p>
    </div>
  );
};

/** What was agreed with this person, the newest first. */
export const AgreedList = ({ board, player }: { board: Board; player: string }) => {
  const { agree: words } = useTeamWords().coaching;
  const { clock } = useServices();
  const { agreed } = board.papers;
  const own = useStore(agreed.store).records.filter(one => one.player === player);
  if (own.length === 0) return null;
  const save = () => {
    const now = clock.now();
    download(agreedFileName(player, now), writeAgreedFile(player, own, now), 'application/json');
  };
  return (
    <>
      <ul class="agreed-list">
        {own.map(one => (
          <Agreed key={one.id} drill={one} takeBack={() => void agreed.forget(one.id)} />
        ))}
      </ul>
      <div class="actions no-print">
        <button type="button" class="button" onClick={save}>
          {words.save(player)}
        </button>
      </div>
      <p class="note no-print">{words.saveAbout(player)}</p>
    </>
  );
};

const Agreed = ({ drill, takeBack }: { drill: AgreedDrill; takeBack: () => void }) => {
  const { agree: words } = useTeamWords().coaching;
  const line = words.line(drill.skill, drill.title, drill.lead, drill.at);
  return (
    <li>
      <span>
        {line}
        {drill.why !== '' && <span class="note"> {drill.why}</span>}
      </span>
      <button
        type="button"
        class="link-button no-print"
        aria-label={words.takeBackThis(line)}
        onClick={takeBack}
      >
        {words.takeBack}
      </button>
    </li>
  );
};

/** A drill to agree on, and what was agreed before. */
export const AgreeOnDrill = (props: Props) => {
  const { agree: words } = useTeamWords().coaching;
  const { player } = props.run;
  return (
    <section class="card agree" aria-labelledby="agree">
      <h2 id="agree">{words.heading}</h2>
      {player === '' ? (
        <p>{words.unnamed}</p>
      ) : (
        <>
          <p class="note">{words.about(player)}</p>
          <Form {...props} />
          <AgreedList board={props.board} player={player} />
        </>
      )}
    </section>
  );
};
