import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GESTURES } from '../../../src/engine/model/appearance.ts';
import { ACT_NAMES } from '../../../src/engine/model/acts.ts';
import { ATTACHMENTS } from '../../../src/engine/model/attachment.ts';
import { CHANNELS } from '../../../src/engine/model/channel.ts';
import { BACKGROUNDS, TONES } from '../../../src/engine/model/heard.ts';
import { LINE_SOUNDS } from '../../../src/engine/model/line-sounds.ts';
import { SETTINGS } from '../../../src/engine/model/settings.ts';
import { AMBIENCE_FILES } from '../../../src/platform/sound/ambience.ts';
import {
  TAG_KEYS,
  type TagKey,
  type TagPlace,
  TAGS,
} from '../../../src/narrative/profile/tag-vocabulary.ts';
import { HEADER, must, read, script, tellerOf } from '../../support/ink.ts';

type Stand = Exclude<TagPlace, 'ending'> | 'behind the bracket' | 'card without a name';

const story = (tags: Partial<Record<Stand, string>>): string => `${tags.header ?? ''}
${HEADER}-> talk
=== talk ===
Dana: Well? ${tags.line ?? ''}
* "I am sorry." # why: It hurt. ${tags.reply ?? ''}
* [Look # why: It helps.] You look. ${tags['behind the bracket'] ?? ''}
- # ending: resolved :: She goes.
-> END
=== limits ===
# desk: policy :: Limits
Forty. ${tags.desk ?? ''}
-> DONE
=== lone ===
Words. ${tags['card without a name'] ?? ''}
-> DONE
`;

const said = (key: TagKey, stand: Stand): string[] =>
  read(story({ [stand]: TAGS[key].example }))
    .problems.filter(
      ({ code, message }) => code === 'tag/misplaced' && message.includes(`"${key}"`),
    )
    .map(({ remedy }) => remedy);

const STANDS: readonly Stand[] = ['header', 'reply', 'line', 'desk', 'behind the bracket'];

/** Where each stand counts: text behind a bracket is a line. */
const countsAs = (stand: Stand): readonly TagPlace[] =>
  stand === 'line' || stand === 'behind the bracket' ? ['line', 'ending'] : [stand as TagPlace];

describe('a tag on the wrong kind of line is never dropped without a word', () => {
  const cases = TAG_KEYS.flatMap(key => STANDS.map(stand => ({ key, stand })));
  it.each(cases)('# $key, $stand', ({ key, stand }) => {
    const places: readonly TagPlace[] = TAGS[key].places;
    const counts = countsAs(stand).some(place => places.includes(place)) && key !== 'desk';
    expect(said(key, stand)).toHaveLength(counts ? 0 : 1);
    if (!counts) expect(said(key, stand)[0]).toMatch(/^It belongs to /);
  });
  it('the source of a card in a knot that is no card', () => {
    expect(said('source', 'card without a name')).toHaveLength(1);
  });
  it('in a file that is included, named there', () => {
    const files = { 'part.ink': '=== part ===\nWords. # title: Late\n-> DONE\n' };
    const found = read(story({}).replace('-> talk', 'INCLUDE part.ink\n-> talk'), files).problems;
    expect(found).toMatchObject([{ code: 'tag/misplaced', file: 'part.ink', line: 2 }]);
  });
  it.each([
    ['in a branch', '{heat > 3: Dana: Hm. # hold: 3|Dana: Ah.}'],
    [
      'in a branch of several lines',
      '{heat > 3:\n    Dana: Hm. # hold: 3\n- else:\n    Dana: Ah.\n}',
    ],
    ['in a sequence', '{&Dana: Hm. # hold: 3|Dana: Ah.}'],
    ['on a gather', '- Dana: Hm. # hold: 3'],
    ['on a line of its own', '# hold: 3'],
    ['behind a tab', '\tDana: Hm.\t#\thold:\t3'],
  ])('%s', (_where, ink) => {
    const text = story({}).replace('Dana: Well?', ink);
    for (const ends of [text, text.replaceAll('\n', '\r\n')])
      expect(read(ends).problems.map(({ code }) => code)).toEqual(['tag/misplaced']);
  });
});

describe('closed lists', () => {
  const guide = readFileSync('stories/README.md', 'utf8');
  it('a setting that is none is an error that names them and the nearest', () => {
    const answer = (setting: string) =>
      read(story({}).replace('# setting: shop', `# setting: ${setting}`)).problems[0];
    expect(answer('banana')).toMatchObject({ code: 'tag/malformed', severity: 'error', line: 3 });
    for (const setting of SETTINGS) expect(answer('banana')?.message).toContain(setting);
    expect(answer('hotle')?.remedy).toContain('"hotel"');
    expect(answer('Air Port')?.remedy).toContain('"airport"');
  });
  it('and the scenario is played all the same, in no particular place', () => {
    const strange = read(HEADER.replace('setting: shop', 'setting: banana') + 'Hi.\n-> END\n');
    expect(strange.script?.scenario).toMatchObject({ setting: null, title: 'A toy' });
  });
  it('a gesture or a sound that nobody knows is not told', () => {
    const odd = script(
      'Dana: Hm. # gesture: cartwheel # sound: trumpet # thought: So.\n* [a]\n- -> END\n',
    );
    const [line] = must(tellerOf(odd).open(odd.scenario.start)).lines;
    expect(line).toEqual({ speaker: 'Dana', text: 'Hm.', thought: 'So.', kept: [] });
  });
  it('the guide has every key, setting, act, gesture and sound', () => {
    const words = [
      SETTINGS,
      ACT_NAMES,
      GESTURES,
      LINE_SOUNDS,
      CHANNELS,
      TONES,
      BACKGROUNDS,
      ATTACHMENTS,
    ].flat<readonly (readonly string[])[]>();
    expect(words.filter(word => !guide.includes(word))).toEqual([]);
    expect(TAG_KEYS.filter(key => !new RegExp(`# ${key}\\b`).test(guide))).toEqual([]);
  });
  it('styles and the maker of sounds have every setting', () => {
    const styles = readFileSync('src/screens/parts/controls.css', 'utf8');
    const styled = [...styles.matchAll(/\[data-setting="([\w-]+)"\]/g)].map(([, name]) => name);
    expect(new Set(styled)).toEqual(new Set(SETTINGS));
    const maker = readFileSync('assets/sounds/make.sh', 'utf8');
    const made = /^settings=\((.*)\)$/m.exec(maker)?.[1] ?? '';
    const heard = SETTINGS.filter(setting => AMBIENCE_FILES[setting] !== null);
    expect(new Set(made.split(' '))).toEqual(new Set(heard));
  });
});
