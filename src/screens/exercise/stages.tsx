import { useState } from 'preact/hooks';
import type { Here } from '../../app/exercise/candidate-store.ts';
import { unreachable } from '../../engine/result.ts';
import { Ready } from './before/ready.tsx';
import { Welcome } from './before/welcome.tsx';
import { Practice } from './before/practice.tsx';
import { Done } from './after/done.tsx';
import { Ended } from './after/ended.tsx';
import type { Talk } from './services.ts';
import { LetterPage } from './letter-page.tsx';
import { PartPage } from './talk/part-page.tsx';

interface Props {
  readonly here: Here;
  readonly talk: Talk;
}

/** The page for how far somebody is. */
export const Stages = ({ here, talk }: Props) => {
  const { stage, part } = here.place.candidate;
  const [practising, setPractising] = useState(false);
  switch (stage) {
    case 'invited':
      return <Welcome here={here} />;
    case 'consented':
    case 'practised':
      return practising ? (
        <Practice here={here} talk={talk} leave={() => setPractising(false)} />
      ) : (
        <Ready here={here} practise={() => setPractising(true)} />
      );
    case 'talking':
      return <PartPage key={part} here={here} talk={talk} />;
    case 'writing':
      return <LetterPage key={part} here={here} />;
    case 'done':
      return <Done here={here} />;
    case 'expired':
    case 'withdrawn':
      return <Ended here={here} stage={stage} />;
    default:
      return unreachable(stage);
  }
};
