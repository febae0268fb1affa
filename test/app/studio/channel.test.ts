import { describe, expect, it } from 'vitest';
import { setChannel, setText } from '../../../src/app/studio/header/scene-edits.ts';
import { channelOfFormat, metBy } from '../../../src/app/studio/new/channel.ts';
import { applyChanges } from '../../../src/app/studio/workspace/apply-change.ts';
import { EMPTY_FORM, sourcesFromForm, TEMPERS } from '../../../src/app/studio/new/guided.ts';
import { CHANNEL_FACTS, CHANNELS } from '../../../src/engine/model/channel.ts';
import { HEADER, read } from '../../support/ink.ts';

const FORM = {
  ...EMPTY_FORM,
  title: 'A try',
  role: 'At the desk',
  name: 'Ada Brook',
  brief: 'She waits.',
  goal: 'Help her.',
};

describe('the channel in the Studio', () => {
  it.each(CHANNELS)(
    'a guided scenario for %s says it, and nothing that it does not carry',
    channel => {
      const [file] = sourcesFromForm({ ...FORM, ...metBy(channel) });
      const { script, problems } = read(file?.text ?? '');
      expect(script?.scenario).toMatchObject({
        channel,
        setting: CHANNEL_FACTS[channel].settings[0],
      });
      expect(problems.filter(({ code }) => code.startsWith('channel/'))).toEqual([]);
    },
  );
  it('of a talk is read off the tool that wrote it', () => {
    expect(channelOfFormat('whatsapp-ios')).toBe('chat');
    expect(channelOfFormat('zendesk')).toBe('chat');
    expect(channelOfFormat('dialpad')).toBe('phone');
    expect(channelOfFormat('plain')).toBe('phone');
  });
  it('is changed in the header together with a place that does not go with it', () => {
    const changed = setChannel([{ name: 'toy.ink', text: HEADER }], 'chat');
    const edits = changed.flatMap(change => (change.kind === 'edit' ? change.edits : []));
    expect(edits.map(({ insert }) => insert).join()).toMatch(/# channel: chat/);
    expect(edits.map(({ insert }) => insert).join()).toMatch(/agent-screen/);
  });
});

describe('grief in the Studio', () => {
  it('is what a guided scenario begins with where somebody comes in grief, and nobody else', () => {
    const moodOf = (temper: (typeof TEMPERS)[number]) =>
      read(sourcesFromForm({ ...FORM, temper })[0]?.text ?? '').script?.scenario.mood;
    expect(TEMPERS.filter(temper => moodOf(temper) === 'grief')).toEqual(['grieving']);
    expect(TEMPERS.filter(temper => moodOf(temper) === undefined)).toHaveLength(TEMPERS.length - 1);
  });
  it('is written into the header, and taken out of it again', () => {
    const start = [{ name: 'toy.ink', text: HEADER }];
    const { files: grieving } = applyChanges(start, setText(start, 'mood', 'grief'));
    expect(grieving.map(({ text }) => text).join()).toContain('# mood: grief');
    expect(applyChanges(grieving, setText(grieving, 'mood', '')).files).toEqual(start);
  });
});
