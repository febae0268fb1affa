import './coaching.css';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { nameInWords } from '../../../app/debrief/name-in-words.ts';
import { readThroughOwn } from '../../../app/debrief/own-acronym.ts';
import type { FrameworkReading, StepSeen } from '../../../engine/review/frameworks.ts';
import { Icon } from '../../parts/icon.tsx';
import { useServices } from '../../services.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

const StepRow = ({ step }: { step: StepSeen }) => {
  const { frameworks: words } = useCoaching();
  const there = step.turns.length > 0;
  return (
    <li class="step" data-there={there}>
      <span class="step-letter" aria-hidden="true">
        {step.letter}
      </span>
      <span class="step-word">{nameInWords(step.name, words.steps)}</span>
      <span class="step-turns">
        {there && <Icon name="check" />}
        {there ? words.seen(step.turns) : words.missing}
      </span>
    </li>
  );
};

const useOrderSentence = ({ order, inOrder }: FrameworkReading): string => {
  const { frameworks: words } = useCoaching();
  if (order.length === 0) return words.none;
  if (order.length === 1) return words.one;
  return inOrder ? words.inOrder : words.otherOrder(order.join(', '));
};

const Reading = ({ reading, own }: { reading: FrameworkReading; own: boolean }) => {
  const { frameworks: words } = useCoaching();
  return (
    <div class="card framework">
      <h3>{nameInWords(reading.name, words.names)}</h3>
      {own && <p class="note">{words.own}</p>}
      <ul>
        {reading.steps.map((step, index) => (
          <StepRow key={index} step={step} />
        ))}
      </ul>
      <p class="note">{useOrderSentence(reading)}</p>
    </div>
  );
};

/** The run read through the trainer's own acronym; null for none, or while it cannot be read. */
export const useOwnReading = (debrief: Debrief): FrameworkReading | null => {
  const { preferences } = useServices();
  const acronym = useSelected(preferences.store, state => state.acronym);
  const own = readThroughOwn(debrief, acronym);
  return own?.ok === true ? own.value : null;
};

/** The same conversation, through acronyms that trainers teach. */
export const Frameworks = ({ debrief }: { debrief: Debrief }) => {
  const { frameworks: words } = useCoaching();
  const own = useOwnReading(debrief);
  if (debrief.frameworks.length === 0) return null;
  return (
    <section class="frameworks" aria-labelledby="frameworks">
      <h2 id="frameworks">{words.heading}</h2>
      <p class="note">{words.about}</p>
      <div class="framework-list">
        {own !== null && <Reading reading={own} own />}
        {debrief.frameworks.map((reading, index) => (
          <Reading key={index} reading={reading} own={false} />
        ))}
      </div>
    </section>
  );
};
