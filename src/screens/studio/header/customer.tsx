import { plainText } from '../../../app/studio/header/plain.ts';
import { setAbout, setName, setStart, setText } from '../../../app/studio/header/scene-edits.ts';
import {
  HEADER_MOODS,
  LEVEL_MAX,
  LEVEL_MIN,
  LEVEL_NAMES,
  type LevelName,
} from '../../../engine/model/customer.ts';
import { moodOf, zoneOf } from '../../../engine/model/mood.ts';
import { useWords } from '../../services.ts';
import { Choices } from './choices.tsx';
import { NameField, SliderField, TextField } from './field.tsx';
import { useScene } from './use-scene.ts';

/** Who the customer is. */
export const Customer = () => {
  const { scene, words, write } = useScene();
  const { customerName: name, customerAbout: about } = words.fields;
  return (
    <div class="scene-row scene-row-wide">
      <NameField
        words={name}
        value={scene.name}
        lang={scene.texts.language}
        faultOf={typed => (plainText(typed) === '' ? name.wrong : null)}
        rename={typed => write(words.says.field(name.name), files => setName(files, typed))}
      />
      <TextField
        words={about}
        value={scene.about}
        lang={scene.texts.language}
        fault={scene.wrong.has('about') ? about.wrong : null}
        settle={plainText}
        write={typed =>
          write(words.says.field(about.name), files => setAbout(files, typed), 'scene about')
        }
      />
    </div>
  );
};

const Level = ({ level }: { level: LevelName }) => {
  const { scene, words, write } = useScene();
  const { name, about, words: steps } = words.startLevels[level];
  const value = scene.start[level];
  const word = steps[Math.round((value / LEVEL_MAX) * (steps.length - 1))] ?? '';
  return (
    <SliderField
      words={{ name, about, wrong: '' }}
      value={value}
      min={LEVEL_MIN}
      max={LEVEL_MAX}
      text={words.levelText(value, word)}
      slide={to =>
        write(words.says.field(name), files => setStart(files, level, to), `scene ${level}`)
      }
    />
  );
};

/** Anger is what nothing is written for. */
const Brought = () => {
  const { scene, words, write } = useScene();
  const { name, about } = words.fields.mood;
  const written = scene.texts.mood;
  const choose = (value: string) =>
    write(words.says.field(name), files => setText(files, 'mood', value === 'anger' ? '' : value));
  return (
    <Choices
      name={name}
      about={about}
      value={written === '' ? 'anger' : written}
      fault={scene.wrong.has('mood') ? words.notKnown(written) : null}
      options={(['anger', ...HEADER_MOODS] as const).map(value => ({
        value,
        ...words.moods[value],
      }))}
      choose={choose}
    />
  );
};

/** How heated, trusting and patient they are when the conversation opens. */
export const Start = () => {
  const { scene, words } = useScene();
  const { common, formats } = useWords();
  const mood = moodOf(scene.start);
  return (
    <>
      <Brought />
      <div class="scene-row">
        {LEVEL_NAMES.map(level => (
          <Level key={level} level={level} />
        ))}
      </div>
      <p>{words.startMood(common.zones[zoneOf(mood)], formats.signed(mood))}</p>
    </>
  );
};
