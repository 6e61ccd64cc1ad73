import { jsonRequest } from '../drive/http-connection';
import { persisted } from '../lib/operations';
import { uuid } from '../lib/random';
import { type Attack, repeat, type Target } from './attack';
import { formulasUpTo, paragraph, text, words } from './texts';

const CONNECTIONS = 8;

const write = (target: Target, operation: string, input: () => object) => {
  const hash = target.operation(operation);
  return repeat(target, CONNECTIONS, () =>
    jsonRequest('/graphql', persisted(hash, { input: { mutationId: uuid(), ...input() } }), target.cookie),
  );
};

const messages = (what: string, document: () => object): Attack => ({
  what,
  prepare: target => {
    const made = document();
    return write(target, 'PostMessage', () => ({ threadId: target.place.threadId, document: made, quoteOf: null }));
  },
});

export const manyMessages = messages('eight messages at a time without end', () => text(paragraph(words('More.'))));
export const heavyMessages = messages('eight messages at a time, of as many formulas as are taken', () =>
  formulasUpTo(98_000),
);

export const manyThreads: Attack = {
  what: 'eight threads at a time without end',
  prepare: target => write(target, 'CreateThread', () => ({ audienceId: target.place.audienceId, title: 'One more' })),
};

export const largeDrafts: Attack = {
  what: '60 drafts of 200 kB, eight at a time, without end',
  prepare: target => {
    const payload = { text: 'x'.repeat(200_000) };
    let n = 0;
    return write(target, 'SaveDraft', () => ({ key: `strategy:new:${n++ % 60}`, payload, baseVersion: null }));
  },
};
