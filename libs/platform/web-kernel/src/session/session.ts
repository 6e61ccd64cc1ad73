/** Who the page believes to be signed in, and the wish to sign in again where one is. */
type Listener = () => void;

const LAST_PERSON = 'tessellate.person';
let personId: string | null = null;
let era = 0;
let waiting: ((signedIn: boolean) => void)[] = [];
let listeners: Listener[] = [];

const tell = () => listeners.forEach(listener => listener());

/** The shell says who is signed in, once it knows; `null` for a visitor. Drafts on the device are kept per person. */
export function setSessionPerson(id: string | null): void {
  personId = id;
  try {
    if (id) localStorage.setItem(LAST_PERSON, id);
    else localStorage.removeItem(LAST_PERSON);
  } catch {
    // no storage: without a connection this device then shows no drafts
  }
}

export const getSessionPerson = (): string | null => personId;
/** Grows with each change of the session here, so that an answer to a question from before it can be told apart. */
export const sessionEra = (): number => era;
export const isSessionExpected = (): boolean => personId !== null;

/** Without a connection nobody can say who is there: the drafts shown are those of who was here last. */
export function getLastPerson(): string | null {
  try {
    return personId ?? localStorage.getItem(LAST_PERSON);
  } catch {
    return personId;
  }
}

/** Asks for the sign-in dialog. Resolves to whether the person signed in; callers at the same time share one dialog. */
export function requestSignIn(): Promise<boolean> {
  return new Promise(resolve => {
    waiting = [...waiting, resolve];
    if (waiting.length === 1) tell();
  });
}

export const isSignInRequested = (): boolean => waiting.length > 0;

/** The dialog's answer. */
export function settleSignIn(signedIn: boolean): void {
  const settled = waiting;
  waiting = [];
  settled.forEach(resolve => resolve(signedIn));
  tell();
}

export function onSignInRequest(listener: Listener): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter(other => other !== listener);
  };
}

let sessionListeners: Listener[] = [];

/** Told by the sign-in, sign-up and sign-out forms after the server has changed the session; the shell asks anew who is there. */
export function reportSessionChange(): void {
  era += 1;
  sessionListeners.forEach(listener => listener());
}

export function onSessionChange(listener: Listener): () => void {
  sessionListeners = [...sessionListeners, listener];
  return () => {
    sessionListeners = sessionListeners.filter(other => other !== listener);
  };
}
