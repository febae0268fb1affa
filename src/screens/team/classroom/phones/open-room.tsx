import { useTeamWords } from '../../parts.tsx';
import { usePhones } from './services.ts';

/** Lets phones vote: the server makes a room for them. */
export const OpenRoom = ({ busy }: { busy: boolean }) => {
  const { phones: words } = useTeamWords().classroom;
  const phones = usePhones();
  return (
    <button type="button" class="button" disabled={busy} onClick={() => void phones.open()}>
      {words.open}
    </button>
  );
};
