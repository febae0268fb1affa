import { manageApi } from '../../app/hiring/api/manage-api.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { minutesFor } from '../../app/hiring/candidate/adjustments.ts';
import { invitationFacts } from '../../app/hiring/candidate/invitation-facts.ts';
import { invitationOf, invitationText } from '../../app/hiring/candidate/invitation.ts';
import { wordsFor } from '../../app/words/first-screen-words.ts';
import { hiringCandidateWordsFor } from '../../app/words/hiring-candidate-words.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { findAsker } from '../access/asker.ts';
import { accessProblem } from '../access/authorise.ts';
import { note } from '../audit/audit.ts';
import { findHolder, type Holder } from '../candidates/links.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { checked, type Incoming, type Route } from '../http/route.ts';
import type { Mail, Post } from './post.ts';

const { mailInvitations } = manageApi;

const mailTo = (holder: Holder, link: string): Mail => {
  const words = wordsFor([holder.terms.language]);
  const limit = minutesFor(holder.progress.adjustments, holder.terms);
  const facts = invitationFacts(holder.terms, limit, words.formats);
  const invitation = invitationOf(facts, hiringCandidateWordsFor(words));
  return {
    to: holder.email,
    subject: invitation.subject,
    text: invitationText(invitation, link, holder.terms.welcome),
  };
};

const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

interface Letter {
  readonly candidate: string;
  readonly mail: Mail;
}

interface Batch {
  readonly by: { readonly id: string; readonly name: string };
  readonly letters: readonly Letter[];
}

/** Links that were shown a moment ago, each with whom it is for: one that opens nothing is passed over. */
const lettersFor = async (
  unit: Unit,
  exercise: string,
  links: readonly string[],
  now: string,
): Promise<readonly Letter[]> => {
  const letters: Letter[] = [];
  for (const link of links) {
    const holder = await findHolder(unit, tokenOf(link), now);
    if (holder.ok && holder.value.exercise === exercise)
      letters.push({ candidate: holder.value.id, mail: mailTo(holder.value, link) });
  }
  return letters;
};

/** Whether they may, and what is to be sent: in one transaction, which is over before anything is sent. */
const batchFor = (
  { database, clock, origin }: Context,
  incoming: Incoming,
): Promise<Result<Batch, RefusalCode>> =>
  database.transaction(async unit => {
    const now = clock.now();
    const asker = await findAsker(unit, incoming, now);
    if (!asker.ok) return asker;
    const problem = await accessProblem(unit, asker.value, mailInvitations, incoming.parameters);
    if (problem !== null) return err(problem);
    const asked = checked(mailInvitations, incoming);
    if (!asked.ok) return asked;
    const { parameters, body } = asked.value;
    const own = body.links.filter(link => link.startsWith(`${origin()}/#/exercise/`));
    const letters = await lettersFor(unit, parameters.exercise, own, now);
    return ok({ by: asker.value, letters });
  });

/** One after the other. Answers with whom the mail server took. */
const sendAll = async (post: Post, letters: readonly Letter[]): Promise<string[]> => {
  const sent: string[] = [];
  for (const { candidate, mail } of letters) if (await post.send(mail)) sent.push(candidate);
  return sent;
};

/** Sends the invitations to links that were just made. Who was not reached is named, and can be tried again. */
export const mailRoute: Route = {
  endpoint: mailInvitations,
  async handle(context, incoming) {
    const { post, database, clock } = context;
    if (post === null) return err('mail/not-set');
    const batch = await batchFor(context, incoming);
    if (!batch.ok) return batch;
    const sent = await sendAll(post, batch.value.letters);
    const noted = { key: batch.value.by, what: 'candidate/mailed', now: clock.now() } as const;
    await database.transaction(async unit => {
      for (const about of sent) await note(unit, { ...noted, about });
    });
    return ok({ sent });
  },
};
