import { type APIRequestContext, expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/** The newest message to an address, and the path that its link leads to. */
export async function newestLetter(
  request: APIRequestContext,
  url: string,
  to: string,
): Promise<{ subject: string; text: string; path: string }> {
  const read = async () => {
    const { messages } = (await (await request.get(`${url}/api/demo/mailbox`)).json()) as {
      messages: { to: string; subject: string; text: string }[];
    };
    return messages.find(message => message.to === to);
  };
  await expect.poll(async () => Boolean(await read()), { timeout: 15_000 }).toBe(true);
  const { subject, text } = (await read())!;
  return { subject, text, path: /\/(?:application|commitment|join|recruiting-news)#[\w-]+/.exec(text)?.[0] ?? '' };
}

/** Registers somebody's interest without the form. @returns the paths of the applicant's and the headteacher's pages */
export async function registerInterest(
  request: APIRequestContext,
  url: string,
  /** The first that recruits when left out. */
  group?: string,
): Promise<{ status: string; commitment: string; name: string }> {
  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await request.post(`${url}/graphql`, { data: { query, variables }, headers: { origin: url } });
    const { data, errors } = (await answer.json()) as { data: T; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(error => error.message).join('; '));
    return data;
  };
  const { interestForm, findSchools } = await ask<{
    interestForm: { token: string; groups: { id: string }[] };
    findSchools: { urn: number }[];
  }>('{ interestForm { token groups { id } } findSchools(query: "varndean") { urn } }');
  const [email, headteacherEmail] = [`rosa.${randomUUID()}@school.example`, `head.${randomUUID()}@school.example`];
  const name = `Rosa Applegarth ${randomUUID().slice(0, 6)}`;
  const token = process.env['E2E_INTEREST_FORM'] ?? interestForm.token;
  const input = {
    ...{ mutationId: randomUUID(), token, workGroupId: group ?? interestForm.groups[0]?.id },
    ...{ role: 'SUBJECT_LEADER', schoolUrn: findSchools[0]?.urn, fullYear: true, involvement: 'SOME' },
    ...{ hopes: 'A scheme of work that holds together.', name, email },
    ...{ headteacherName: 'Ama Boateng', headteacherEmail },
  };
  // A form that was opened only just now is refused until somebody could have read it.
  await expect(() =>
    ask('mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) { __typename } }', { input }),
  ).toPass({ timeout: 10_000 });
  const [status, commitment] = [
    await newestLetter(request, url, email),
    await newestLetter(request, url, headteacherEmail),
  ];
  return { status: status.path, commitment: commitment.path, name };
}
