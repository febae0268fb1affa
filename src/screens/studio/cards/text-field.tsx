import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly gap?: string;
  /** What stands in a field that may stay empty. */
  readonly hint?: string;
  readonly class?: string;
  readonly onText: (text: string, merge: string) => void;
  /** A line break was typed or pasted: the words on both sides of it. False: it is left out. */
  readonly onBreak?: (parts: readonly string[]) => void;
}

let sessions = 0;

/** As the scenario gives it back: a lone ellipsis is a gap. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().replace(/^…$/, '');

/**
 * Words that are written into the scenario key by key. The field keeps what is typed, white space at
 * the end too, until the scenario says something else than what was written last.
 */
export const TextField = ({ label, value, gap, hint, onText, onBreak, ...rest }: Props) => {
  const [text, setText] = useState(value);
  /** What was written and has not come back yet, behind what came back last. */
  const sent = useRef<readonly string[]>([value]);
  const session = useRef('');
  const adopt = (): void => {
    sent.current = [value];
    setText(value);
  };
  useLayoutEffect(() => {
    const echo = sent.current.findLastIndex(known => squeezed(known) === squeezed(value));
    if (echo < 0) adopt();
    else sent.current = sent.current.slice(echo);
  }, [value]);
  const write = (next: string): void => {
    if (/[\r\n]/.test(next)) {
      onBreak?.(next.split(/[\r\n]+/));
      return;
    }
    sent.current = [...sent.current, next];
    setText(next);
    onText(next, session.current);
  };
  const isOpen = gap !== undefined && text.trim() === '';
  return (
    <textarea
      class={`card-field ${rest.class ?? ''}`}
      aria-label={label}
      placeholder={gap ?? hint}
      data-gap={isOpen ? '' : undefined}
      rows={1}
      spellcheck
      value={text}
      onFocus={() => {
        sessions += 1;
        session.current = `field ${sessions}`;
      }}
      onBlur={adopt}
      onInput={event => {
        const field = event.currentTarget;
        write(field.value);
        // What was refused is not shown either.
        if (/[\r\n]/.test(field.value)) field.value = text;
      }}
    />
  );
};

const MOST_ROWS = 24;
/** Letters of a row on a page that is not wide. */
const ROW = 60;

/** Where a browser does not fit a field to its text: as many rows as its lines are likely to take. */
const rowsOf = (text: string): number =>
  Math.min(
    MOST_ROWS,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ROW)), 0),
  );

/** Ink as it is: written when the field is left, since it may become something else than it was. */
export const InkField = ({
  label,
  value,
  onInk,
}: {
  readonly label: string;
  readonly value: string;
  readonly onInk: (ink: string) => void;
}) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <textarea
      class="card-ink"
      aria-label={label}
      rows={rowsOf(text)}
      spellcheck={false}
      value={text}
      onInput={event => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text !== value) onInk(text);
      }}
    />
  );
};
