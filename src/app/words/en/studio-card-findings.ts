import type { CardFindingMessages } from '../messages/studio-card-findings.ts';
import { cardProblemsEn } from './studio-card-problems.ts';

const of = (says: string, remedy: string) => ({ says, remedy });

/** What a check says, for somebody who has never seen ink: every sentence is about a field or a card. */
export const studioCardFindingsEn: CardFindingMessages = {
  codes: {
    ...cardProblemsEn,
    'story/never-starts': of(
      'No reply is offered: it is over as soon as it starts.',
      'Add a decision.',
    ),
    'story/ran-out': of(
      'The conversation stops here and goes nowhere.',
      'Say where it goes, or add an ending.',
    ),
    'story/never-rests': of(
      'It goes round and round here without ever offering a reply.',
      'Lead one of the ways to a decision or an ending.',
    ),
    'story/script-error': of(
      'The conversation breaks off here with a fault.',
      'Look at where this part goes, and what must hold for it.',
    ),
    'story/never-ends': of(
      'From here no reply ever leads to an ending.',
      'Lead one reply out of the circle, to an ending.',
    ),
    'story/unreachable': of(
      'Nobody ever comes here.',
      'Let a reply or a decision lead here, or delete it.',
    ),
    'story/external': of(
      'Something is asked of the game that it has not got.',
      'Take it out, in the view “Ink”.',
    ),
    'story/chance': of(
      'Chance decides here: two people would not be asked the same.',
      'Let it depend on what was said.',
    ),
    'proof/cut': of(
      'There are more conversations than can be played through.',
      'Remember less, or lead ways together sooner.',
    ),
    'story/warning': of(
      'Something goes wrong here on one of the ways, and the conversation goes on.',
      'Play up to this place, and see whether it goes on as you mean.',
    ),
    'ending/missing': of(
      'The conversation ends here and does not say how.',
      'Add an ending, and say in one sentence how it came out.',
    ),
    'ending/goes-on': of(
      'The conversation goes on behind this ending, so that it does not count.',
      'Let it end here, or take the ending out.',
    ),
    'marks/limitless': of(
      'Marks can be earned again and again in a circle.',
      'Let each reply of it be given once.',
    ),
    'golden/none': of(
      'No way to play is very good on both sides.',
      'Give good replies their marks, or let one good reply follow the other.',
    ),
    'marks/missing': of(
      'Replies wait for their marks.',
      'Choose on each what it does for the matter and for the person.',
    ),
    'patience/unasked': of(
      'The customer’s patience can run out, and the conversation goes on all the same.',
      'Let the customer leave before the next decision where patience is gone.',
    ),
    'heat/unasked': of(
      'The customer’s anger can reach the top, and the conversation goes on all the same.',
      'Let the customer leave before the next decision where anger is at the top.',
    ),
    'play/one-sided': of(
      'Somebody who is only correct, or only kind, does well.',
      'Let the neglected side cost something: fewer marks for it on replies that are not about it.',
    ),
    'paths/unequal': of(
      'Some ways have more decisions with marks than others.',
      'Fine for practice. For hiring, let every way to an end have the same number.',
    ),
    'mood/full-early': of(
      'On the best way the customer is content long before the end.',
      'Take off a mark early on, or let something new come up.',
    ),
    'mood/stands-still': of(
      'On the best way many decisions move the customer not at all.',
      'Give the best replies there a mark for the person, or shorten it.',
    ),
    'owed/never-paid': of(
      'The customer is owed money, and no reply hands it over.',
      'Say under “More” of a reply what it pays.',
    ),
    'owed/best-path': of(
      'The best way hands over another sum than what is owed.',
      'Let the best reply pay exactly what is owed.',
    ),
    'anger/pays': of(
      'Only a customer who gets angrier is given more: that teaches that shouting works.',
      'Offer the calm customer the same, or give the gift a mark below 0.',
    ),
    'untruth/costs-nothing': of(
      'This is not true, it never comes out, and it costs nothing.',
      'Let it come out later, or cost trust.',
    ),
    'line/any-mood': of(
      'The same words are said by a calm customer and by a furious one: they may not fit both.',
      'Write words for each mood, or words that fit both.',
    ),
    'fact/never-revealed': of(
      'There is something to find out, and nothing lets it be found out.',
      'Let a reply or a line find it out, or take the fact out in “Scene”.',
    ),
    'decision/no-dilemma': of(
      'In most decisions one reply is best for the matter and for the person.',
      'Let the best answer for the matter and the best for the person differ now and then.',
    ),
    'grievance/only-by-mistake': of(
      'What hurts the customer is heard only by a reply that is wrong for the matter.',
      'Let a reply that is right hear it, too.',
    ),
    'reply/straw': of(
      'Nobody would say this: it is never best and never tempting.',
      'Write the mistake that people really make.',
    ),
    'reply/best-is-longest': of(
      'The best reply is mostly the longest.',
      'Shorten good replies, and let poor ones talk.',
    ),
    'reply/best-in-same-place': of(
      'The best reply mostly stands at the same place on your cards.',
      'Players get the replies in another order each time. It shows only where the scenario is read on paper or as text: move some of them up or down.',
    ),
    'reply/best-has-only-feeling': of(
      'The best reply is mostly the only one that names a feeling.',
      'Let poor replies say “sorry” and “I understand”, too: that is what they sound like.',
    ),
    'reply/same-words': of(
      'Another reply of this decision has the same words.',
      'Write other words, or let something hold for one of the two only.',
    ),
    'reply/no-why': of('This reply has no coach’s note.', 'Say what it does to the customer.'),
    'reply/too-long': of(
      'This is too long to weigh against other replies.',
      'Shorten it: say the rest in the next one.',
    ),
    'text/hard-to-read': of(
      'The words are hard to read.',
      'Write shorter sentences and everyday words.',
    ),
    'grievance/never-acknowledged': of(
      'Something hurts the customer, and no reply hears it.',
      'Let a reply have the kind “acknowledged what hurt”, for this hurt.',
    ),
    'policy/out-of-date': of(
      'A card of the desk was last checked long ago.',
      'Check it against its source, and set the day in “Scene”.',
    ),
  },
  other: of('Something is wrong here.', 'Look at it in the view “Ink”.'),
  fixes: {
    correct: 'Write it as it was meant',
    'write-so': 'Write it as it was meant',
    'take-out': 'Take it out',
    'into-brackets': 'Put its details where they count',
    'onto-reply': 'Put its details where they count',
    'to-top': 'Move it to the top',
    'make-part': 'Make the scene that is missing',
    declare: 'Let the story remember it',
    'add-ending': 'Add an ending to fill in',
    'add-header': 'Fill in what is missing',
    'add-cast': 'Add them to the people in “Scene”',
    'new-id': 'Give it an id of its own',
    quote: 'It is said',
    bracket: 'It is done',
  },
  decision: title => `Decision “${title}”`,
  reply: words => `Reply “${words}”`,
  scene: 'The whole scenario',
  part: 'A part without words',
};
