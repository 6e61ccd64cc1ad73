import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config';

const NEEDED = { DATABASE_URL: 'postgres://localhost/tessellate', AUTH_SECRET: 'x'.repeat(32) };

describe('the settings of a server', () => {
  it('name a sender that no mail can come from', () => {
    expect(loadConfig({ ...NEEDED, MAIL_FROM: '"Hub, Sussex" <hub@sussex.example>' }).mailFrom).toContain('Sussex');
    expect(loadConfig(NEEDED).mailFrom).toBe('Tessellate <no-reply@tessellate.example>');
    for (const MAIL_FROM of [
      'Tessellate <no reply@sussex.example>',
      'hub@sussex',
      'a@sussex.example, b@sussex.example',
    ])
      expect(() => loadConfig({ ...NEEDED, MAIL_FROM })).toThrow(ConfigError);
    expect(() => loadConfig({ ...NEEDED, MAIL_FROM: 'Hub' })).toThrow(/MAIL_FROM: .*name@school\.org\.uk/);
  });
});
