import { useState } from 'preact/hooks';
import { usePage } from './context.ts';

/** Room for a comment on a line or a reply, opened when it is wanted. */
export const CommentBox = (props: { about: string; quote: string; open?: boolean }) => {
  const { about, quote, open = false } = props;
  const { words, notes, change } = usePage();
  const written = notes.comments[about];
  const [isOpen, setOpen] = useState(open || written !== undefined);
  const name = words.comment(quote.length > 60 ? `${quote.slice(0, 57)}…` : quote);
  if (!isOpen)
    return (
      <button type="button" class="comment-open" aria-label={name} onClick={() => setOpen(true)}>
        {words.addComment}
      </button>
    );
  return (
    <textarea
      class="comment"
      aria-label={open ? words.general : name}
      placeholder={words.commentPlaceholder}
      rows={2}
      value={written ?? ''}
      onInput={({ currentTarget: { value } }) =>
        change({ comments: { ...notes.comments, [about]: value } })
      }
    />
  );
};
