import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Talking } from '../../../app/conversation/play-store.ts';
import { type Replayed, replayRun, scoresOf } from '../../../app/runs/replay-run.ts';
import { type Hands, type RoomTurn, wasAgainstMost } from '../../../app/team/classroom/hands.ts';
import type { ScenarioFront } from '../../../app/catalogue/catalogue.ts';
import type { SidesProps } from '../../coached/sides.ts';
import type { HeldProps } from '../../conversation/held.ts';
import { Trouble } from '../../errors/trouble.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { useServices, useWords } from '../../services.ts';
import { useLanding, useTeamWords } from '../parts.tsx';
import type { Classroom, RoomTalk } from '../services.ts';
import { LookBack, type Looking } from './look-back.tsx';
import { Votes } from './votes.tsx';

export interface Lent {
  /** A conversation on its stage. */
  readonly talk: FunctionComponent<HeldProps>;
  /** What its replies would have led to. */
  readonly sides: FunctionComponent<SidesProps>;
}

interface Props extends Lent {
  readonly classroom: Classroom;
  readonly scenario: ScenarioFront;
  readonly variant: string;
  readonly leave: () => void;
}

/** The conversation, from the moment that the room begins until somebody leaves. */
const useRoom = ({ classroom, scenario, variant }: Props) => {
  const room = useMemo(() => classroom.open(scenario), [classroom, scenario]);
  useEffect(() => {
    // As candidates see it: the room is shown no numbers before it has decided.
    void room.play.open({ scenario: scenario.id, mode: 'exercise', variant });
    return () => room.play.close();
  }, [room, scenario, variant]);
  return { room, state: useStore(room.play.store) };
};

/** The conversation so far, played through again as one that may be looked into. */
const useReplayed = ({ runs }: RoomTalk, talk: Talking | null): Replayed | null => {
  const { catalogue } = useServices();
  const [replayed, setReplayed] = useState<Replayed | null>(null);
  const run = talk?.standing.run ?? '';
  const turns = talk?.standing.turns ?? 0;
  useEffect(() => {
    let wanted = true;
    const record = turns === 0 ? undefined : runs.find(run);
    if (record === undefined) return undefined;
    void replayRun({ ...record, mode: 'practice' }, catalogue).then(found => {
      if (wanted && found.ok) setReplayed(found.value);
    });
    return () => {
      wanted = false;
    };
  }, [runs, catalogue, run, turns]);
  return replayed;
};

interface OverProps {
  readonly replayed: Replayed | null;
  readonly turns: readonly RoomTurn[];
  readonly look: () => void;
  readonly leave: () => void;
}

const Ended = ({ replayed, turns }: Pick<OverProps, 'turns'> & { replayed: Replayed }) => {
  const { over: words } = useTeamWords().classroom;
  const { common } = useWords();
  const { ending } = replayed.conversation;
  const against = words.against(turns.filter(wasAgainstMost).map(({ turn }) => turn));
  return (
    <>
      {ending !== null && (
        <>
          <p class="end-kind">{common.endings[ending.kind]}</p>
          <ScenarioText as="p" class="end-summary" text={ending.summary} />
        </>
      )}
      <p>{words.scores(scoresOf(replayed))}</p>
      {against !== '' && <p class="note">{against}</p>}
    </>
  );
};

const Over = ({ replayed, turns, look, leave }: OverProps) => {
  const { over: words, look: lookWords } = useTeamWords().classroom;
  const card = useLanding<HTMLElement>();
  return (
    <section class="end-card" aria-labelledby="room-over" tabIndex={-1} ref={card}>
      <h2 id="room-over">{words.heading}</h2>
      {replayed !== null && <Ended replayed={replayed} turns={turns} />}
      <div class="actions">
        <button type="button" class="button button-main" onClick={look}>
          {lookWords.open}
        </button>
        <button type="button" class="button" onClick={leave}>
          {words.another}
        </button>
      </div>
    </section>
  );
};

interface DecidingProps {
  readonly talk: Talking;
  readonly language: string;
  readonly decide: (at: number, hands: Hands) => void;
  readonly look: (turn: number) => void;
}

/** Another decision is read from its beginning, wherever the last one was left. */
const useFromTop = (turns: number) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = place.current?.closest('.panel');
    // Beside the stage the panel scrolls, below it the page does.
    if (panel && panel.scrollHeight > panel.clientHeight) place.current?.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [turns]);
  return place;
};

const Deciding = ({ talk, language, decide, look }: DecidingProps) => {
  const { look: words } = useTeamWords().classroom;
  const { turns, replies } = talk.standing;
  const place = useFromTop(turns);
  return (
    <div class="deciding" ref={place}>
      {turns > 0 && (
        <button type="button" class="button" onClick={() => look(turns)}>
          {words.openTurn(turns)}
        </button>
      )}
      <Votes
        key={turns}
        turn={turns + 1}
        language={language}
        replies={replies}
        isWaiting={talk.waiting}
        decide={decide}
      />
    </div>
  );
};

/** What the room decided, decision by decision. */
const useTurns = ({ play }: RoomTalk) => {
  const [turns, setTurns] = useState<readonly RoomTurn[]>([]);
  const decide = (talk: Talking, at: number, hands: Hands): void => {
    const { replies, turns: before } = talk.standing;
    const reply = replies[at];
    if (reply === undefined || talk.waiting) return;
    const counted = replies.map(({ text }, index) => ({ text, hands: hands[index] ?? 0 }));
    const turn: RoomTurn = { turn: before + 1, replies: counted, played: reply.text };
    setTurns([...turns.filter(one => one.turn <= before), turn]);
    void play.reply(reply.ref);
  };
  return { turns, decide };
};

/** A conversation that a whole room holds. */
export const Room = (props: Props) => {
  const { scenario, leave, talk: Talk } = props;
  const words = useTeamWords().classroom;
  const { room, state } = useRoom(props);
  const talk = state.name === 'talking' ? state : null;
  const replayed = useReplayed(room, talk);
  const { turns, decide } = useTurns(room);
  const [looking, look] = useState<Looking>(null);
  if (state.name === 'failed')
    return <Trouble passage={{ heading: words.heading, text: words.failed }} />;
  const after = <Over replayed={replayed} turns={turns} look={() => look('all')} leave={leave} />;
  return (
    <div class="classroom">
      <Talk
        services={room.services}
        talk={talk}
        held={{
          scenario,
          hasMeter: true,
          isPlain: false,
          status: <p class="badge">{words.badge}</p>,
          pause: { text: words.leaving, leave },
          answer: now => (
            <Deciding
              talk={now}
              language={scenario.language}
              decide={(at, hands) => decide(now, at, hands)}
              look={look}
            />
          ),
          after,
        }}
      />
      <LookBack
        looking={looking}
        close={() => look(null)}
        replayed={replayed}
        turns={turns}
        Sides={props.sides}
      />
    </div>
  );
};
