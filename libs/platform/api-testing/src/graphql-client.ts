export interface GraphqlAnswer<T = Record<string, unknown>> {
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } & Record<string, unknown> }[];
}

/** One person at one device: a cookie jar and the address of the server under test. */
export class TestClient {
  constructor(
    readonly url: string,
    readonly cookie: string = '',
  ) {}

  /** Posts a GraphQL document and returns the answer as it came, errors included. */
  async ask<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    const response = await this.post('/graphql', { query, variables });
    return (await response.json()) as GraphqlAnswer<T>;
  }

  /** The data of a GraphQL answer. @throws when the answer has errors */
  async gql<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.ask<T>(query, variables);
    if (answer.errors) throw new Error(answer.errors.map(e => `${e.extensions?.code}: ${e.message}`).join('; '));
    return answer.data as T;
  }

  /** The code of the first error, or null when there was none. */
  async codeOf(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    return (await this.ask(query, variables)).errors?.[0]?.extensions.code ?? null;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, cookie: this.cookie, ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
    });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie, ...headers }, redirect: 'manual' });
  }
}

/** The cookies a response sets, as a request sends them. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ');
