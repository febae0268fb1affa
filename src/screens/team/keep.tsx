import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board, BoardSource } from '../../app/team/board.ts';
import { download } from '../parts/download.ts';
import { useServices } from '../services.ts';
import { useTeamWords } from './parts.tsx';

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** What is looked at, as a file or on paper. */
export const TakeAlong = ({ board }: { board: Board }) => {
  const { exporting: words } = useTeamWords();
  const { clock } = useServices();
  const save = async (kind: 'csv' | 'json') => {
    const text = await board.exportAs(kind);
    const day = clock.now().slice(0, 10);
    if (text !== null) download(`composure-team-${day}.${kind}`, text, TYPES[kind]);
  };
  return (
    <div class="actions no-print">
      <button type="button" class="button" onClick={() => void save('csv')}>
        {words.csv}
      </button>
      <button type="button" class="button" onClick={() => void save('json')}>
        {words.json}
      </button>
      <button type="button" class="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
};

interface ForgetProps {
  readonly board: Board;
  readonly player: string;
  readonly source: BoardSource;
}

/** Everything of one person, out of every store: asked, asked about, done. */
export const Forget = ({ board, player, source }: ForgetProps) => {
  const { forget: words, server } = useTeamWords();
  const sure = source === 'server' ? server.sure(player) : words.sure(player);
  const [asked, ask] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) safe.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button type="button" class="button" onClick={() => ask(true)}>
        {words.ask(player)}
      </button>
    );
  return (
    <div role="group" aria-label={words.ask(player)} class="team-forget">
      <p>{sure}</p>
      <div class="actions">
        <button type="button" class="button" ref={safe} onClick={() => ask(false)}>
          {words.keep}
        </button>
        <button type="button" class="button" onClick={() => void board.forget(player)}>
          {words.yes}
        </button>
      </div>
    </div>
  );
};
