import type { NoteBlock } from '../../../app/hiring/note/note-blocks.ts';
import { unreachable } from '../../../engine/result.ts';
import { Table } from '../parts.tsx';

/** One piece of the note. Its first heading stands under the page's own. */
const Block = ({ block }: { block: NoteBlock }) => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table caption={block.caption} head={block.head} rows={block.rows} />;
    default:
      return unreachable(block);
  }
};

const All = ({ blocks }: { blocks: readonly NoteBlock[] }) => (
  <>
    {blocks.map((block, at) => (
      <Block key={at} block={block} />
    ))}
  </>
);

/** Tables and texts of a note. */
export const Blocks = ({ blocks }: { blocks: readonly NoteBlock[] }) => (
  <article class="hire-note">
    <All blocks={blocks} />
  </article>
);

/** A technical note. Its last section is the key: twenty pages that are looked up and not read, folded on a screen. */
export const NoteOnPage = ({ blocks }: { blocks: readonly NoteBlock[] }) => {
  const last = blocks.findLastIndex(({ kind }) => kind === 'heading');
  const heading = blocks[last];
  return (
    <article class="hire-note">
      <All blocks={blocks.slice(0, last)} />
      {heading?.kind === 'heading' && (
        <details>
          <summary class="disclosure">{heading.text}</summary>
          <All blocks={blocks.slice(last + 1)} />
        </details>
      )}
    </article>
  );
};
