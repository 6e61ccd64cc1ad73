import { type HeldMessage, type RequestContext, withoutSecrets } from '@tessellate/api-kernel';
import type { PersonLoader } from '@tessellate/identity-api';
import type { SendingLetterType } from '../graphql/sending.type';

/** Messages that wait, as those in charge read them: by name, and without the keys in their links. */
export function lettersOf(
  ctx: RequestContext,
  people: PersonLoader,
  messages: Pick<HeldMessage, 'to' | 'subject' | 'text'>[],
): Promise<SendingLetterType[]> {
  return Promise.all(
    messages.map(async ({ to, subject, text }) => ({
      to:
        'email' in to ? [to.email] : await Promise.all(to.personIds.map(async id => (await people.load(ctx, id)).name)),
      subject,
      text: withoutSecrets(text),
    })),
  );
}
