import { randomUUID } from 'node:crypto';

/** Somebody of the demo community, asking the API directly: what the page shows is put there beforehand. */
export class Member {
  /** @param {string} url @param {string} cookie @param {{ name: string, email: string }} account */
  constructor(url, cookie, account) {
    this.url = url;
    this.cookie = cookie;
    this.account = account;
  }

  /** The first account on the sign-in page. @param {string} url @returns {Promise<Member>} */
  static async signIn(url) {
    const { accounts } = /** @type {any} */ (await (await fetch(`${url}/api/demo/accounts`)).json());
    const answer = await fetch(`${url}/api/demo/sign-in`, {
      method: 'POST',
      body: JSON.stringify({ email: accounts[0].email }),
      headers: { origin: url, 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie().map(line => line.split(';')[0]);
    return new Member(url, cookie.join('; '), accounts[0]);
  }

  /** @param {string} query @param {object} [variables] @returns {Promise<any>} */
  async ask(query, variables = {}) {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { origin: this.url, cookie: this.cookie, 'content-type': 'application/json' },
    });
    const { data, errors } = /** @type {any} */ (await answer.json());
    if (errors) throw new Error(errors.map((/** @type {Error} */ error) => error.message).join('; '));
    return data;
  }

  /** Opens a thread in the Work Group. @param {string} title @param {object[]} blocks of its first message @returns {Promise<string>} its path */
  async startThread(title, ...blocks) {
    const { myWorkGroups } = await this.ask('{ myWorkGroups { id } }');
    const { createThread } = await this.ask(
      'mutation ($input: CreateThreadInput!) { createThread(input: $input) { id } }',
      { input: { mutationId: randomUUID(), audienceId: myWorkGroups[0].id, title } },
    );
    const path = `/discussions/${createThread.id}`;
    await this.post(path, ...blocks);
    return path;
  }

  /** @param {string} path of a thread @param {object[]} blocks */
  async post(path, ...blocks) {
    await this.ask('mutation ($input: PostMessageInput!) { postMessage(input: $input) { __typename } }', {
      input: {
        mutationId: randomUUID(),
        threadId: path.split('/').at(-1),
        document: { type: 'doc', content: blocks },
      },
    });
  }
}

/** @param {object[]} content */
export const paragraph = (...content) => ({ type: 'paragraph', content });
/** @param {string} words */
export const text = words => ({ type: 'text', text: words });
/** @param {string} latex */
export const formula = latex => ({ type: 'mathInline', attrs: { latex } });
