import { expect, type BrowserContext, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

interface Answer<T> {
  data: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

interface ThreadsWithSummary {
  edges: { node: { id: string; summary: { id: string } | null } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** One person at one device: a browser with a session, and the same session for direct calls. */
export class Actor {
  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly email: string,
    readonly id: string,
    readonly url: string,
  ) {}

  /** Asks the API as this person. @throws when the answer has errors */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.context.request.post(`${this.url}/graphql`, {
      data: { query, variables },
      headers: { origin: this.url },
    });
    const answer = (await response.json()) as Answer<T>;
    if (answer.errors || !answer.data)
      throw new Error(answer.errors?.map(error => error.message).join('; ') ?? 'no data');
    return answer.data;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.locator('h1').first()).toBeVisible();
  }

  /** Ends the session on the server, as another device's “sign out everywhere” would. */
  async endSession(): Promise<void> {
    await this.context.request.post(`${this.url}/api/auth/sign-out`, { data: {}, headers: { origin: this.url } });
  }

  /** Signs in over the page, which asks for it because the session has ended. */
  async signInAgain(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Sign in to continue' });
    await expect(dialog).toBeVisible();
    const accounts = await this.context.request.get(`${this.url}/api/demo/accounts`);
    const { password } = (await accounts.json()) as { password: string };
    await dialog.getByLabel('E-mail address').fill(this.email);
    await dialog.getByLabel('Password', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async name(): Promise<string> {
    const { viewer } = await this.ask<{ viewer: { person: { name: string } } }>('{ viewer { person { name } } }');
    return viewer.person.name;
  }

  async workGroup(): Promise<{ id: string; hubId: string }> {
    const { myWorkGroups } = await this.ask<{ myWorkGroups: { id: string; hub: { id: string } }[] }>(
      '{ myWorkGroups { id hub { id } } }',
    );
    const [group] = myWorkGroups;
    if (!group) throw new Error(`${this.email} is in no Work Group.`);
    return { id: group.id, hubId: group.hub.id };
  }

  /** The page of the task that the person's Work Group is at. */
  async taskPath(): Promise<string> {
    const { id } = await this.workGroup();
    const { workGroup } = await this.ask<{ workGroup: { steps: { id: string; kind: string; state: string }[] } }>(
      'query ($id: UUID!) { workGroup(id: $id) { steps { id kind state } } }',
      { id },
    );
    const task = workGroup.steps.find(step => step.kind === 'TASK' && step.state === 'NOW');
    if (!task) throw new Error('The group is at no task.');
    return `/group/${id}/tasks/${task.id}`;
  }

  async department(): Promise<{ id: string; name: string; school: { name: string } }> {
    const { departments } = await this.ask<{
      departments: { id: string; name: string; school: { name: string }; viewerCan: { edit: boolean } }[];
    }>('{ departments { id name school { name } viewerCan { edit } } }');
    const own = departments.find(department => department.viewerCan.edit);
    if (!own) throw new Error(`${this.email} has no department.`);
    return own;
  }

  /** Opens a thread in the person's Work Group. @returns its id */
  async startThread(title: string, messages: string[] = []): Promise<string> {
    const { id: audienceId } = await this.workGroup();
    const { createThread } = await this.ask<{ createThread: { id: string } }>(
      'mutation ($input: CreateThreadInput!) { createThread(input: $input) { id } }',
      { input: { mutationId: randomUUID(), audienceId, title } },
    );
    for (const text of messages) await this.post(createThread.id, text);
    return createThread.id;
  }

  /** The one of the person's conversations that was written in last. */
  async conversation(): Promise<string> {
    const { conversations } = await this.ask<{ conversations: { edges: { node: { id: string } }[] } }>(
      '{ conversations(first: 1) { edges { node { id } } } }',
    );
    const [latest] = conversations.edges;
    if (!latest) throw new Error(`${this.email} has no conversation.`);
    return latest.node.id;
  }

  /** A thread of the person's Work Group that has closed before a workshop, with its summary. Others' journeys add threads before it. */
  async closedThread(): Promise<string> {
    const { id } = await this.workGroup();
    for (let after: string | null = null; ;) {
      const { threads }: { threads: ThreadsWithSummary } = await this.ask(
        `query ($id: UUID!, $after: String) { threads(audienceId: $id, first: 100, after: $after) {
          edges { node { id summary { id } } } pageInfo { hasNextPage endCursor } } }`,
        { id, after },
      );
      const closed = threads.edges.find(({ node }) => node.summary);
      if (closed) return closed.node.id;
      if (!threads.pageInfo.hasNextPage) throw new Error('The Work Group has no closed thread.');
      after = threads.pageInfo.endCursor;
    }
  }

  async post(threadId: string, text: string): Promise<void> {
    await this.ask('mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }', {
      input: { mutationId: randomUUID(), threadId, document: documentOf(text) },
    });
  }

  /** Shares a strategy with the Work Group; its second section repeats the first unless it is given. @returns its id */
  async shareStrategy(title: string, context: string | Document, did = context): Promise<string> {
    const { createStrategy } = await this.ask<{ createStrategy: { strategy: { id: string } } }>(
      'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } } }',
      {
        input: {
          mutationId: randomUUID(),
          title,
          reach: 'WORK_GROUP',
          bigIdeas: [],
          keyStages: ['KS3'],
          topics: [],
          sections: { context: asDocument(context), did: asDocument(did) },
        },
      },
    );
    return createStrategy.strategy.id;
  }
}

type Document = { type: string; content: object[] };
const asDocument = (words: string | Document): Document => (typeof words === 'string' ? documentOf(words) : words);

export const documentOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
