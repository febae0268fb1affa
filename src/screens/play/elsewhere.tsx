import { Icon } from '../parts/icon.tsx';
import { useWords } from '../services.ts';
import { usePlayServices } from './services.ts';

/** In place of the replies while another tab has the conversation: nothing is said in two places at once. */
export const Elsewhere = () => {
  const { play } = usePlayServices();
  const { elsewhere } = useWords().play;
  return (
    <section class="answer elsewhere" role="status">
      <p>
        <Icon name="warning" />
        {elsewhere.text}
      </p>
      <button type="button" class="button button-main" onClick={() => void play.takeOver()}>
        {elsewhere.goOnHere}
      </button>
    </section>
  );
};
