import * as v from 'valibot';
import type { Told } from './line-formats.ts';
import { textOfHtml } from './plain-text.ts';
import type {
  Role,
  TranscriptFormat,
  TranscriptNote,
  Turn,
} from '../../app/studio/transcripts/transcript.ts';

/** A tool's export: what it looks like, and how its turns are taken out. Only the fields named here are read. */
interface JsonFormat {
  readonly format: TranscriptFormat;
  /** Null where the data is of another tool. */
  read(data: unknown): Told | null;
}

/** A piece of a record: somebody's turn, or something that is left out. */
type Piece = Turn | TranscriptNote;

const told = (pieces: readonly Piece[]): Told => {
  const turns = pieces.filter(piece => typeof piece !== 'string');
  const notes = pieces.filter(piece => typeof piece === 'string');
  return { turns, left: [...new Set(notes)] };
};

const format = <S extends v.GenericSchema>(
  name: TranscriptFormat,
  schema: S,
  pieces: (data: v.InferOutput<S>) => readonly Piece[],
): JsonFormat => ({
  format: name,
  read: data => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? told(pieces(parsed.output)) : null;
  },
});

const turn = (speaker: string, role: Role, text: string): Turn => ({
  speaker: speaker.trim(),
  role,
  text: text.trim(),
});

const text = v.optional(v.nullable(v.string(), ''), '');
const moment = v.optional(v.union([v.number(), v.string()]), 0);

const ROLES: Readonly<Record<string, Role>> = {
  agent: 'agent',
  admin: 'agent',
  internal: 'agent',
  user: 'customer',
  customer: 'customer',
  external: 'customer',
  lead: 'customer',
  contact: 'customer',
  end_user: 'customer',
  visitor: 'customer',
  bot: 'bot',
  custom_bot: 'bot',
  operator: 'bot',
};

const roleOf = (word: string): Role => ROLES[word.toLowerCase()] ?? null;

const byTime = <T>(items: readonly T[], at: (item: T) => number | string): readonly T[] =>
  items.toSorted((a, b) => {
    const [first, second] = [at(a), at(b)];
    if (typeof first === 'number' && typeof second === 'number') return first - second;
    return String(first) < String(second) ? -1 : String(first) > String(second) ? 1 : 0;
  });

const contactLens = format(
  'contact-lens',
  v.object({
    Participants: v.array(v.object({ ParticipantId: v.string(), ParticipantRole: v.string() })),
    Transcript: v.array(v.object({ ParticipantId: v.string(), Content: text })),
  }),
  ({ Participants, Transcript }) => {
    const roles = new Map(
      Participants.map(({ ParticipantId: id, ParticipantRole: role }) => [id, role]),
    );
    return Transcript.map(({ ParticipantId: id, Content }) => {
      const role = roles.get(id) ?? '';
      return /^system$/i.test(role) ? 'system-lines' : turn(id, roleOf(role), Content);
    });
  },
);

const genesys = format(
  'genesys',
  v.object({
    transcripts: v.array(
      v.object({
        phrases: v.array(
          v.object({
            participantPurpose: text,
            text,
            decoratedText: text,
            startTimeMs: moment,
          }),
        ),
      }),
    ),
  }),
  ({ transcripts }) =>
    byTime(
      transcripts.flatMap(({ phrases }) => phrases),
      ({ startTimeMs }) => startTimeMs,
    ).map(phrase =>
      turn(
        phrase.participantPurpose,
        roleOf(phrase.participantPurpose),
        phrase.decoratedText || phrase.text,
      ),
    ),
);

const dialpad = format(
  'dialpad',
  v.object({ lines: v.array(v.object({ name: text, content: text, type: text })) }),
  ({ lines }) =>
    lines.map(({ name, content, type }) =>
      type === 'transcript' || type === '' ? turn(name, null, content) : 'system-lines',
    ),
);

const twilio = format(
  'twilio',
  v.object({
    sentences: v.array(
      v.object({ media_channel: v.union([v.number(), v.string()]), transcript: text }),
    ),
  }),
  ({ sentences }) =>
    sentences.map(({ media_channel: channel, transcript }) =>
      turn(`Channel ${channel}`, null, transcript),
    ),
);

const intercomPart = v.object({
  part_type: text,
  body: text,
  author: v.object({ type: text, name: text }),
});

const intercom = format(
  'intercom',
  v.object({
    type: v.literal('conversation'),
    source: v.object({ body: text, author: v.object({ type: text, name: text }) }),
    conversation_parts: v.object({ conversation_parts: v.array(intercomPart) }),
  }),
  ({ source, conversation_parts: { conversation_parts: parts } }) =>
    [{ ...source, part_type: 'comment' }, ...parts].map(({ part_type: kind, body, author }) => {
      if (kind === 'note') return 'private-notes';
      if (kind !== 'comment' || body === '') return 'system-lines';
      return turn(author.name || author.type, roleOf(author.type), textOfHtml(body));
    }),
);

const zendeskEvent = v.object({
  author: v.object({ display_name: text, name: text, type: text }),
  content: v.object({ body: text, text }),
  metadata: v.optional(v.object({ public: v.optional(v.boolean()) }), {}),
  public: v.optional(v.boolean()),
});

const zendeskPieces = (events: readonly v.InferOutput<typeof zendeskEvent>[]): readonly Piece[] =>
  events.map(({ author, content, metadata, public: isPublic }) => {
    if ((isPublic ?? metadata.public) === false) return 'private-notes';
    const words = textOfHtml(content.body || content.text);
    const name = author.display_name || author.name || author.type;
    return words.trim() === '' ? 'attachments' : turn(name, roleOf(author.type), words);
  });

const zendeskLog = format(
  'zendesk',
  v.object({ conversation_log: v.array(zendeskEvent) }),
  ({ conversation_log: events }) => zendeskPieces(events),
);
const zendeskEvents = format(
  'zendesk',
  v.object({ events: v.array(v.object({ ...zendeskEvent.entries, reference: v.string() })) }),
  ({ events }) => zendeskPieces(events),
);

const liveChat = format(
  'livechat',
  v.object({
    users: v.array(v.object({ id: v.string(), name: text, type: text })),
    thread: v.object({
      events: v.array(v.object({ type: v.string(), author_id: text, text })),
    }),
  }),
  ({ users, thread }) => {
    const known = new Map(users.map(user => [user.id, user]));
    return thread.events.map(({ type, author_id: id, text: words }) => {
      if (type === 'file') return 'attachments';
      if (type !== 'message') return 'system-lines';
      const user = known.get(id);
      return turn(user?.name || id, roleOf(user?.type ?? ''), words);
    });
  },
);

const freshChat = format(
  'freshchat',
  v.object({
    messages: v.array(
      v.object({
        actor_type: v.string(),
        actor_id: text,
        message_parts: v.array(
          v.object({ text: v.optional(v.object({ content: text }), { content: '' }) }),
        ),
      }),
    ),
  }),
  ({ messages }) =>
    messages.map(({ actor_type: type, message_parts: parts }) => {
      if (type === 'system') return 'system-lines';
      const words = parts.map(part => part.text.content).join('\n');
      return words.trim() === '' ? 'attachments' : turn(type, roleOf(type), words);
    }),
);

const vcon = format(
  'vcon',
  v.object({
    vcon: v.string(),
    parties: v.array(v.object({ name: text, role: text })),
    dialog: v.array(
      v.object({
        type: v.string(),
        parties: v.optional(v.union([v.number(), v.array(v.number())]), 0),
        body: v.optional(v.unknown()),
      }),
    ),
  }),
  ({ parties, dialog }) =>
    dialog.map(({ type, parties: who, body }) => {
      if (type !== 'text' || typeof body !== 'string') return 'attachments';
      const party = parties[typeof who === 'number' ? who : (who[0] ?? 0)];
      return turn(party?.name || `Party ${String(who)}`, roleOf(party?.role ?? ''), body);
    }),
);

const meet = format(
  'meet-api',
  v.object({
    transcriptEntries: v.array(
      v.object({ participant: v.string(), text: v.string(), startTime: moment }),
    ),
  }),
  ({ transcriptEntries: entries }) =>
    byTime(entries, ({ startTime }) => startTime).map(({ participant, text: words }) =>
      turn(participant.slice(participant.lastIndexOf('/') + 1), null, words),
    ),
);

const FORMATS: readonly JsonFormat[] = [
  contactLens,
  genesys,
  dialpad,
  twilio,
  intercom,
  zendeskLog,
  zendeskEvents,
  liveChat,
  freshChat,
  vcon,
  meet,
];

/** Lists of records are taken for what they are lists of. */
const named = (data: unknown): unknown => {
  if (!Array.isArray(data)) return data;
  const [first] = data as readonly unknown[];
  const isMeet = typeof first === 'object' && first !== null && 'participant' in first;
  return isMeet ? { transcriptEntries: data } : { conversation_log: data };
};

/** Turns of an export that is JSON; null where it is of no tool we know. */
export const readJson = (data: unknown): (Told & { readonly format: TranscriptFormat }) | null => {
  for (const known of FORMATS) {
    const read = known.read(named(data));
    if (read !== null) return { ...read, format: known.format };
  }
  return null;
};
