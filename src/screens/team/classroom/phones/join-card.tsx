import { useEffect, useRef } from 'preact/hooks';
import { shownRoomCode } from '../../../../app/hiring/api/room-code.ts';
import type { VoteRoom } from '../../../../app/hiring/api/vote-api.ts';
import { useTeamWords } from '../../parts.tsx';
import { Qr } from './qr.tsx';

/** An address of this computer alone: no phone finds the way. */
const ONLY_HERE = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

/** How phones come in, large enough for the last row. */
export const JoinCard = ({ room }: { room: VoteRoom }) => {
  const { join: words } = useTeamWords().classroom.phones;
  const card = useRef<HTMLDivElement>(null);
  // A projector shows no more than the height of a small screen, and cameras want the whole picture.
  useEffect(() => card.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div class="join-card" ref={card}>
      <Qr text={`${room.address}/${room.code}`} label={words.qr} />
      <div>
        <p>{words.how}</p>
        <p>
          <span class="note">{words.address}</span>
          <br />
          <span class="join-address">{room.address}</span>
        </p>
        <p>
          <span class="note">{words.code}</span>
          <br />
          <span class="join-code">{shownRoomCode(room.code)}</span>
        </p>
        {ONLY_HERE.test(room.address) && <p class="refused">{words.onlyHere}</p>}
      </div>
    </div>
  );
};
