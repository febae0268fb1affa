import { useId } from 'preact/hooks';
import { plainText } from '../../../app/studio/header/plain.ts';
import { setChannel, setText } from '../../../app/studio/header/scene-edits.ts';
import type { TextField as Key } from '../../../app/studio/header/scene.ts';
import { DIFFICULTIES } from '../../../engine/model/scenario.ts';
import { asChannel, CHANNEL_FACTS, CHANNELS } from '../../../engine/model/channel.ts';
import { SETTINGS } from '../../../engine/model/settings.ts';
import { Choices } from './choices.tsx';
import { TextField } from './field.tsx';
import { useScene } from './use-scene.ts';

interface Props {
  readonly of: Key;
  readonly lines?: number;
  readonly mode?: 'text' | 'numeric' | 'date';
  readonly suggestions?: string;
  readonly class?: string;
}

/** A field of the header that says one thing. */
const HeaderField = ({ of, ...rest }: Props) => {
  const { scene, words, write } = useScene();
  const field = words.fields[of];
  return (
    <TextField
      {...rest}
      words={field}
      value={scene.texts[of]}
      fault={scene.wrong.has(of) ? field.wrong : null}
      settle={plainText}
      write={typed =>
        write(words.says.field(field.name), files => setText(files, of, typed), `scene ${of}`)
      }
      {...(rest.mode === undefined && of !== 'language' ? { lang: scene.texts.language } : {})}
    />
  );
};

const Met = () => {
  const { scene, words, write } = useScene();
  const { name, about } = words.fields.channel;
  const written = scene.texts.channel;
  return (
    <Choices
      name={name}
      about={about}
      value={written === '' ? 'counter' : written}
      fault={scene.wrong.has('channel') ? words.notKnown(written) : null}
      options={CHANNELS.map(value => ({ value, ...words.channels[value] }))}
      choose={value => write(words.says.field(name), files => setChannel(files, asChannel(value)))}
    />
  );
};

const Place = () => {
  const { scene, words, write } = useScene();
  const { setting } = scene.texts;
  const { settings } = CHANNEL_FACTS[asChannel(scene.texts.channel)];
  const offered = SETTINGS.filter(known => settings.includes(known) || known === setting);
  const { name, about } = words.fields.setting;
  const wrong = scene.wrong.has('setting');
  return (
    <Choices
      name={name}
      about={about}
      value={setting}
      fault={wrong ? (setting === '' ? words.fields.setting.wrong : words.notKnown(setting)) : null}
      options={offered.map(value => ({ value, ...words.settings[value] }))}
      choose={value => write(words.says.field(name), files => setText(files, 'setting', value))}
    />
  );
};

const Level = () => {
  const { scene, words, write } = useScene();
  const { level } = scene.texts;
  const { name, about, wrong } = words.fields.level;
  return (
    <Choices
      name={name}
      about={about}
      value={level}
      fault={scene.wrong.has('level') ? (level === '' ? wrong : words.notKnown(level)) : null}
      options={DIFFICULTIES.map(value => ({ value, ...words.levels[value] }))}
      choose={value => write(words.says.field(name), files => setText(files, 'level', value))}
    />
  );
};

/** Codes that are offered while one is typed; every other can be typed as well. */
const LANGUAGES = ['en', 'en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-BR', 'sv', 'tr'];

/** What a player reads before the first line, and where it happens. */
export const Situation = () => {
  const languages = useId();
  return (
    <>
      <Met />
      <HeaderField of="title" />
      <Place />
      <HeaderField of="role" />
      <HeaderField of="brief" lines={4} />
      <HeaderField of="goal" lines={3} />
      <Level />
      <div class="scene-row">
        <HeaderField of="minutes" mode="numeric" />
        <HeaderField of="language" suggestions={languages} />
        <HeaderField of="as-at" mode="date" />
      </div>
      <datalist id={languages}>
        {LANGUAGES.map(code => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </>
  );
};
