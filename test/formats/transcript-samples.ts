import type { TranscriptFormat } from '../../src/app/studio/transcripts/transcript.ts';

/** The same short talk as each tool exports it: invented people, numbers that belong to nobody. */
export interface Sample {
  readonly format: TranscriptFormat;
  readonly text: string;
  /** Who said what, `Name: words`. */
  readonly turns: readonly string[];
}

const json = (data: unknown): string => JSON.stringify(data);

export const SAMPLES: readonly Sample[] = [
  {
    format: 'plain',
    text: `Agent: Good morning, this is the lending desk.
Customer: My card was swallowed. Note: I have said so twice.
Address: it is the branch at the bridge
**Agent**: I see. What time was it?
Customer: At 10:30. See https://example.com/x: it says closed`,
    turns: [
      'Agent: Good morning, this is the lending desk.',
      'Customer: My card was swallowed. Note: I have said so twice. Address: it is the branch at the bridge',
      'Agent: I see. What time was it?',
      'Customer: At 10:30. See https://example.com/x: it says closed',
    ],
  },
  {
    format: 'plain',
    text: `Lending call - 2026/11/25 09:14 GMT - Transcript
Attendees
Mara Quist, Jon Abel
Transcript
00:00:00
Mara Quist: My card was swallowed.
Jon Abel: What time was it?
00:05:00
Mara Quist: At half past ten.
Transcription ended after 00:06:11`,
    turns: [
      'Mara Quist: My card was swallowed.',
      'Jon Abel: What time was it?',
      'Mara Quist: At half past ten.',
    ],
  },
  {
    format: 'whatsapp-ios',
    text: `\u200E[25/11/2026, 09:14:02] Quist Bikes: \u200EMessages and calls are end-to-end encrypted.
[25/11/2026, 09:14:31] ~ Mara Quist: Hello, the wheel is bent
and the shop says no
[25/11/2026, 09:15:10] Quist Bikes: Which wheel: front or back?
[25/11/2026, 09:15:44] ~ Mara Quist: \u200E<attached: 00000007-PHOTO.jpg>
[25/11/26, 9:16:02\u202FAM] +44 20 7946 0123: I am her son`,
    turns: [
      'Mara Quist: Hello, the wheel is bent and the shop says no',
      'Quist Bikes: Which wheel: front or back?',
      '+44 20 7946 0123: I am her son',
    ],
  },
  {
    format: 'whatsapp-android',
    text: `11/25/26, 9:14 AM - Messages and calls are end-to-end encrypted. Tap to learn more.
11/25/26, 9:14 AM - Mara Quist: The wheel is bent
11/25/26, 9:15 AM - Quist Bikes: Which one?
11/25/26, 9:16 AM - Mara Quist: <Media omitted>
11/25/26, 9:17 AM - Mara Quist added +1 212-555-0142
11/25/26, 9:18 AM - Quist Bikes: Thank you`,
    turns: ['Mara Quist: The wheel is bent', 'Quist Bikes: Which one? Thank you'],
  },
  {
    format: 'zendesk-chat',
    text: `Chat started: 2026-11-25 09:14 AM UTC
(09:14:02 AM) *** Mara Quist joined the chat ***
(09:14:09 AM) Mara Quist: The order has not come
(09:14:52 AM) Jon: May I have the number?
(09:16:01 AM) *** Mara Quist left the chat ***`,
    turns: ['Mara Quist: The order has not come', 'Jon: May I have the number?'],
  },
  {
    format: 'intercom-text',
    text: `Conversation with Mara Quist
09:14 AM | Mara Quist: I was charged twice
09:16 AM | Jon from Quist: Let me look
09:18 AM | Mara Quist: Thanks`,
    turns: ['Mara Quist: I was charged twice', 'Jon from Quist: Let me look', 'Mara Quist: Thanks'],
  },
  {
    format: 'salesforce',
    text: `<p align="center">Chat Started: Wednesday, November 25, 2026</p>
<p align="center">Agent Jon A</p>
( 6s ) Jon A: Hello Mara, how can I help?<br>
( 1m 4s ) Mara: I was charged twice &amp; I&#39;m cross<br>`,
    turns: ['Jon A: Hello Mara, how can I help?', "Mara: I was charged twice & I'm cross"],
  },
  {
    format: 'header-block',
    text: `Mara Quist  0:02
The order is late, and nobody rang.

Jon Abel  0:05
I'm sorry. The number?

Unknown Speaker  1:02:09
Seven.`,
    turns: [
      'Mara Quist: The order is late, and nobody rang.',
      "Jon Abel: I'm sorry. The number?",
      'Unknown Speaker: Seven.',
    ],
  },
  {
    format: 'bracket',
    text: `[00:00:02] Mara: The order is late.
[00:00:05] Jon: The number?
It should be on the slip.
[00:00:11] Mara: Seven.`,
    turns: [
      'Mara: The order is late.',
      'Jon: The number? It should be on the slip.',
      'Mara: Seven.',
    ],
  },
  {
    format: 'vtt-teams',
    text: `WEBVTT

3f0c77a2-1b/12-0
00:00:02.100 --> 00:00:05.000
<v Mara Quist (Guest)>The order is late,
and nobody rang.</v>

3f0c77a2-1b/13-0
00:00:05.900 --> 00:00:06.900
<v Mara Quist (Guest)>Nobody.</v>

3f0c77a2-1b/14-0
00:08.200 --> 00:09.000
<v Jon Abel>I'm sorry &amp; I'll check`,
    turns: [
      'Mara Quist: The order is late, and nobody rang. Nobody.',
      "Jon Abel: I'm sorry & I'll check",
    ],
  },
  {
    format: 'vtt-zoom',
    text: `WEBVTT

1
00:00:02.100 --> 00:00:05.000
Mara Quist: The order is late

2
00:00:05.200 --> 00:00:07.000
Jon Abel: Let me check, at 10:30 it was out`,
    turns: ['Mara Quist: The order is late', 'Jon Abel: Let me check, at 10:30 it was out'],
  },
  {
    format: 'srt',
    text: `1
00:00:02,100 --> 00:00:05,000
Mara: The order is late

2
00:00:05,200 --> 00:00:07,000
Jon: Let me check that
for you now`,
    turns: ['Mara: The order is late', 'Jon: Let me check that for you now'],
  },
  {
    format: 'contact-lens',
    text: json({
      Version: '1.1.0',
      JobStatus: 'COMPLETED',
      Participants: [
        { ParticipantId: 'CUSTOMER', ParticipantRole: 'CUSTOMER' },
        { ParticipantId: 'AGENT', ParticipantRole: 'AGENT' },
      ],
      Transcript: [
        { Id: 'a', ParticipantId: 'AGENT', Content: 'Jon speaking.', BeginOffsetMillis: 120 },
        { Id: 'b', ParticipantId: 'CUSTOMER', Content: 'My name is [PII].', Sentiment: 'NEUTRAL' },
      ],
    }),
    turns: ['AGENT: Jon speaking.', 'CUSTOMER: My name is [PII].'],
  },
  {
    format: 'genesys',
    text: json({
      conversationId: 'c-1',
      transcripts: [
        {
          phrases: [
            { participantPurpose: 'external', text: 'hi', decoratedText: 'Hi.', startTimeMs: 20 },
          ],
        },
        {
          phrases: [{ participantPurpose: 'internal', text: 'the lending desk', startTimeMs: 10 }],
        },
      ],
    }),
    turns: ['internal: the lending desk', 'external: Hi.'],
  },
  {
    format: 'dialpad',
    text: json({
      lines: [
        { type: 'transcript', name: 'Jon', content: 'Jon here.' },
        { type: 'moment', name: 'Jon', content: 'greeting' },
        { type: 'transcript', name: '(212) 555-0142', content: 'I want to cancel.' },
      ],
    }),
    turns: ['Jon: Jon here.', '(212) 555-0142: I want to cancel.'],
  },
  {
    format: 'twilio',
    text: json({
      sentences: [
        { media_channel: 1, transcript: 'Jon here.', start_time: '0.4' },
        { media_channel: 2, transcript: 'I want to cancel.', start_time: '2.6' },
      ],
    }),
    turns: ['Channel 1: Jon here.', 'Channel 2: I want to cancel.'],
  },
  {
    format: 'intercom',
    text: json({
      type: 'conversation',
      source: { body: '<p>I was charged <b>twice</b></p>', author: { type: 'user', name: 'Mara' } },
      conversation_parts: {
        conversation_parts: [
          { part_type: 'comment', body: 'I am a robot', author: { type: 'bot', name: 'Help' } },
          { part_type: 'note', body: 'rude again', author: { type: 'admin', name: 'Jon' } },
          { part_type: 'comment', body: 'Let me look', author: { type: 'admin', name: 'Jon' } },
        ],
      },
    }),
    turns: ['Mara: I was charged twice', 'Jon: Let me look'],
  },
  {
    format: 'zendesk',
    text: json({
      conversation_log: [
        {
          author: { display_name: 'Mara', type: 'end_user' },
          content: { body: 'Where is it?' },
          reference: 'zen:1',
        },
        {
          author: { display_name: 'Jon', type: 'agent' },
          content: { body: 'Not our fault' },
          metadata: { public: false },
        },
        { author: { display_name: 'Jon', type: 'agent' }, content: { body: 'I will look.' } },
      ],
    }),
    turns: ['Mara: Where is it?', 'Jon: I will look.'],
  },
  {
    format: 'livechat',
    text: json({
      users: [
        { id: 'u1', name: 'Mara Quist', type: 'customer' },
        { id: 'jon@example.com', name: 'Jon', type: 'agent' },
      ],
      thread: {
        events: [
          { type: 'message', author_id: 'u1', text: 'Where is it?' },
          { type: 'system_message', text: 'Jon joined' },
          { type: 'message', author_id: 'jon@example.com', text: 'Let me check.' },
        ],
      },
    }),
    turns: ['Mara Quist: Where is it?', 'Jon: Let me check.'],
  },
  {
    format: 'freshchat',
    text: json({
      messages: [
        { actor_type: 'user', message_parts: [{ text: { content: 'Where is it?' } }] },
        { actor_type: 'system', message_parts: [{ text: { content: 'assigned' } }] },
        { actor_type: 'agent', message_parts: [{ text: { content: 'Let me check.' } }] },
      ],
    }),
    turns: ['user: Where is it?', 'agent: Let me check.'],
  },
  {
    format: 'vcon',
    text: json({
      vcon: '0.0.1',
      parties: [
        { name: 'Mara', role: 'customer' },
        { name: 'Jon', role: 'agent' },
      ],
      dialog: [
        { type: 'text', parties: 0, body: 'Where is it?' },
        { type: 'text', parties: [1], body: 'Let me check.' },
      ],
    }),
    turns: ['Mara: Where is it?', 'Jon: Let me check.'],
  },
  {
    format: 'meet-api',
    text: json([
      {
        participant: 'conferenceRecords/1/participants/b',
        text: 'Hello.',
        startTime: '2026-11-25T09:14:08Z',
      },
      {
        participant: 'conferenceRecords/1/participants/a',
        text: 'Yes?',
        startTime: '2026-11-25T09:14:02Z',
      },
    ]),
    turns: ['a: Yes?', 'b: Hello.'],
  },
];

/** First lines of exports as phones and computers of many countries write them. */
export const WHATSAPP_STAMPS: readonly string[] = [
  '[07.03.26, 21:22:39]',
  '28/3/2025, 9:29 p. m. -',
  '2023-12-20, 5:46 p.m. -',
  '2023/12/20, 5:46 pm -',
  '[31/12/2022 11:40:26]',
  '03.08.21, 12:30 -',
  '[7/11/2017, 8:20:41 PM]',
  '25.11.2026 klo 9.14 -',
  '2026/11/25 9:14 -',
  '1/4/23, 7:02\u202FPM -',
];
