import './answer.css';
import type { DebriefTurn } from '../../../app/debrief/debrief.ts';
import { voiceStrip } from '../../../app/voice/voice-line.ts';
import { voiceOf } from '../../../app/voice/voice.ts';
import type { Channel } from '../../../engine/model/channel.ts';
import { Notes } from '../../conversation/transcript.tsx';
import { ScenarioText, useDirection } from '../../parts/scenario-text.tsx';

type AnswerLine = DebriefTurn['answer'][number];

const STRIP = { width: 320, height: 34 } as const;

/** How it sounded: loud or low, round or jagged. The words beside it say the same. */
const VoiceStrip = ({ line: { text, tone }, mood }: { line: AnswerLine; mood: number }) => (
  <svg
    class="answer-voice"
    viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
    data-hot={mood < 0}
    aria-hidden="true"
  >
    <path d={voiceStrip(text, voiceOf(mood, tone), STRIP)} />
  </svg>
);

interface LineProps {
  readonly line: AnswerLine;
  readonly mood: number;
  readonly channel: Channel;
}

const Line = ({ line, mood, channel }: LineProps) => {
  const direction = useDirection();
  const { name, text } = line;
  return (
    <div class="answer-line" data-channel={name === null ? undefined : channel}>
      <p dir={direction(text)} class={name === null ? 'line line-narration' : 'line line-customer'}>
        {name !== null && <ScenarioText as="span" class="line-name" text={name} />}{' '}
        <ScenarioText
          as="span"
          class="line-text"
          text={text}
          isSpoken={name !== null && channel !== 'chat' && line.tone !== 'silent'}
        />
        <Notes said={line} />
      </p>
      {name !== null && channel === 'phone' && <VoiceStrip line={line} mood={mood} />}
    </div>
  );
};

/** What came back: said by somebody who was seen, as a voice, or as messages. */
export const Answer = ({ turn, channel }: { turn: DebriefTurn; channel: Channel }) => (
  <div class="answer-lines">
    {turn.answer.map((line, index) => (
      <Line key={index} line={line} mood={turn.moodAfter} channel={channel} />
    ))}
  </div>
);
