import { describe, expect, it } from 'vitest';
import { CHANNEL_FACTS, type Channel, CHANNELS } from '../../../src/engine/model/channel.ts';
import { type LineNote, NOTE_SHOWN } from '../../../src/engine/model/line-notes.ts';
import { TAGS } from '../../../src/narrative/profile/tag-vocabulary.ts';
import { HEADER, must, read, tellerOf } from '../../support/ink.ts';

const NOTES = Object.keys(NOTE_SHOWN) as readonly LineNote[];

const story = (channel: Channel, tags = '', setting = CHANNEL_FACTS[channel].settings[0]): string =>
  `# channel: ${channel}
${HEADER.replace('setting: shop', `setting: ${setting}`)}-> talk
=== talk ===
Dana: Well? ${tags}
* "I am sorry." # why: It hurt.
- # ending: resolved :: She goes.
-> END
`;

const codes = (ink: string): readonly string[] => read(ink).problems.map(({ code }) => code);

const firstLine = (ink: string) => {
  const { script } = read(ink);
  if (script === null) throw new Error('not read');
  return must(tellerOf(script).open(script.scenario.start)).lines[0];
};

describe('a channel', () => {
  it.each(CHANNELS)('%s is read from the header', channel => {
    expect(read(story(channel)).script?.scenario.channel).toBe(channel);
    expect(codes(story(channel))).toEqual([]);
  });
  it('is a counter where the header says none', () => {
    const ink = story('counter').replace('# channel: counter\n', '');
    expect(read(ink).script?.scenario.channel).toBe('counter');
  });
  const cases = CHANNELS.flatMap(channel => NOTES.map(note => ({ channel, note })));
  it.each(cases)('$channel: a line with # $note', ({ channel, note }) => {
    const carries = CHANNEL_FACTS[channel].notes.includes(note);
    expect(codes(story(channel, TAGS[note].example))).toEqual(
      carries ? [] : ['channel/not-carried'],
    );
  });
  it('says what a line can have instead', () => {
    const [found] = read(story('phone', '# gesture: nod')).problems;
    expect(found?.message).toMatch(/no gesture is seen/);
    expect(found?.remedy).toMatch(/"tone".*"counter"/);
  });
  it.each(['phone', 'chat'] as const)('%s: nobody has looks', channel => {
    expect(codes(`# looks: hair=bob\n${story(channel)}`)).toEqual(['channel/not-carried']);
  });
  it('a place of another channel is named with the channel that it is of', () => {
    const [found] = read(story('chat', '', 'hotel')).problems;
    expect(found).toMatchObject({ code: 'channel/other-setting', severity: 'warning' });
    expect(found?.remedy).toContain('counter');
  });
  it('a caption can be left out, and what an attachment shows cannot', () => {
    expect(firstLine(story('phone', '# background: child'))).toMatchObject({
      background: { kind: 'child', words: null },
    });
    expect(firstLine(story('chat', '# attachment: map :: Two streets'))).toMatchObject({
      attachment: { kind: 'map', words: 'Two streets' },
    });
    expect(codes(story('chat', '# attachment: map'))).toEqual(['tag/malformed']);
  });
});
