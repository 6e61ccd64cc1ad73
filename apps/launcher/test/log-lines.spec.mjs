/* global describe, it, expect */
import { readableLog } from '../src/lib/log-lines.mjs';

describe('the last lines of a log', () => {
  it('are put as a person reads them', () => {
    const log = [
      '{"level":30,"time":0,"msg":"forgotten"}',
      '{"level":30,"time":1767225600000,"context":"Server","msg":"listening"}',
      '{"level":60,"time":1767225601000,"msg":"failed","err":{"message":"no disk","stack":"Error: no disk\\n    at write"}}',
      'FATAL: plain text {',
      '',
    ].join('\n');
    expect(readableLog(log, 3).split('\n')).toEqual([
      '00:00:00 [Server] listening',
      '00:00:01 failed',
      '  Error: no disk',
      '    at write',
      'FATAL: plain text {',
    ]);
  });
});
