import type { Messages } from '../messages/first-screen.ts';
import { commonEn } from './common.ts';
import { debriefEn } from './debrief.ts';
import { troubleEn } from './errors.ts';
import { homeEn } from './home.ts';
import { formats, LANGUAGE } from './locale.ts';
import { briefingEn, playEn } from './play.ts';

export const firstScreenEn: Messages = {
  language: LANGUAGE,
  formats,
  common: commonEn,
  home: homeEn,
  briefing: briefingEn,
  play: playEn,
  debrief: debriefEn,
  trouble: troubleEn,
};
