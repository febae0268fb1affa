import { useState } from 'preact/hooks';
import { draftOf } from '../../app/catalogue/own-id.ts';
import type { Loss, LossReply, ScenarioLosses } from '../../app/team/losses.ts';
import { LEAST_ANSWERS } from '../../analysis/items/item-statistics.ts';
import type { TeamMessages } from '../../app/words/messages/team.ts';
import { useServices } from '../services.ts';
import { Table, type TableRow, useTeamWords } from './parts.tsx';
import { useTeamServices } from './services.ts';

const Verdict = ({ losses }: { losses: ScenarioLosses }) => {
  const { losses: words } = useTeamWords();
  const { title, decisions } = losses;
  const suspects = decisions.filter(({ isSuspect }) => isSuspect).length;
  if (suspects > 0) return <>{words.suspects(suspects, title)}</>;
  const isUnsaid = decisions.every(({ tooFew }) => tooFew);
  return <>{isUnsaid ? words.unsaid(title, LEAST_ANSWERS) : words.sound(title)}</>;
};

const rowOf = (
  { share, takenOf, notesOf }: TeamMessages['losses'],
  reply: LossReply,
): TableRow => ({
  key: reply.reply,
  name: <span class="team-reply">{reply.words}</span>,
  cells: [
    takenOf(reply),
    share(reply.amongBest),
    share(reply.amongRest),
    <span class="team-notes">{notesOf(reply).join('; ')}</span>,
  ],
});

/** The line in the Studio; a shipped scenario is opened as a copy of one's own. */
const InStudio = ({ scenario, loss, title }: LossProps & { title: string }) => {
  const { losses: words } = useTeamWords();
  const { loadTools } = useTeamServices();
  const { navigation } = useServices();
  const [isLost, setLost] = useState(false);
  const [reply] = loss.replies;
  if (reply === undefined) return null;
  const open = async () => {
    const draft = await loadTools()
      .then(tools => tools.openAtReply(scenario, reply))
      .catch(() => null);
    if (draft === null) setLost(true);
    else navigation.go({ name: 'draft', draft, view: 'ink' });
  };
  const name = draftOf(scenario) === null ? words.studioCopy : words.studio;
  return (
    <p class="no-print">
      <button
        type="button"
        class="link-button"
        aria-label={`${name}: ${title}`}
        onClick={() => void open()}
      >
        {name}
      </button>
      <span role="status">{isLost && ` ${words.studioLost}`}</span>
    </p>
  );
};

interface LossProps {
  readonly scenario: string;
  readonly loss: Loss;
}

const Decision = ({ scenario, loss, number }: LossProps & { number: number }) => {
  const { losses: words } = useTeamWords();
  const title = words.decision(number, loss.answers);
  const head = [words.reply, words.taken, words.amongBest, words.amongRest, words.notes];
  return (
    <li class="team-decision" data-suspect={loss.isSuspect}>
      <h3>{title}</h3>
      <ul class="note">
        {words.facts(loss).map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Table label={title} head={head} rows={loss.replies.map(reply => rowOf(words, reply))} />
      <InStudio scenario={scenario} loss={loss} title={title} />
    </li>
  );
};

/** Decisions that are drawn at once. */
const FIRST = 5;

const Decisions = ({ losses: { scenario, decisions } }: { losses: ScenarioLosses }) => {
  const { losses: words } = useTeamWords();
  const [all, showAll] = useState(false);
  return (
    <>
      <ol class="team-decisions">
        {decisions.slice(0, all ? decisions.length : FIRST).map((loss, at) => (
          <Decision key={loss.item} scenario={scenario} loss={loss} number={at + 1} />
        ))}
      </ol>
      {!all && decisions.length > FIRST && (
        <button type="button" class="button" onClick={() => showAll(true)}>
          {words.all(decisions.length)}
        </button>
      )}
    </>
  );
};

const keyOf = ({ scenario, variant }: ScenarioLosses): string => `${scenario} ${variant ?? ''}`;

interface PickProps {
  readonly losses: readonly ScenarioLosses[];
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

const Option = ({ one, at }: { one: PickProps['losses'][number]; at: number }) => {
  const { losses: words } = useTeamWords();
  return <option value={at}>{words.option(one.title, one.variant, one.runs)}</option>;
};

const Pick = ({ losses, chosen, choose }: PickProps) => {
  const { losses: words } = useTeamWords();
  return (
    <label class="team-field no-print">
      <span>{words.choose}</span>
      <select
        class="text-field"
        value={chosen}
        onChange={event => choose(Number(event.currentTarget.value))}
      >
        {losses.map((one, at) => (
          <Option key={keyOf(one)} one={one} at={at} />
        ))}
      </select>
    </label>
  );
};

/** Where customers are lost, one scenario at a time. */
export const Losses = ({ losses }: { losses: readonly ScenarioLosses[] | null }) => {
  const { losses: words } = useTeamWords();
  const [chosen, choose] = useState(0);
  const shown = losses?.[chosen] ?? losses?.[0];
  if (losses === null || shown === undefined) return <p role="status">{words.working}</p>;
  return (
    <>
      <ul>
        {losses.map(one => (
          <li key={keyOf(one)}>
            <Verdict losses={one} />
          </li>
        ))}
      </ul>
      <Pick losses={losses} chosen={losses.indexOf(shown)} choose={choose} />
      <Decisions key={keyOf(shown)} losses={shown} />
    </>
  );
};
