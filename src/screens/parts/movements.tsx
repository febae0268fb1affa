import { LEVEL_NAMES } from '../../engine/model/customer.ts';
import type { Movement } from '../../engine/rules/movement.ts';
import type { EveryRuleId } from '../../engine/rules/rule-grounds.ts';
import { addressOf } from '../../app/route.ts';
import { ruleWordsFor } from '../../app/words/rule-words.ts';
import { useWords } from '../services.ts';

/** Movements that have one and the same reason, said once. */
interface Reason {
  readonly key: string;
  readonly movements: readonly Movement[];
}

/** Held back altogether. */
const isStill = ({ by, heldBy }: Movement): boolean => by === 0 && heldBy !== undefined;

/** What moved goes by its rule; what was held back altogether goes by what held it, and comes last. */
const keyOf = (movement: Movement): string => {
  if (isStill(movement)) return `held ${movement.heldBy}`;
  const { rule, paysFor = '', what = '' } = movement;
  return `${rule} ${paysFor} ${what}`;
};

const isHeld = (key: string): number => (key.startsWith('held') ? 1 : 0);

const reasonsFor = (movements: readonly Movement[]): readonly Reason[] => {
  return [...new Set(movements.map(keyOf))]
    .sort((a, b) => isHeld(a) - isHeld(b))
    .map(key => ({ key, movements: movements.filter(movement => keyOf(movement) === key) }));
};

type LevelMove = Pick<Movement, 'on' | 'by'>;

const isGood = ({ on, by }: LevelMove): boolean | undefined => {
  if (by === 0) return undefined;
  return on === 'heat' ? by < 0 : by > 0;
};

/** One movement for each level, however often one reason moved it. */
const summed = (movements: readonly Movement[]): readonly LevelMove[] =>
  LEVEL_NAMES.flatMap(on => {
    const own = movements.filter(movement => movement.on === on);
    return own.length === 0 ? [] : [{ on, by: own.reduce((sum, { by }) => sum + by, 0) }];
  });

const Moves = ({ movements }: Pick<Reason, 'movements'>) => {
  const { common, formats } = useWords();
  return (
    <span class="movement-moves">
      {summed(movements).map(movement => (
        <span key={movement.on} class="movement-by" data-good={isGood(movement)}>
          {common.levels[movement.on]} {formats.signed(movement.by)}
        </span>
      ))}
    </span>
  );
};

/** Held back altogether: the levels by name, each once. */
const Held = ({ movements }: Pick<Reason, 'movements'>) => {
  const { common } = useWords();
  const levels = LEVEL_NAMES.filter(name => movements.some(({ on }) => on === name));
  return (
    <span class="movement-moves">
      {levels.map(name => (
        <span key={name} class="movement-by">
          {common.levels[name]} 0
        </span>
      ))}
    </span>
  );
};

const useSentence = ({ movements }: Reason): string => {
  const { sentences, paysFor, held } = ruleWordsFor(useWords());
  const moving = movements.filter(movement => !isStill(movement));
  const rules = moving.map(({ rule }) => sentences[rule]);
  const causes = moving.flatMap(({ paysFor: turn, what }) => [
    ...(turn === undefined ? [] : [paysFor(turn + 1)]),
    ...(what === undefined ? [] : [what]),
  ]);
  const limits = movements.flatMap(({ heldBy }) => (heldBy === undefined ? [] : held[heldBy]));
  return [...new Set([...rules, ...causes, ...limits])].join(' ');
};

/** What moved a level, and what held it; where it did not move, only what held it. */
const rulesOf = (movement: Movement): readonly EveryRuleId[] => {
  const held = movement.heldBy === undefined ? [] : [movement.heldBy];
  return isStill(movement) ? held : [movement.rule, ...held];
};

/** The rules by their names, each a way to its sentence and its source. */
const Rules = ({ ids }: { ids: readonly EveryRuleId[] }) => {
  const { page } = ruleWordsFor(useWords());
  return (
    <span class="rules">
      {ids.map(rule => (
        <a key={rule} class="rule" href={addressOf({ name: 'rules', rule })}>
          {page.rule(rule)}
        </a>
      ))}
    </span>
  );
};

const ReasonRow = ({ reason }: { reason: Reason }) => {
  const rules = [...new Set(reason.movements.flatMap(rulesOf))];
  const held = reason.movements.every(isStill);
  return (
    <li class="movement" data-held={held}>
      {held ? <Held movements={reason.movements} /> : <Moves movements={reason.movements} />}
      <span class="movement-why">
        {useSentence(reason)} <Rules ids={rules} />
      </span>
    </li>
  );
};

/** What moved, by how much, and by which rule. */
export const Movements = ({ movements }: { movements: readonly Movement[] }) => {
  const { debrief } = useWords();
  if (movements.length === 0) return <p class="note">{debrief.nothingMoved}</p>;
  return (
    <ul class="movements">
      {reasonsFor(movements).map(reason => (
        <ReasonRow key={reason.key} reason={reason} />
      ))}
    </ul>
  );
};
