import { optional } from '../device/optional.ts';
import type { Speech, Utterance, Voice } from '../../app/sound/speech-port.ts';

const MUTE: Speech = {
  voices: () => [],
  say: (_utterance, done) => done(),
  hush: () => undefined,
  close: () => undefined,
};

/** A voice elsewhere would be sent what is said here. */
const isOurs = ({ localService }: SpeechSynthesisVoice): boolean => localService;

const voiceOf = ({ voiceURI, lang }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  language: lang,
});

const prepare = (
  { text, voice, rate, pitch = 1 }: Utterance,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisUtterance => {
  const utterance = new SpeechSynthesisUtterance(text);
  const speaker = voices.find(({ voiceURI }) => voiceURI === voice);
  if (speaker !== undefined) {
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
  }
  utterance.rate = rate;
  utterance.pitch = pitch;
  return utterance;
};

/** Milliseconds after which a voice that never says it has ended is taken to have ended. */
const longestFor = ({ text, rate }: Utterance): number => 8000 + (text.length * 200) / rate;

/** The browser's own voices. Some browsers have none, and in some each of these calls may throw. */
export const createSpeech = (): Speech => {
  const synthesis = optional(() => globalThis.speechSynthesis, undefined);
  if (synthesis === undefined || synthesis === null) return MUTE;
  // Held on to: a browser may throw away what nobody holds, and with it the news of its end.
  const open = new Set<SpeechSynthesisUtterance>();
  const voices = (): readonly SpeechSynthesisVoice[] =>
    optional(() => synthesis.getVoices().filter(isOurs), []);
  const hush = (): void => {
    open.clear();
    optional(() => synthesis.cancel(), undefined);
  };
  const speak = (utterance: Utterance, end: () => void): SpeechSynthesisUtterance => {
    const spoken = prepare(utterance, voices());
    spoken.addEventListener('end', end, { once: true });
    spoken.addEventListener('error', end, { once: true });
    open.add(spoken);
    synthesis.speak(spoken);
    return spoken;
  };
  // Asking is what makes some browsers look for them.
  voices();
  return {
    voices: () => voices().map(voiceOf),
    say(utterance, done) {
      let spoken: SpeechSynthesisUtterance | null = null;
      const alarm = setTimeout(() => end(), longestFor(utterance));
      let over = false;
      const end = (): void => {
        if (over) return;
        over = true;
        clearTimeout(alarm);
        if (spoken !== null) open.delete(spoken);
        done();
      };
      spoken = optional(() => speak(utterance, end), null);
      if (spoken === null) end();
    },
    hush,
    close: hush,
  };
};
