import '../coaching/coaching.css';
import '../summary/quadrant.css';
import './coach-sheet.css';
import type { ComponentChildren } from 'preact';
import {
  type CoachSheet,
  coachSheet,
  type SheetExtras,
  type SheetMoment,
} from '../../../app/debrief/coach-sheet.ts';
import { breachInWords } from '../../../app/debrief/breach-in-words.ts';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { nameInWords } from '../../../app/debrief/name-in-words.ts';
import { addressOf } from '../../../app/route.ts';
import { AXES } from '../../../engine/model/acts.ts';
import type { Mishap } from '../../../engine/review/mishaps.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { useServices, useWords } from '../../services.ts';
import { ShortcomingList } from '../summary/shortcomings.tsx';
import { MishapName } from '../summary/mishap-name.tsx';
import { QualityBadge } from '../turns/quality.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import type { CoachedPaper } from '../../coached/coached.ts';
import { useTurnRoute } from '../use-turn-route.ts';

const Block = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="coach-sheet-block">
    <h2>{title}</h2>
    {children}
  </section>
);

const List = ({ title, items }: { title: string; items: readonly ComponentChildren[] }) =>
  items.length === 0 ? null : (
    <Block title={title}>
      <ul class="coach-sheet-list">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </Block>
  );

const Line = ({ title, text }: { title: string; text: string }) => (
  <Block title={title}>
    <p>{text}</p>
  </Block>
);

const Figures = ({ sheet }: { sheet: CoachSheet }) => {
  const { common, debrief, formats } = useWords();
  const { outcome } = sheet;
  return (
    <dl class="coach-sheet-figures">
      {AXES.map(axis => (
        <div key={axis}>
          <dt>{common.axes[axis]}</dt>
          <dd>{sheet.scores[axis]}</dd>
        </div>
      ))}
      {outcome !== null && (
        <>
          <div>
            <dt>{debrief.csat}</dt>
            <dd>{debrief.csatOf(formats.number(outcome.csat, 1))}</dd>
          </div>
          <div>
            <dt>{debrief.ending}</dt>
            <dd>{common.endings[outcome.ending.kind]}</dd>
          </div>
        </>
      )}
    </dl>
  );
};

const Thought = ({ sheet }: { sheet: CoachSheet }) => {
  const { common } = useWords();
  const { reflection: words } = useCoaching();
  const { calibration, reflection } = sheet;
  if (reflection === null || calibration === null) return null;
  return (
    <Block title={words.yours}>
      <ul class="coach-sheet-list">
        {AXES.map(axis => (
          <li key={axis}>{words.gap(common.axes[axis], calibration[axis])}</li>
        ))}
        {reflection.change !== '' && <li dir="auto">{common.quote(reflection.change)}</li>}
      </ul>
    </Block>
  );
};

const Moment = ({ moment }: { moment: SheetMoment }) => {
  const { debrief, formats } = useWords();
  const { takeAway } = useCoaching();
  const { turn, said, quality, moodBefore, moodAfter, better } = moment;
  return (
    <li>
      <p class="note">
        {debrief.turn(turn)} ·{' '}
        {debrief.moodMoved(formats.signed(moodBefore), formats.signed(moodAfter))}{' '}
        {quality !== null && <QualityBadge quality={quality} />}
      </p>
      <ScenarioText as="p" class="coach-sheet-said" text={said} />
      {better !== null && (
        <p>
          {takeAway.better}: <ScenarioText text={better} />
        </p>
      )}
    </li>
  );
};

const Reading = ({ framework }: { framework: NonNullable<CoachSheet['framework']> }) => {
  const { frameworks: words } = useCoaching();
  return (
    <Block title={nameInWords(framework.name, words.names)}>
      <dl class="coach-sheet-steps">
        {framework.steps.map(({ name, turns }, index) => (
          <div key={index}>
            <dt>{nameInWords(name, words.steps)}</dt>
            <dd>{turns.length > 0 ? words.seen(turns) : words.missing}</dd>
          </div>
        ))}
      </dl>
    </Block>
  );
};

const Agreed = ({ lines, agreed }: { lines: number; agreed: readonly string[] }) => {
  const { takeAway } = useCoaching();
  return (
    <Block title={takeAway.agreed}>
      {agreed.length > 0 && (
        <ul class="coach-sheet-list">
          {agreed.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="coach-sheet-lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </Block>
  );
};

const Notes = ({ notes }: Pick<CoachedPaper, 'notes'>) => {
  const { debrief } = useWords();
  const { takeAway } = useCoaching();
  return (
    <List
      title={takeAway.notes}
      items={notes.map(({ turn, text }) => (
        <>
          <span class="note">{debrief.turn(turn)} · </span>
          <span dir="auto">{text}</span>
        </>
      ))}
    />
  );
};

/** What happened, in the order in which it is talked about. */
const Story = ({ sheet, notes }: { sheet: CoachSheet } & Pick<CoachedPaper, 'notes'>) => {
  const { takeAway, square } = useCoaching();
  return (
    <div class="coach-sheet-column">
      {sheet.square !== null && (
        <Block title={square.corners[sheet.square].name}>
          <p>{square.corners[sheet.square].text}</p>
          {sheet.shortcomings !== null && (
            <ShortcomingList shortcomings={sheet.shortcomings} choose={null} />
          )}
        </Block>
      )}
      <Thought sheet={sheet} />
      {sheet.moments.length > 0 && (
        <Block title={takeAway.moments}>
          <ol class="coach-sheet-moments">
            {sheet.moments.map(moment => (
              <Moment key={moment.turn} moment={moment} />
            ))}
          </ol>
        </Block>
      )}
      <Notes notes={notes} />
    </div>
  );
};

const inScenario = (texts: readonly string[]): readonly ComponentChildren[] =>
  texts.map(text => <ScenarioText key={text} text={text} />);

const mishapItems = (
  mishaps: readonly Mishap[],
  wordsFor: (mishap: Mishap) => string | null,
): readonly ComponentChildren[] =>
  mishaps.map(mishap => <MishapName key={mishap.id} mishap={mishap} words={wordsFor(mishap)} />);

/** What to look up while talking. */
const Margin = ({ sheet }: { sheet: CoachSheet }) => {
  const { debrief } = useWords();
  const coaching = useCoaching();
  const { hidden, habits, recognition, nextDrill } = coaching;
  const { habit, drill } = sheet;
  return (
    <div class="coach-sheet-column">
      <List
        title={recognition.heading}
        items={sheet.recognition.map(({ id }) => recognition.names[id].name)}
      />
      <List
        title={debrief.breaches}
        items={mishapItems(sheet.breaches, breach => breachInWords(breach, coaching))}
      />
      <List
        title={debrief.brokenPromises}
        items={mishapItems(sheet.brokenPromises, ({ words }) => words)}
      />
      <List title={hidden.grievances} items={inScenario(sheet.unheard)} />
      <List title={hidden.facts} items={inScenario(sheet.neverFound)} />
      <List title={hidden.cards} items={inScenario(sheet.unread)} />
      {sheet.framework !== null && <Reading framework={sheet.framework} />}
      {habit !== null && <Line title={habits.heading} text={habits.sentences[habit]} />}
      {drill !== null && (
        <Line title={nextDrill.heading} text={nextDrill.about(drill.act, drill.skill)} />
      )}
    </div>
  );
};

interface Props {
  readonly debrief: Debrief;
  readonly extras: SheetExtras;
  /** What a coach has written and agreed; null on the sheet of whoever played. */
  readonly paper?: CoachedPaper | null;
}

const NO_PAPER: CoachedPaper = { notes: [], agreed: [] };

/** Who it is about: on one's own sheet whoever the settings name. */
const useWhose = ({ debrief, paper }: Props): string => {
  const { name } = useStore(useServices().preferences.store);
  return (paper ? debrief.run.player : name).trim();
};

/** One page to talk over, made for paper. */
export const CoachSheetPage = (props: Props) => {
  const { debrief, extras } = props;
  const { takeAway } = useCoaching();
  const { formats } = useWords();
  const { notes, agreed } = props.paper ?? NO_PAPER;
  const name = useWhose(props);
  const routeOf = useTurnRoute(debrief.run.id);
  const sheet = coachSheet(debrief, extras);
  return (
    <Page title={takeAway.sheetOf(sheet.title)} kind="sheet">
      <div class="actions no-print">
        <button type="button" class="button button-main" onClick={() => window.print()}>
          <Icon name="print" />
          {takeAway.print}
        </button>
        <a class="button" href={addressOf(routeOf())}>
          <Icon name="back" />
          {takeAway.back}
        </a>
      </div>
      <article class="coach-sheet">
        <p class="eyebrow">
          {takeAway.sheet} · {name !== '' && `${name} · `}
          {formats.moment(Date.parse(sheet.playedAt))}
        </p>
        <PageHeading>
          <ScenarioText text={sheet.title} />
        </PageHeading>
        <Figures sheet={sheet} />
        <div class="coach-sheet-body">
          <Story sheet={sheet} notes={notes} />
          <Margin sheet={sheet} />
        </div>
        <Agreed lines={Math.max(2, sheet.blankLines - agreed.length)} agreed={agreed} />
      </article>
    </Page>
  );
};
