/** Whatever gives out the server's providers: a Nest application. */
export interface Providers {
  get<T>(type: abstract new (...args: never[]) => T): T;
}
