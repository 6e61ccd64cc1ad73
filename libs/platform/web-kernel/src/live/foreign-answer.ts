/** Statuses that a proxy of our own may put a page of words to; they say what they mean. */
const OWN_STATUSES = new Set([413, 429]);

/**
 * Whether something on the way answered in place of the server: a web filter, or the sign-in page of a network. Our own
 * answers to the app are never HTML and never send it elsewhere.
 */
export function isForeign(answer: Pick<Response, 'type' | 'status' | 'headers'>): boolean {
  if (answer.type === 'opaqueredirect' || answer.status === 511) return true;
  if (OWN_STATUSES.has(answer.status) || answer.status >= 500) return false;
  return (answer.headers.get('content-type') ?? '').includes('text/html');
}

/** Thrown in place of an answer that is not ours; its message is for the person. */
export class ForeignAnswerError extends Error {
  constructor() {
    super(
      'This network answered instead of Tessellate. Sign in to the network in another tab, or ask the people who run it. What you typed is kept.',
    );
    this.name = 'ForeignAnswerError';
  }
}

/** Makes a `fetch` for what our server alone may answer. @throws ForeignAnswerError */
export const refusingForeign =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    const answer = await ask(input, init);
    if (isForeign(answer)) throw new ForeignAnswerError();
    return answer;
  };

/** `fetch` from our server, for what does not go through GraphQL. @throws ForeignAnswerError when the network answers instead */
export const askServer: typeof fetch = refusingForeign((input, init) => fetch(input, init));
