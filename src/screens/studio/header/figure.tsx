import { useMemo, useState } from 'preact/hooks';
import { setLook } from '../../../app/studio/header/scene-edits.ts';
import { CHANNEL_FACTS } from '../../../engine/model/channel.ts';
import { LOOKS, type Looks, type Trait } from '../../../engine/model/appearance.ts';
import { MOOD_MAX, MOOD_MIN, moodOf, zoneOf } from '../../../engine/model/mood.ts';
import { SETTINGS } from '../../../engine/model/settings.ts';
import { asImage, useArt } from '../../parts/art.tsx';
import { type Art, type Pictured, useWords } from '../../services.ts';
import { Choices } from './choices.tsx';
import { SliderField } from './field.tsx';
import { useScene } from './use-scene.ts';

const TRAITS = [
  'skin',
  'age',
  'hair',
  'haircolor',
  'glasses',
  'beard',
  'garment',
  'colour',
  'seat',
] as const satisfies readonly Trait[];

const swatchOf = (art: Art | null, looks: Looks, trait: Trait, value: string): string | null =>
  art === null ? null : art.swatch({ ...looks, [trait]: value }, trait);

const TraitPicker = ({ art, trait }: { art: Art | null; trait: Trait }) => {
  const { scene, words, write } = useScene();
  const name = words.traits[trait];
  return (
    <Choices
      name={name}
      value={scene.looks[trait]}
      options={LOOKS[trait].map(value => ({
        value,
        name: words.looks[trait][value] ?? value,
        swatch: swatchOf(art, scene.looks, trait, value),
      }))}
      choose={value => write(words.says.look(name), files => setLook(files, trait, value))}
    />
  );
};

/** A picture takes longer to draw than a key to be pressed: drawn again only where it becomes another one. */
const usePicture = (art: Art | null, { channel, looks, setting }: Pictured, mood: number) => {
  const traits = TRAITS.map(trait => looks[trait]).join(' ');
  return useMemo(
    () =>
      art === null
        ? null
        : asImage(art.drawStill({ channel, looks, setting }, mood / MOOD_MAX, 'near')),
    [art, channel, traits, mood, setting],
  );
};

/** The customer in their place, at any mood. */
const Preview = ({ art }: { art: Art | null }) => {
  const { scene, words } = useScene();
  const { common, formats } = useWords();
  const [chosen, setMood] = useState<number | null>(null);
  const mood = chosen ?? moodOf(scene.start);
  const zone = common.zones[zoneOf(mood)];
  const setting = SETTINGS.find(known => known === scene.texts.setting) ?? null;
  const picture = usePicture(art, { ...scene, setting }, mood);
  return (
    <div class="scene-preview">
      <div class="vignette" data-setting={setting ?? 'plain'}>
        {picture !== null && <img src={picture} alt={words.picture(scene.name, zone)} />}
      </div>
      <SliderField
        words={{ name: words.mood, about: '', wrong: '' }}
        value={mood}
        min={MOOD_MIN}
        max={MOOD_MAX}
        text={words.moodText(zone, formats.signed(mood))}
        slide={setMood}
      />
    </div>
  );
};

/** How the customer looks, with the face beside it; who is not seen has none, and no looks to choose. */
export const FigureDesigner = () => {
  const art = useArt();
  const { scene } = useScene();
  return (
    <div class="scene-figure">
      <Preview art={art} />
      {CHANNEL_FACTS[scene.channel].seen && (
        <div class="scene-traits">
          {TRAITS.map(trait => (
            <TraitPicker key={trait} art={art} trait={trait} />
          ))}
        </div>
      )}
    </div>
  );
};
