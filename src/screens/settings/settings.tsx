import './settings.css';
import { MOTIONS, TEXT_SIZES, TEXT_SPEEDS, THEMES } from '../../app/preferences/preferences.ts';
import type { SettingsMessages } from '../../app/words/messages/settings.ts';
import { settingsWordsFor } from '../../app/words/settings-words.ts';
import { Icon } from '../parts/icon.tsx';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices } from '../services.ts';
import { useStore } from '../hooks/use-store.ts';
import { AcronymField } from './acronym.tsx';
import { KeptData } from './kept-data.tsx';
import { NameField } from './name-field.tsx';
import { RecordStore } from './record-store.tsx';
import { Section } from './section.tsx';
import { useSettingsServices } from './services.ts';
import { Options, Slider, Switch } from '../parts/controls.tsx';

type SwitchName = keyof SettingsMessages['switches'];

const Switches = ({ names }: { names: readonly SwitchName[] }) => {
  const { preferences, words } = useServices();
  const state = useStore(preferences.store);
  const offered = names.filter(name => !preferences.laidDown?.includes(name));
  return (
    <>
      {offered.map(name => (
        <Switch
          key={name}
          words={settingsWordsFor(words).switches[name]}
          on={state[name]}
          flip={on => preferences.change({ [name]: on })}
        />
      ))}
    </>
  );
};

const Reading = () => {
  const { preferences, words } = useServices();
  const { textSize } = useStore(preferences.store);
  const text = settingsWordsFor(words);
  return (
    <Section title={text.reading}>
      <Options
        name={text.textSize}
        options={TEXT_SIZES}
        chosen={textSize}
        describe={size => ({ name: text.percent(size) })}
        choose={size => preferences.change({ textSize: size })}
      />
      <p class="text-sample">{words.common.quote(text.textSample)}</p>
    </Section>
  );
};

const Looks = () => {
  const { preferences, words } = useServices();
  const { theme, motion } = useStore(preferences.store);
  const text = settingsWordsFor(words);
  return (
    <Section title={text.looks}>
      <Options
        name={text.theme}
        options={THEMES}
        chosen={theme}
        describe={option => text.themes[option]}
        choose={option => preferences.change({ theme: option })}
      />
      <Options
        name={text.motion}
        options={MOTIONS}
        chosen={motion}
        describe={option => text.motions[option]}
        choose={option => preferences.change({ motion: option })}
      />
    </Section>
  );
};

const VOLUMES = ['ambienceVolume', 'effectsVolume'] as const;

const Playing = () => {
  const { preferences, words } = useServices();
  const state = useStore(preferences.store);
  const text = settingsWordsFor(words);
  return (
    <Section title={text.playing}>
      <Options
        name={text.textSpeed}
        options={TEXT_SPEEDS}
        chosen={state.textSpeed}
        describe={option => text.textSpeeds[option]}
        choose={option => preferences.change({ textSpeed: option })}
      />
      <Switches names={['numberKeys', 'whisper']} />
    </Section>
  );
};

const Sound = () => {
  const { preferences, words } = useServices();
  const state = useStore(preferences.store);
  const text = settingsWordsFor(words);
  return (
    <Section title={text.sound}>
      <Switches names={['sound']} />
      {VOLUMES.map(name => (
        <Slider
          key={name}
          name={text.volumes[name]}
          value={state[name]}
          text={text.percent(state[name])}
          disabled={!state.sound}
          slide={value => preferences.change({ [name]: value })}
        />
      ))}
      <Switches names={['captions', 'readAloud']} />
    </Section>
  );
};

/** How the page looks and plays, for this person in this browser. */
export const SettingsScreen = () => {
  const { navigation, words } = useServices();
  const { loadRecordStore } = useSettingsServices();
  const text = settingsWordsFor(words);
  return (
    <Page title={text.heading} kind="settings">
      <PageHeading>{text.heading}</PageHeading>
      <p class="lead">{text.kept}</p>
      <div class="settings-sections">
        <Reading />
        <Looks />
        <Playing />
        <Sound />
        <Section title={words.debrief.heading}>
          <NameField />
          <AcronymField />
        </Section>
        {loadRecordStore !== null && <RecordStore load={loadRecordStore} />}
        <KeptData />
      </div>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => navigation.back()}>
          <Icon name="back" />
          {text.back}
        </button>
      </div>
    </Page>
  );
};
