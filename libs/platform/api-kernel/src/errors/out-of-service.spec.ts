import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { outOfService } from './out-of-service';

const coded = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

describe('a failure of what the server stands on', () => {
  it.each([
    ['a full disk', coded('53100', 'could not extend file "base/1/2": No space left on device')],
    ['a full disk, as TypeORM tells it', new QueryFailedError('INSERT', [], coded('53100'))],
    ['too many connections', coded('53300')],
    ['a database that stops', coded('57P01')],
    ['a database that starts', coded('57P03')],
    ['a database that is not there', coded('ECONNREFUSED')],
    ['a database that died meanwhile', new Error('Connection terminated unexpectedly')],
    ['no connection in time', new Error('timeout exceeded when trying to connect')],
  ])('is told as such: %s', (_case, error) => {
    expect(outOfService(error)).toMatchObject({ code: 'UNAVAILABLE', extensions: { retryAfterSeconds: 5 } });
  });

  it.each([
    ['a constraint', coded('23505')],
    ['a statement that was cancelled', coded('57014')],
    ['a fault of ours', new TypeError('Cannot read properties of undefined')],
    ['nothing at all', undefined],
  ])('is not what failed: %s', (_case, error) => expect(outOfService(error)).toBeNull());
});
