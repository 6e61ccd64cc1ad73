import { cookiesOf, type TestApp, TestClient, until } from '@tessellate/api-testing';
import type { DemoMailbox } from '@tessellate/identity-contract';

export const GOOD_PASSWORD = 'prime factor parallelogram';
export const VIEWER = '{ viewer { id email person { name } } }';

let counter = 0;
export const freshEmail = (): string => `maths.lead.${Date.now()}.${++counter}@school.example`;

/** The newest message to an address, waiting for it. */
export async function mailTo(
  server: TestApp,
  email: string,
  subject: string,
): Promise<DemoMailbox['messages'][number]> {
  let found: DemoMailbox['messages'][number] | undefined;
  await until(`a message "${subject}" to ${email}`, async () => {
    const mailbox = (await (await server.visitor.get('/api/demo/mailbox')).json()) as DemoMailbox;
    found = mailbox.messages.find(message => message.to === email && message.subject === subject);
    return found !== undefined;
  });
  return found as DemoMailbox['messages'][number];
}

/** The token in the link of a message. */
export const tokenIn = (mail: { text: string }): string =>
  decodeURIComponent(/#token=(\S+)/.exec(mail.text)?.[1] ?? '');

/** Signs in with e-mail and password. @throws when refused */
export async function signInWith(server: TestApp, email: string, password: string): Promise<TestClient> {
  const response = await server.visitor.post('/api/auth/sign-in', { email, password });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}: ${await response.text()}`);
  return new TestClient(server.url, cookiesOf(response));
}

export interface Refusal {
  code: string;
  message: string;
  field?: string;
  retryAfterSeconds?: number;
}
export const refusalOf = async (response: Response): Promise<Refusal> => (await response.json()) as Refusal;
