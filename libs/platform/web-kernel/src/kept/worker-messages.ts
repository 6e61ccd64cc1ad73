/** What a page tells the browser's worker; each is answered, through the port that comes with it, once it is done. */
export type ToWorker =
  /** The page listens from now on. */
  | { kind: 'ready' }
  /** These can no longer be seen. */
  | { kind: 'forget'; ids: string[] }
  /** A group was left: all that is kept goes, and what the pages still show is asked for anew. */
  | { kind: 'lost' }
  /** All that is kept goes. `stop`: nothing is kept from now on, until somebody is answered who wants it. */
  | { kind: 'empty'; stop: boolean };

/** What the worker tells the pages: all that was kept has gone, though the person is still here. */
export interface ToPage {
  kind: 'emptied';
}
