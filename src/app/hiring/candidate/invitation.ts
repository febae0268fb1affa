import type {
  HiringCandidateMessages,
  InvitationMessages,
  InvitationPassage,
} from '../../words/messages/hiring-candidate.ts';
import type { InvitationFacts } from './invitation-facts.ts';

/** An invitation as it is read, on a page or in an e-mail. */
export interface Invitation {
  readonly subject: string;
  readonly lead: string;
  readonly passages: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
}

/** First what it is, then what is done with it, then what somebody can ask for. */
const ORDER = [
  'what',
  'time',
  'recorded',
  'seen',
  'decided',
  'adjustment',
  'report',
  'contest',
  'data',
  'link',
] as const satisfies readonly (keyof InvitationMessages)[];

export const invitationOf = (
  facts: InvitationFacts,
  { invitation }: Pick<HiringCandidateMessages, 'invitation'>,
): Invitation => {
  const passages: readonly InvitationPassage[] = ORDER.map(name => invitation[name]);
  return {
    subject: invitation.subject(facts),
    lead: invitation.lead(facts),
    passages: passages.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs(facts),
    })),
  };
};

/** An invitation as plain text, with the link where it is read first. */
export const invitationText = (
  { lead, passages }: Invitation,
  link: string,
  /** What the employer says in its own words; '' for nothing. */
  welcome: string,
): string =>
  [
    lead,
    ...(welcome === '' ? [] : [welcome]),
    link,
    ...passages.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n')),
  ].join('\n\n');
