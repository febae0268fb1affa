import { AXES, type Axis } from '../../../engine/model/acts.ts';
import { actInWords } from '../../../app/studio/review/page-data.ts';
import type { SheetDecision, SheetLine, SheetReply } from '../../../app/studio/review/sheet.ts';
import { CommentBox } from './comment-box.tsx';
import { usePage } from './context.ts';

const When = ({ when }: { when: readonly string[] }) => {
  const { words } = usePage();
  if (when.length === 0) return null;
  return <span class="when">{when.map(words.when).join(', ')}</span>;
};

const Line = ({ line }: { line: SheetLine }) => {
  const { words, data } = usePage();
  return (
    <div class="line">
      <p>
        <When when={line.when} />
        {line.speaker !== null && <b>{line.speaker}: </b>}
        {line.text}
      </p>
      {line.thought !== null && (
        <p class="quiet">
          {words.thought}: {line.thought}
        </p>
      )}
      {data.kind === 'comments' && <CommentBox about={line.id} quote={line.text} />}
    </div>
  );
};

const MARKS = [-3, -2, -1, 0, 1, 2, 3] as const;

const Scale = ({ reply, axis }: { reply: SheetReply; axis: Axis }) => {
  const { words, notes, change } = usePage();
  const key = notes.keys[reply.id] ?? { reply: reply.id, accuracy: null, empathy: null };
  return (
    <fieldset class="scale">
      <legend>{words.axes[axis]}</legend>
      {MARKS.map((value, at) => (
        <label key={value} title={words.scale[axis][at]}>
          <input
            type="radio"
            name={`${reply.id} ${axis}`}
            checked={key[axis] === value}
            onChange={() =>
              change({ keys: { ...notes.keys, [reply.id]: { ...key, [axis]: value } } })
            }
          />
          <span>{value > 0 ? `+${value}` : `${value}`.replace('-', '−')}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Marks = ({ reply: { marks, why, tags, after } }: { reply: SheetReply }) => {
  const { words } = usePage();
  return (
    <>
      <dl class="marks">
        {AXES.map(axis => {
          const mark = marks?.[axis] ?? null;
          return (
            <div key={axis} class={mark === null ? 'mark none' : 'mark'}>
              <dt>{words.axes[axis]}</dt>
              <dd>
                {mark === null
                  ? words.noMark
                  : words.mark(mark.value, actInWords(words.acts, mark.act))}
              </dd>
            </div>
          );
        })}
      </dl>
      {tags.length > 0 && <p class="quiet">{tags.join(' · ')}</p>}
      {why !== null && (
        <p class="why">
          <b>{words.note}: </b>
          {why}
        </p>
      )}
      {after.length > 0 && (
        <div class="after" role="group" aria-label={words.after}>
          {after.map(line => (
            <Line key={line.id} line={line} />
          ))}
        </div>
      )}
    </>
  );
};

const Reply = ({ reply }: { reply: SheetReply }) => {
  const { words, data } = usePage();
  return (
    <li class="reply" id={reply.id}>
      <div role="group" aria-label={reply.words}>
        <p class="words">
          <When when={reply.when} />
          {reply.isDone ? <span class="tag">{words.done}</span> : null}
          {reply.isDone ? reply.words : `“${reply.words}”`}
        </p>
        {data.kind === 'keys' ? (
          AXES.map(axis => <Scale key={axis} reply={reply} axis={axis} />)
        ) : (
          <Marks reply={reply} />
        )}
        <CommentBox about={reply.id} quote={reply.words} />
      </div>
    </li>
  );
};

/** What the customer says, and everything that can be answered. */
export const DecisionCard = (props: { decision: SheetDecision; at: number; of: number }) => {
  const { decision, at, of } = props;
  const { words } = usePage();
  return (
    <li class="decision">
      <h3>{words.decision(at + 1, of)}</h3>
      {decision.scene.map(line => (
        <Line key={line.id} line={line} />
      ))}
      <ul>
        {decision.replies.map(reply => (
          <Reply key={reply.id} reply={reply} />
        ))}
      </ul>
    </li>
  );
};
