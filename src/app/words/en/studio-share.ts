import type { StudioShareMessages } from '../messages/studio-share.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

export const studioShareEn: StudioShareMessages = {
  give: {
    heading: 'Give it to others',
    text: 'Nothing is sent from here. You get a file or a link, and give it to whom you like.',
  },
  exporters: {
    ink: { name: 'Ink file', text: 'The text itself, for any editor. With its includes: a zip.' },
    composure: {
      name: 'Composure file',
      text: 'Everything in one file, to be opened in another Studio. Versions that you have named go with it, others do not.',
    },
    review: {
      name: 'Review page',
      text: 'One page for a colleague, without any network: reads, plays, comments, sends a small file back.',
    },
    keys: {
      name: 'Blind marking page',
      text: 'For experts: every reply without your marks, to be marked as they would.',
    },
    web: {
      name: 'Folder for a website',
      text: 'A zip with a page that plays it: unpacked, for any host or intranet. Nothing is sent anywhere, unless you name a record store.',
    },
    scorm12: {
      name: 'SCORM 1.2 package',
      text: 'For a learning platform, which is told every reply and both scores. The best attempt counts, and 70 on both passes; the command “package” has other settings.',
    },
    scorm2004: {
      name: 'SCORM 2004 package',
      text: 'The same for platforms that take the 4th edition: they keep marks and answers of each reply as well.',
    },
    cmi5: {
      name: 'cmi5 package',
      text: 'For a learning platform that speaks xAPI: it is told every reply, with mood, trust and marks, and both scores.',
    },
    xliff: {
      name: 'XLIFF',
      text: 'Every visible text, for translators and their tools (XLIFF 1.2).',
    },
    csv: { name: 'CSV', text: 'Every visible text, for a spreadsheet.' },
  },
  stores: {
    name: 'Record stores it may tell (optional)',
    text: 'Addresses with commas between them. Nothing is sent until a learner turns it on, or a tool opens the page for them with its store; no other store can be told.',
  },
  save: name => `Save: ${name}`,
  saved: file => `Saved as ${file}`,
  making: 'It is being made …',
  problems: {
    'share/does-not-compile': 'It cannot be played yet: mend the problems first.',
    'share/not-sound':
      'The proof finds errors in it, and a learner would meet them: mend the problems first.',
    'share/not-proved': 'It takes too long to prove, so nothing can be promised of it.',
    'share/no-drills':
      'There are no such drills in it: a drill takes a decision with one reply that is clearly the best.',
    'share/no-store':
      'One of the record stores cannot be used. An address looks like https://lrs.example/xapi, and there are five at most.',
    'share/not-fetched': 'A part of the program could not be fetched. Is there a network?',
  },
  drills: {
    heading: 'Drills from it',
    text: 'Single decisions in place of the whole conversation. Each answer is explained; what did not go well comes again at the end, until the best reply was chosen. 70 on both passes.',
    format: 'As what',
    about: 'What they are about',
    everything: 'Whatever there is',
    kinds: {
      policy: 'What is right: finding out, rules, solutions',
      acknowledgement: 'How people are met: listening, acknowledging',
    },
    oneSkill: 'One skill',
    count: 'How many at most',
    save: 'Save the drills',
    saved: (file, drills) => `Saved as ${file}: ${count(drills, 'drill', 'drills')}`,
  },
  link: {
    name: 'Link',
    text: 'The whole scenario is in the link itself: nobody keeps it for you.',
    copy: 'Copy the link',
    copied: 'Copied',
    field: 'The link',
    tooLarge: 'This scenario is too large for a link. Give the Composure file instead.',
  },
  reviews: {
    heading: 'What colleagues say',
    text: 'Open the small files that they send back. Comments stand on the cards too.',
    open: 'Open reviews',
    problems: {
      'review/no-review': 'This is no file from a review page.',
      'review/newer': 'This file was made by a later version of Composure.',
      'review/too-large': 'This file is too large to be a review.',
    },
    another: title => `This file is about another scenario: “${title}”. It is shown all the same.`,
    none: 'Nothing has come back yet.',
    by: (name, when) => `${name}, ${when}`,
    older: 'about an older state of the scenario',
    comments: number => count(number, 'comment', 'comments'),
    marks: number => count(number, 'reply marked', 'replies marked'),
    remove: name => `Remove what ${name} sent`,
    whole: 'On the whole',
    onCards: 'Show it on the cards',
    done: 'Mark as done',
    reopen: 'Not done yet',
    lost: 'These words are not in the scenario any more.',
  },
  agreement: {
    heading: 'Do experts agree with your marks?',
    text: 'Give the blind marking page to two or more. One stands for full agreement, nought for chance.',
    needTwo: 'With two experts or more their agreement is worked out here.',
    axes: { accuracy: 'Accuracy', empathy: 'Empathy' },
    table: 'Agreement',
    axis: 'Axis',
    replies: 'Replies that all marked',
    kappa: 'Between the two (weighted kappa)',
    single: 'One expert’s mark, ICC(2,1)',
    average: 'The mean of all, ICC(2,k)',
    withAuthor: name => `You and ${name} (weighted kappa)`,
    none: '–',
    partings: number =>
      count(
        number,
        'reply where somebody differs by two or more',
        'replies where somebody differs by two or more',
      ),
    noPartings: 'Nobody differs by two or more on any reply.',
    author: 'You',
    reply: 'Reply',
    show: 'Show it',
    lost: number =>
      `${count(number, 'mark is', 'marks are')} for replies that are not there any more.`,
    verdict: value =>
      value >= 0.85 ? 'very good' : value >= 0.7 ? 'good' : value >= 0.5 ? 'middling' : 'poor',
  },
  translate: {
    heading: 'Translate',
    text: 'Save the texts as XLIFF or CSV, have them translated, and open the file here: you get a scenario of its own in the other language.',
    language: 'Into which language?',
    languageHint: 'As a language tag: de, fr, pt-BR …',
    open: 'Open a translation',
    problems: {
      'translation/no-xliff': 'This is no XLIFF file, or it is cut off.',
      'translation/version': 'Only XLIFF 1.2 can be read. Most tools can save as that.',
      'translation/groups': 'This file has its texts in groups. Please save it without groups.',
      'translation/entities':
        'This file has declarations of its own (DOCTYPE). Please save it as plain XLIFF.',
      'translation/lost-units': 'Some texts of this file could not be read, so none were taken.',
      'translation/no-columns': 'The columns “id”, “source” and “target” are not there.',
      'translation/empty': 'There are no texts in this file.',
      'translation/too-large': 'This file is too large to be a translation.',
    },
    made: title => `“${title}” is among your scenarios now.`,
    openMade: 'Open it',
    same: 'Proved: decisions, marks and endings are the same.',
    proving: 'Comparing all conversations of both …',
    notProved: 'It could not be compared: one of the two does not compile.',
    parting: parts => `It does not behave the same. Different: ${parts}.`,
    parts: {
      verdict: 'the verdict',
      states: 'states',
      edges: 'replies in all states',
      conversations: 'conversations',
      decisions: 'decisions',
      endings: 'endings',
      marks: 'marks',
      players: 'how the set players fare',
    },
    lists: {
      missing: number => `${count(number, 'text has', 'texts have')} no translation`,
      stale: number => `${count(number, 'text has', 'texts have')} changed since`,
      broken: number =>
        `${count(number, 'text', 'texts')} lost what stands in braces, and stayed as before`,
      unknown: number =>
        `${count(number, 'translation', 'translations')} of no text of this scenario`,
      long: number => `${count(number, 'text is', 'texts are')} much longer than before`,
    },
    notes: {
      kinds: {
        reply: 'A reply the player can give',
        line: 'Said by a person',
        narration: 'Told',
        note: 'A note',
        header: 'About the scenario',
        ending: 'How it ends',
        desk: 'On the desk',
      },
      saidBy: name => `said by ${name}`,
      keepLogic: 'Keep everything in braces { } as it is, but translate the words in it.',
    },
  },
  given: {
    heading: 'A scenario from somebody else',
    text: 'It came with this link and is not one of Composure’s own. It is only text: it can be played and changed, and do nothing else. Playing keeps it in this browser, under “Yours”.',
    play: 'Play it',
    keep: 'Keep it among my scenarios',
    problems: {
      'bundle/no-bundle': 'There is no scenario in this link.',
      'bundle/newer': 'This link was made by a later version of Composure.',
      'bundle/damaged': 'This link is damaged: a part of it is missing. Please ask for it again.',
      'bundle/too-large': 'This link is too long to be a scenario.',
      'bundle/names': 'The files in it have names that cannot be used.',
    },
    files: number => count(number, 'file', 'files'),
    by: 'The customer',
  },
};
