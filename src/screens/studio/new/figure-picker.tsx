import { useId, useMemo } from 'preact/hooks';
import { FIGURES } from '../../../app/studio/new/figures.ts';
import type { Looks } from '../../../engine/model/appearance.ts';
import type { SettingName } from '../../../engine/model/settings.ts';
import { asImage, useArt } from '../../parts/art.tsx';
import { useHeaderWords } from '../header/use-scene.ts';
import { useNewWords } from './use-new-words.ts';

interface Props {
  readonly looks: Looks;
  readonly setting: SettingName;
  readonly choose: (looks: Looks) => void;
}

/** Who somebody is in the picture, in a few words. */
const useDescribe = () => {
  const { looks: words } = useHeaderWords();
  return ({ age, hair, garment }: Looks): string =>
    [words.age[age], words.hair[hair], words.garment[garment]].filter(Boolean).join(', ');
};

/** People to choose from: who a customer is says nobody's default. */
export const FigurePicker = ({ looks, setting, choose }: Props) => {
  const art = useArt();
  const { figure } = useNewWords();
  const describe = useDescribe();
  const group = useId();
  const pictures = useMemo(
    () =>
      FIGURES.map(one =>
        art === null
          ? null
          : asImage(art.drawStill({ channel: 'counter', looks: one, setting }, 0, 'near')),
      ),
    [art, setting],
  );
  return (
    <fieldset class="new-figures" aria-describedby={`${group}-about`}>
      <legend>{figure.name}</legend>
      <div>
        {FIGURES.map((one, at) => {
          const picture = pictures[at];
          return (
            <label key={at}>
              <input
                type="radio"
                class="sr-only"
                name={group}
                aria-label={describe(one)}
                checked={one === looks}
                onChange={() => choose(one)}
              />
              {typeof picture === 'string' ? <img src={picture} alt="" /> : describe(one)}
            </label>
          );
        })}
      </div>
      <p class="note" id={`${group}-about`}>
        {figure.about}
      </p>
    </fieldset>
  );
};
