/** Who the page believes to be signed in, and the wish to sign in again where one is. */
type Listener = () => void;

let personId: string | null = null;
let waiting: ((signedIn: boolean) => void)[] = [];
let listeners: Listener[] = [];

const tell = () => listeners.forEach(listener => listener());

/** The shell says who is signed in, once it knows; `null` for a visitor. Drafts on the device are kept per person. */
export function setSessionPerson(id: string | null): void {
  personId = id;
}

export const getSessionPerson = (): string | null => personId;
export const isSessionExpected = (): boolean => personId !== null;

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
