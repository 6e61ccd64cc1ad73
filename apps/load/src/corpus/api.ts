/** A signed-in person at the API of a running server. */
export class Api {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  /** @throws with what the server answered */
  static async signIn(url: string, email: string, password: string): Promise<Api> {
    const response = await post(url, '/api/auth/sign-in', { email, password }, '');
    if (!response.ok) throw new Error(`Signing in was refused (${response.status}): ${await response.text()}`);
    const cookie = response.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ');
    return new Api(url, cookie);
  }

  /** @throws Refusal when the answer has errors */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await post(this.url, '/graphql', { query, variables }, this.cookie);
    const answer = (await response.json()) as {
      data?: T;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const error = answer.errors?.[0];
    if (error) throw new Refusal(error.extensions?.code ?? 'UNKNOWN', error.message);
    return answer.data as T;
  }
}

/** What the server did not take, and why. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const post = (url: string, path: string, body: unknown, cookie: string) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(body),
  });
