type Listener = () => void;

const LAST_PERSON = 'tessellate.person';

/** Who one page believes to be signed in, and the wish to sign in again where one is. */
export class Session {
  private person: string | null = null;
  private changes = 0;
  private waiting: ((signedIn: boolean) => void)[] = [];
  private readonly requestListeners = new Set<Listener>();
  private readonly changeListeners = new Set<Listener>();

  get personId(): string | null {
    return this.person;
  }

  /** The shell says who is signed in, once it knows; `null` for a visitor. Drafts on the device are kept per person. */
  setPerson(id: string | null): void {
    this.person = id;
    try {
      if (id) localStorage.setItem(LAST_PERSON, id);
      else localStorage.removeItem(LAST_PERSON);
    } catch {
      // no storage: without a connection this device then shows no drafts
    }
  }

  /** Without a connection nobody can say who is there: the drafts shown are those of who was here last. */
  get lastPersonId(): string | null {
    try {
      return this.person ?? localStorage.getItem(LAST_PERSON);
    } catch {
      return this.person;
    }
  }

  /** Grows with each change of the session here, so that an answer to a question from before it can be told apart. */
  get era(): number {
    return this.changes;
  }

  /** Asks for the sign-in dialog. Resolves to whether the person signed in; callers at the same time share one dialog. */
  requestSignIn(): Promise<boolean> {
    return new Promise(resolve => {
      this.waiting = [...this.waiting, resolve];
      if (this.waiting.length === 1) this.requestListeners.forEach(listener => listener());
    });
  }

  readonly isSignInRequested = (): boolean => this.waiting.length > 0;

  /** The dialog's answer. */
  settleSignIn(signedIn: boolean): void {
    const settled = this.waiting;
    this.waiting = [];
    settled.forEach(resolve => resolve(signedIn));
    this.requestListeners.forEach(listener => listener());
  }

  readonly onSignInRequest = (listener: Listener): Listener => {
    this.requestListeners.add(listener);
    return () => void this.requestListeners.delete(listener);
  };

  /** Told by the sign-in, sign-up and sign-out forms after the server has changed the session; the shell asks anew who is there. */
  reportChange(): void {
    this.changes += 1;
    this.changeListeners.forEach(listener => listener());
  }

  onChange(listener: Listener): Listener {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }
}
