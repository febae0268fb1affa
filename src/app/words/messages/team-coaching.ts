import type { Act, Skill } from '../../../engine/model/acts.ts';

/** What a lead reads while they coach one person. */
export interface TeamCoachingMessages {
  readonly conversations: {
    readonly heading: string;
    readonly about: string;
    readonly title: string;
    readonly played: string;
    readonly open: (title: string) => string;
    readonly calibrate: string;
    readonly calibrateThis: (title: string, day: string) => string;
  };
  readonly named: { readonly agreed: string; readonly offer: (name: string) => string };
  readonly eyebrow: (name: string) => string;
  readonly back: string;
  readonly sheet: string;
  readonly loading: string;
  readonly note: string;
  readonly noteKept: string;
  readonly noteLost: string;
  readonly agree: {
    readonly heading: string;
    readonly about: (name: string) => string;
    readonly unnamed: string;
    readonly drill: string;
    readonly drillName: (skill: Skill, act: Act, title: string) => string;
    readonly asked: (drill: string) => string;
    readonly none: string;
    readonly lead: string;
    readonly why: string;
    readonly agree: string;
    readonly done: (name: string) => string;
    readonly line: (skill: Skill, title: string, lead: string, at: string) => string;
    readonly takeBack: string;
    readonly takeBackThis: (line: string) => string;
    readonly save: (name: string) => string;
    readonly saveAbout: (name: string) => string;
  };
}
