/** A reply as a trainer writes it on a card. */
export interface WrittenReply {
  readonly words: string;
  readonly accuracy?: readonly [value: number, act: string];
  readonly empathy?: readonly [value: number, act: string];
  readonly why: string;
  /** What the customer says to it. */
  readonly answer: string;
}

export type WrittenDecision = readonly [line: string, replies: readonly WrittenReply[]];

/** A telephone complaint: what the customer says, and what can be answered. The best reply comes first. */
export const COMPLAINT: readonly WrittenDecision[] = [
  [
    'I have rung three times about my refund, and every time I begin again.',
    [
      {
        words:
          'Three calls, and nobody kept a note. I am reading your order now, so you need not tell it again.',
        accuracy: [2, 'looked it up before answering'],
        empathy: [2, 'acknowledged what hurt'],
        why: 'Names the three calls, and spares her the fourth telling.',
        answer: 'Good. Then you know more than the last one.',
      },
      {
        words: 'Your order is open here: one kettle, sent back on the second.',
        accuracy: [2, 'looked it up before answering'],
        why: 'Right and quick, with no word for three calls.',
        answer: 'Yes. The second. That was three weeks ago.',
      },
      {
        words: 'I am so sorry about all this. Could you give me the order number once more?',
        accuracy: [-1, 'asked for what is on the screen already'],
        empathy: [1, 'said sorry for it'],
        why: 'Sorry, and then the very thing that hurts.',
        answer: 'Once more. Of course. Once more.',
      },
    ],
  ],
  [
    'So where is my money?',
    [
      {
        words: 'It stopped with us: a form was not signed, and nobody looked. That is our mistake.',
        accuracy: [2, 'explained what caused it'],
        empathy: [2, 'told the truth kindly'],
        why: 'The whole truth, with our own part in it.',
        answer: 'A form. Three weeks for a form.',
      },
      {
        words: 'It is held up for want of a signature in the returns office.',
        accuracy: [2, 'explained what caused it'],
        why: 'True, and nobody is to blame in it.',
        answer: 'And who was to sign it?',
      },
      {
        words:
          'You sound worn out by this, and I would be too. That is a lot to carry beside your shifts.',
        empathy: [3, 'said the feeling makes sense'],
        why: 'Sees her. She knows no more than before.',
        answer: 'I am worn out. And the money?',
      },
    ],
  ],
  [
    'I had counted on it for the rent.',
    [
      {
        words: 'Then today matters. When is the rent due, so that I know what I have to beat?',
        accuracy: [2, 'asked what was not known yet'],
        empathy: [2, 'saw to the person, and not only to the matter'],
        why: 'One question, and everything after it depends on the day.',
        answer: 'On Monday.',
      },
      {
        words:
          'Refunds take up to fourteen days, as it says on our page, and I am afraid that we are bound by that.',
        accuracy: [-1, 'took something for granted'],
        empathy: [-1, 'recited a phrase'],
        why: 'The page is no answer: the fourteen days are long over.',
        answer: 'It has been twenty-one. Can you count?',
      },
      {
        words: 'I am really sorry. Money worries are the worst of all.',
        empathy: [1, 'said sorry for it'],
        why: 'Kind, and it moves nothing.',
        answer: 'They are. So what now? It is due on Monday.',
      },
    ],
  ],
  [
    'Can it be here by Monday?',
    [
      {
        words:
          'Not by the usual way, and I will not say so. By a fast payment it can: that takes a day, and I am starting it now.',
        accuracy: [3, 'did what was needed, there and then'],
        empathy: [1, 'told the truth kindly'],
        why: 'No to what cannot be, yes to what can, and done at once.',
        answer: 'A day. All right. That would do.',
      },
      {
        words:
          'I will do my very best for you, I promise, and I am sure that it will be there in time.',
        accuracy: [-2, 'promised what cannot be kept'],
        empathy: [2, 'told them it is being seen to'],
        why: 'Warm, and there is nothing behind it.',
        answer: 'Oh, thank you. You are the first who says so.',
      },
      {
        words: 'I’ll pass it to the payments team.',
        accuracy: [-1, 'handed it over without need'],
        empathy: [-1, 'stayed cold'],
        why: 'It can be done here, and is handed on.',
        answer: 'The next team. And I ring again.',
      },
    ],
  ],
  [
    'How do I know that this is not the fourth story?',
    [
      {
        words:
          'You don’t, yet. So I am sending you the payment number while we speak. Does it show on your telephone?',
        accuracy: [2, 'made sure that it was right for them'],
        empathy: [2, 'let them finish and listened'],
        why: 'Takes the doubt as fair, and gives proof in place of words.',
        answer: 'Wait. Yes. It is there.',
      },
      {
        words: 'The payment number is on its way to you by text.',
        accuracy: [2, 'told them what they need to know'],
        why: 'Proof, given like a receipt.',
        answer: 'It came. Hm.',
      },
      {
        words: 'Please trust me. I am on your side in this, and I am not like the others.',
        empathy: [-1, 'told them how to feel'],
        why: 'Asks for trust where a number would earn it.',
        answer: 'That is what they all said.',
      },
    ],
  ],
  [
    'And if it is not there on Friday?',
    [
      {
        words: 'Then I see it before you do: I ring you on Friday at noon, whatever it shows.',
        accuracy: [2, 'said who does what, and by when'],
        empathy: [2, 'told them it is being seen to'],
        why: 'A day, an hour, and it is on us.',
        answer: 'Friday at noon. I shall pick up.',
      },
      {
        words: 'By Friday noon I check it here, and you get a text from me, whatever it shows.',
        accuracy: [2, 'said who does what, and by when'],
        why: 'As good a plan, and a colder one.',
        answer: 'A text. Fine.',
      },
      {
        words:
          'Just ring us again, then. Anybody here can see to it, and your file is in good order now, I promise you that.',
        accuracy: [-1, 'sent them away with it'],
        empathy: [-1, 'recited a phrase'],
        why: 'Call number five, promised in advance.',
        answer: 'Ring again. You have not listened.',
      },
    ],
  ],
];
