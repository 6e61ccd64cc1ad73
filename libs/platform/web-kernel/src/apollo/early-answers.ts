const MEMBER_KEY = 'tessellate.member';
/** An answer older than this may no longer be true. */
const FRESH_FOR_MS = 10_000;

declare global {
  interface Window {
    /** What the page's first script has asked already, by name and variables of the question. */
    tessellateEarly?: Map<string, Promise<Response>>;
  }
}

/** Tells the page's first script whether it may ask a member's questions at the next visit. */
export function rememberMember(member: boolean): void {
  try {
    if (member) localStorage.setItem(MEMBER_KEY, '1');
    else localStorage.removeItem(MEMBER_KEY);
  } catch {
    // No storage: the next visit starts a little later.
  }
}

/** Another person, or another session: nothing that was asked before counts. */
export const dropEarlyAnswers = (): void => void delete window.tessellateEarly;

/** Whether the page has taken what was asked for it early; what is left then was for a page that it is not. */
export const earlyAnswersTaken = (): boolean => !window.tessellateEarly?.size;

/** `fetch`, except that a question already under way when the app started is not sent a second time. */
export const fetchUnlessAsked: typeof fetch = async (input, init) => {
  const early = take(init?.body);
  if (early) {
    const answer = await early.catch(() => null);
    if (answer?.ok) return answer;
  }
  return fetch(input, init);
};

function take(body: unknown): Promise<Response> | undefined {
  const waiting = window.tessellateEarly;
  if (!waiting || typeof body !== 'string') return undefined;
  if (performance.now() > FRESH_FOR_MS) {
    dropEarlyAnswers();
    return undefined;
  }
  const { operationName, variables } = JSON.parse(body) as { operationName?: string; variables?: unknown };
  const key = `${operationName} ${JSON.stringify(variables)}`;
  const answer = waiting.get(key);
  waiting.delete(key);
  return answer;
}
