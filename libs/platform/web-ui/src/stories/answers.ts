/**
 * What the server says in a story, by the operation's name, as `parameters.answers`: its data, an error, or `waits` for an
 * answer that has not come.
 */
export type Answers = Readonly<Record<string, object | Error | 'waits'>>;
