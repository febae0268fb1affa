import type { Attempts } from '../../app/runs/attempts.ts';
import { addressOf } from '../../app/route.ts';
import type { BrokenEntry, CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import { AXES } from '../../engine/model/acts.ts';
import { Portrait } from '../parts/art.tsx';
import { ScoreMeter } from '../parts/meter.tsx';
import { useWords } from '../services.ts';
import { InLanguage, ScenarioText } from '../parts/scenario-text.tsx';
import { isolated } from '../../app/words/text-direction.ts';

/** One attempt: two bests of different attempts were never reached together. */
const Best = ({ best: { scores, startedAt } }: { best: NonNullable<Attempts['best']> }) => {
  const { common, formats, home } = useWords();
  const label = home.best(formats.day(Date.parse(startedAt)));
  return (
    <div class="best">
      <p class="best-label">{label}</p>
      {AXES.map(axis => (
        <div key={axis} class="best-row">
          <span class="best-axis">{common.axes[axis]}</span>
          <ScoreMeter name={`${label}: ${common.axes[axis]}`} score={scores[axis]} />
          <span class="best-score">{scores[axis]}</span>
        </div>
      ))}
    </div>
  );
};

const SoFar = ({ attempts, title }: { attempts: Attempts | undefined; title: string }) => {
  const { briefing, home } = useWords();
  const open = attempts?.open ?? null;
  const best = attempts?.best ?? null;
  if (best === null && open === null) return null;
  return (
    <div class="so-far">
      {best !== null && <Best best={best} />}
      {open !== null && <p class="note">{briefing.goOnAbout(open.choices.length)}</p>}
      {open !== null && (
        <a
          class="button go-on"
          href={addressOf({ name: 'play', scenario: open.scenario, run: open.id })}
          aria-description={home.goOnWith(isolated(title))}
        >
          {home.goOn}
        </a>
      )}
    </div>
  );
};

interface CardProps {
  readonly entry: CatalogueEntry;
  readonly attempts: Attempts | undefined;
  /** Where somebody begins who has never been here. */
  readonly startHere: boolean;
}

/** A scenario: who waits, where, how hard, how long, and how it went so far. */
export const ScenarioCard = ({ entry, attempts, startHere }: CardProps) => {
  const { home } = useWords();
  const { title, customer, role, level, minutes, language } = entry.scenario;
  const finished = attempts?.finished ?? 0;
  return (
    <InLanguage language={language}>
      <li class="card scenario-card">
        <Portrait entry={entry} />
        <div class="scenario-words">
          {startHere && <p class="start-here">{home.startHere}</p>}
          <ScenarioText as="p" class="scenario-role" text={role} />
          <h3>
            <a class="card-link" href={addressOf({ name: 'briefing', scenario: entry.id })}>
              <ScenarioText text={title} />
            </a>
          </h3>
          <p class="scenario-who">
            <ScenarioText as="strong" text={customer.name} /> <ScenarioText text={customer.about} />
          </p>
          <ul class="facts">
            <li class={`level level-${level}`}>{home.level[level]}</li>
            <li>{home.minutes(minutes)}</li>
            {finished > 0 && <li>{home.tries(finished)}</li>}
            {finished === 0 && !attempts?.open && <li>{home.untried}</li>}
          </ul>
          <SoFar attempts={attempts} title={title} />
        </div>
      </li>
    </InLanguage>
  );
};

const FirstFault = ({ problems }: Pick<BrokenEntry, 'problems'>) => {
  const { trouble } = useWords();
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  if (first === undefined) return null;
  return (
    <p class="scenario-fault">
      <code>{trouble.broken.place(first.file, first.line)}</code>
      <span>
        {first.message} {first.remedy}
      </span>
    </p>
  );
};

/** A scenario that cannot be played: where its first fault is, and what to do. The others still play. */
export const BrokenCard = ({ entry: { id, title = id, problems } }: { entry: BrokenEntry }) => {
  const { home } = useWords();
  return (
    <li class="card scenario-card scenario-broken">
      <div class="scenario-words">
        <h3>{title}</h3>
        <p>{home.cannotBePlayed}</p>
        <FirstFault problems={problems} />
        <a href={addressOf({ name: 'briefing', scenario: id })}>{home.seeWhy}</a>
      </div>
    </li>
  );
};
