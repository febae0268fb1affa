import { AXES } from '../../../engine/model/acts.ts';
import type { ReviewPageData } from '../../../app/studio/review/page-data.ts';
import { isKeyed } from '../../../app/studio/review/returned.ts';
import type { ReviewMessages } from '../../../app/words/messages/review.ts';
import { PageProvider, usePage } from './context.ts';
import { CommentBox } from './comment-box.tsx';
import { DecisionCard } from './decision-card.tsx';
import { useNotes } from './notes.ts';
import { PlayIt } from './play-it.tsx';
import { SaveBar } from './save-bar.tsx';

const Facts = () => {
  const { words, data } = usePage();
  const { role, customer, brief, goal, grievances, variants } = data.sheet;
  const lists = [
    [words.grievances, grievances],
    [words.variants, variants],
  ] as const;
  const facts = [
    [words.role, role],
    [words.customer, customer],
    [words.brief, brief],
    [words.goal, goal],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {lists
        .filter(([, all]) => all.length > 0)
        .map(([name, all]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ul>
                {all.map((text, at) => (
                  <li key={at}>{text}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
};

const Desk = () => {
  const { words, data } = usePage();
  if (data.sheet.cards.length === 0) return null;
  return (
    <details class="desk" open={data.kind === 'keys'}>
      <summary>{words.desk}</summary>
      {data.sheet.cards.map(({ title, lines, source, asAt }, at) => (
        <section key={at} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
          {source !== null && <p class="quiet">{words.source(source, asAt)}</p>}
        </section>
      ))}
    </details>
  );
};

const Key = () => {
  const { words, data } = usePage();
  if (data.kind !== 'keys') return null;
  return (
    <section class="how" aria-label={words.kinds.keys.save}>
      {AXES.map(axis => (
        <div key={axis}>
          <h3>{words.axes[axis]}</h3>
          <p>{words.howToKey[axis]}</p>
          <ul>
            {words.scale[axis].map(step => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const Endings = () => {
  const { words, data } = usePage();
  if (data.sheet.rest.length === 0) return null;
  return (
    <section aria-labelledby="endings">
      <h2 id="endings">{words.endings}</h2>
      {data.sheet.rest.map(line => (
        <div class="line" key={line.id}>
          <p>
            {line.speaker !== null && <b>{line.speaker}: </b>}
            {line.text}
          </p>
          <CommentBox about={line.id} quote={line.text} />
        </div>
      ))}
    </section>
  );
};

/** Everything there is to read, in the order in which it is played. */
export const ReviewPage = (props: { words: ReviewMessages; data: ReviewPageData }) => {
  const { words, data } = props;
  const notes = useNotes(`composure-${data.kind}-${data.version}`);
  const { sheet } = data;
  const replies = sheet.decisions.flatMap(decision => decision.replies);
  const marked = replies.filter(({ id }) => {
    const key = notes.notes.keys[id];
    return key !== undefined && isKeyed(key);
  });
  return (
    <PageProvider value={{ words, data, ...notes }}>
      <header>
        <h1 lang={sheet.language}>{sheet.title}</h1>
        <p class="lead">{words.kinds[data.kind].lead}</p>
      </header>
      <main lang={sheet.language}>
        <Facts />
        <Desk />
        <PlayIt />
        <Key />
        <section aria-labelledby="decisions">
          <h2 id="decisions">{words.decisions}</h2>
          <ol class="decisions" aria-label={words.decisions}>
            {sheet.decisions.map((decision, at) => (
              <DecisionCard key={at} decision={decision} at={at} of={sheet.decisions.length} />
            ))}
          </ol>
        </section>
        <Endings />
        <section class="general" aria-label={words.general}>
          <CommentBox about="" quote={words.general} open />
        </section>
      </main>
      <SaveBar marked={marked.length} of={replies.length} />
    </PageProvider>
  );
};
