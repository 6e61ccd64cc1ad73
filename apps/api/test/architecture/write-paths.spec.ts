import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The ways to the database that are no read, and who may take them. Everybody else writes through `CommandService` or `Database.write`. */
const PATHS: { way: string; pattern: RegExp; taken: Record<string, string> }[] = [
  {
    way: 'opens a transaction',
    pattern: /\binTransaction\(|\.transaction\(|startTransaction\(|query\('BEGIN'\)/,
    taken: {
      'platform/api-kernel/src/operations/command.service.ts': 'the write path itself',
      'platform/api-kernel/src/database/transactions.ts': 'what it opens them with',
      'platform/api-kernel/src/events/outbox.service.ts': 'holds its rows while they are delivered',
      'identity/api/src/addresses/index.ts': 'a command of the command line, where no server runs',
    },
  },
  {
    way: 'wakes delivery',
    pattern: /\boutbox\.wake\(/,
    taken: {
      'platform/api-kernel/src/operations/command.service.ts': 'the write path itself',
      'identity/api/src/auth/account.queries.ts': 'better-auth wrote, and a trigger stored the event',
    },
  },
  {
    way: 'has a connection of its own',
    pattern: /new (?:pg\.)?(?:Pool|Client)\(|pool\.connect\(|pool\.query\b/,
    taken: {
      'platform/api-kernel/src/database/database.service.ts': 'runs single statements',
      'platform/api-kernel/src/events/outbox.service.ts': 'holds its rows while they are delivered',
      'platform/api-kernel/src/events/signals.service.ts': 'listens',
      'platform/api-kernel/src/jobs/jobs.service.ts': 'pg-boss looks for jobs',
      'identity/api/src/auth/auth-gateway.service.ts': 'better-auth has tables of its own',
      'network/api/src/schools-import/upsert-schools.ts': 'a command of the command line, where no server runs',
    },
  },
  {
    way: 'asks TypeORM outside of a transaction',
    pattern: /dataSource\s*\.(?:query|manager|getRepository|createQueryBuilder)\b|database\.manager\b/i,
    taken: {
      'platform/api-kernel/src/database/database.service.ts': 'hands the manager out',
      'cycle/api/src/cycle-administration.service.ts': 'the seed and tests build with it',
      'network/api/src/members/network-administration.service.ts': 'the seed and tests build with it',
      'cycle/api/src/planning/workshop-change.queries.ts': 'reads',
      'departments/api/src/profile/department-profile.service.ts': 'reads',
      'identity/api/src/identity.service.ts': 'reads',
      'notifications/api/src/settings/settings.service.ts': 'reads',
      'recruiting/api/src/applications/my-application.queries.ts': 'reads',
      'recruiting/api/src/places/place-invitation.service.ts': 'reads',
      'recruiting/api/src/places/import/applications-import.service.ts': 'reads',
      'identity/api/src/auth/account-audit.service.ts':
        'writes down what better-auth did, or that an attempt was refused',
      'recruiting/api/src/places/recruiting.controller.ts': 'writes down that a list was taken; nothing else changes',
    },
  },
];

const sources = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter(file => /^(?!.*node_modules).*\/api(-kernel|-realtime)?\/src\/.*\.ts$/.test(file))
  .filter(file => !/spec\.ts$|\/testing\/|\/migrations\//.test(file))
  .map(file => ({ file, text: readFileSync(path.join('libs', file), 'utf8') }));

describe('Beside commands', () => {
  it('all sources of the server are read', () => expect(sources.length).toBeGreaterThan(400));

  it.each(PATHS)('nothing $way but what is listed here with its reason', ({ pattern, taken }) => {
    const found = sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
    expect(found.sort()).toEqual(Object.keys(taken).sort());
  });
});
