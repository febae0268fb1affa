import { metBy, type Met } from '../../../app/studio/new/channel.ts';
import { CHANNEL_FACTS, CHANNELS } from '../../../engine/model/channel.ts';
import { Pick } from './fields.tsx';
import { useNewWords } from './use-new-words.ts';

interface Props {
  readonly met: Met;
  readonly change: (met: Met) => void;
}

/** The first question: how the two meet. Everything else follows from it. */
export const ChannelPick = ({ met, change }: Props) => {
  const words = useNewWords();
  return (
    <Pick
      label={words.channel}
      options={CHANNELS}
      names={words.channels}
      value={met.channel}
      change={channel => change(metBy(channel))}
    />
  );
};

/** Where it happens, among the places that go with it. */
export const SettingPick = ({ met, change }: Props) => {
  const words = useNewWords();
  return (
    <Pick
      label={words.setting.name}
      options={CHANNEL_FACTS[met.channel].settings}
      names={words.settings}
      value={met.setting}
      change={setting => change({ ...met, setting })}
    />
  );
};
