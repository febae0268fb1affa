import { LEVEL_MAX, LEVEL_MIN } from '../../../engine/model/customer.ts';
import {
  HEAT_OF_WORDS,
  TRUST_OF_WORDS,
  UNHEARD_CEILING,
  UNHEARD_FLOOR,
} from '../../../engine/rules/rules.ts';
import type { RuleMessages } from '../messages/rules.ts';

export const rulesEn: RuleMessages = {
  sentences: {
    M1: `Heat, trust and patience each stay between ${LEVEL_MIN} and ${LEVEL_MAX}.`,
    M2: 'Warmth cools; naming what hurt for the first time cools one more.',
    M3: 'Repetition wears thin: half the second time, then it costs patience.',
    M4: 'Progress builds trust, half of it while too hot; real progress cools once it is heard.',
    M5: 'Bad is stronger than good: an unkind reply, or a wrong one that is noticed, costs one more than it says.',
    M6: 'Unheard: while too hot with something unacknowledged, a reply without warmth heats.',
    M7: `Heat does not fall below ${UNHEARD_FLOOR} while something is still unheard.`,
    M8: 'Kindness alone runs out: no progress costs patience, real progress gives it back.',
    M9: 'A promise earns a trust now, and costs four if it is still open at the end.',
    M10: `What happens at patience ${LEVEL_MIN} or heat ${LEVEL_MAX} is for the story to say.`,
    M11: 'What is wrong and not noticed feels like progress now. If it was not true, it waits to come out.',
    M12: 'It comes out: what was believed and was not true is paid for, with interest.',
    M13: `Words open, deeds fill: until something is done, trust stays at ${TRUST_OF_WORDS} or less and heat at ${HEAT_OF_WORDS} or more.`,
    M14: 'The world stirs people too: something happened that was nobody’s doing here.',
    M15: 'Abuse puts a limit on the table: said once, kindly and firmly, it earns a trust. Soothing in place of it costs one, and hitting back heats.',
    M16: 'Sorrow is not heat: quiet does not wear thin and takes the time it takes. Cheer and pace cost, and being asked again costs most.',
  },
  inFull: {
    M6: `Being ignored heats up to ${UNHEARD_CEILING}, and no further.`,
    M13: 'Near the top, each reply moves it one step at the most.',
    M15: 'Said again without cause it wears thin. After a warning a conversation may be ended, and that is a good end. Making up for abuse with kindness is not counted.',
    M16: 'It holds where the scenario says that the customer grieves.',
    M12: 'What never came out is collected the next day. A kindness that is not true is felt, and not counted.',
    M9: 'While a promise is open, nothing counts as solved at the first contact.',
  },
  paysFor: turn => `It pays for what was said in turn ${turn}.`,
  held: {
    M1: 'It could not go further.',
    M6: 'Being ignored heats no further.',
    M7: 'It stays while something is still unheard.',
    M13: 'Words open and deeds fill: near the top it goes one step at a time, and only once something was done.',
  },
  page: {
    heading: 'The rules of mood',
    lead: 'The customer has no dice and no clock. These rules alone move heat, trust and patience, the same way for everybody, and the debrief names the rule behind each movement.',
    sizes:
      'Where a rule rests on research or practice, that is true of its direction. How much it moves is ours: set by hand, and never measured on customers.',
    rule: id => `Rule ${id}`,
    grounds: 'What it rests on',
    all: 'All the rules, with their sources',
  },
  tiers: {
    A: 'Published research with several studies.',
    B: 'Published research: one paper, or one that others dispute.',
    C: 'What experienced trainers teach.',
    D: 'Common knowledge.',
    P: 'Ours: it makes the practice fair or complete, and no study says it in these words.',
  },
  sources: {
    'herhausen-2023': 'Herhausen et al., Journal of Marketing, 2023, doi:10.1177/00222429221119977',
    'packard-berger-2021': 'Packard and Berger, Journal of Consumer Research, 2021',
    'marinova-2018':
      'Marinova, Singh and Singh, Journal of Marketing Research, 2018, doi:10.1509/jmr.15.0243',
    'valentini-2011': 'Valentini, Orsingher and de Angelis, 2011: 81 studies taken together',
    bacal: 'Robert Bacal, who trains people for difficult customers',
    golden: 'Myra Golden, who trains people for difficult customers',
    cpi: 'Crisis Prevention Institute: limits are clear, simple, reasonable and enforceable, and offer a choice',
    'back-2009':
      'Back, Bauer-Wu, Rushton and Halifax, Journal of Palliative Medicine, 2009, doi:10.1089/jpm.2009.0175',
    'fca-2025':
      'Financial Conduct Authority (UK), review of how firms treat bereaved customers, April 2025',
    negativity: 'What is bad weighs more than what is good, and is remembered longer',
    'service-recovery': 'What services teach about making up for a failure',
  },
};
