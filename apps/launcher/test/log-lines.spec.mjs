/* global describe, it, expect */
import { readableLog } from '../src/lib/log-lines.mjs';

describe('the last lines of a log', () => {
  it('are those of ordinary work when there is nothing else', () => {
    const log = ['first', 'listening'].map(msg => JSON.stringify({ level: 30, time: 1767225600000, msg })).join('\n');
    expect(readableLog(log, 1)).toBe('00:00:00 listening');
  });

  it('are the warnings, errors and plain text, put as a person reads them', () => {
    const log = [
      '{"level":40,"time":0,"msg":"forgotten"}',
      '{"level":40,"time":1767225600000,"context":"Server","msg":"slow"}',
      '{"level":30,"time":1767225600000,"msg":"ordinary"}',
      '{"level":60,"time":1767225601000,"msg":"failed","err":{"message":"no disk","stack":"Error: no disk\\n    at write"}}',
      'FATAL: plain text {',
      '',
    ].join('\n');
    expect(readableLog(log, 3).split('\n')).toEqual([
      '00:00:00 [Server] slow',
      '00:00:01 failed',
      '  Error: no disk',
      '    at write',
      'FATAL: plain text {',
    ]);
  });
});
