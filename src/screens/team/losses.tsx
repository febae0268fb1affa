import { useState } from 'preact/hooks';
import { draftOf } from '../../app/catalogue/own-id.ts';
import { addressOf } from '../../app/route.ts';
import type { Loss, LossReply, ScenarioLosses } from '../../app/team/losses.ts';
import { LEAST_ANSWERS } from '../../analysis/items/item-statistics.ts';
import type { TeamMessages } from '../../app/words/messages/team.ts';
import { Table, type TableRow, useTeamWords } from './parts.tsx';

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

const Decision = ({ loss, number }: { loss: Loss; number: number }) => {
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
    </li>
  );
};

/** Decisions that are drawn at once. */
const FIRST = 5;

const StudioLink = ({ scenario }: { scenario: string }) => {
  const { losses: words } = useTeamWords();
  const draft = draftOf(scenario);
  if (draft === null) return null;
  return (
    <p>
      <a href={addressOf({ name: 'draft', draft, view: 'ink' })}>{words.studio}</a>
    </p>
  );
};

const Decisions = ({ losses: { decisions } }: { losses: ScenarioLosses }) => {
  const { losses: words } = useTeamWords();
  const [all, showAll] = useState(false);
  return (
    <>
      <ol class="team-decisions">
        {decisions.slice(0, all ? decisions.length : FIRST).map((loss, at) => (
          <Decision key={loss.item} loss={loss} number={at + 1} />
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
          <option key={keyOf(one)} value={at}>
            {words.option(one.title, one.variant, one.runs)}
          </option>
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
      <StudioLink scenario={shown.scenario} />
      <Decisions key={keyOf(shown)} losses={shown} />
    </>
  );
};
