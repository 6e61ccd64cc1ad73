import { emailProblem, senderOf } from '@tessellate/contract';
import { z } from 'zod';
import { readTrustedProxies, type TrustedProxies } from '../http/trusted-proxies';

const flag = z.enum(['0', '1', 'true', 'false']).transform(value => value === '1' || value === 'true');

const trustedProxies = z.string().transform((value, issues) => {
  try {
    return readTrustedProxies(value);
  } catch (error) {
    issues.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const sender = z.string().superRefine((value, issues) => {
  const problem = emailProblem(senderOf(value).email);
  if (problem)
    issues.addIssue({
      code: 'custom',
      message: `expected “Tessellate <no-reply@school.org.uk>” or an address: ${problem}`,
    });
});

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DB_POOL: z.coerce.number().int().min(2).max(200).default(16),
  AUTH_SECRET: z.string().min(32),
  DATA_DIR: z.string().min(1).default('.data'),
  WEB_DIST: z.string().optional(),
  /** Demo accounts with one-click sign-in. Never in production unless DEMO_IN_PRODUCTION says so on purpose. */
  DEMO: flag.default(false),
  DEMO_IN_PRODUCTION: flag.default(false),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: sender.default('Tessellate <no-reply@tessellate.example>'),
  /** Accept only documents known from the build; ad-hoc queries are refused. */
  PERSISTED_ONLY: flag.default(false),
  INTROSPECTION: flag.optional(),
  /** How many reverse proxies stand in front, or their addresses: whose word about the client's address is taken. */
  TRUST_PROXY: trustedProxies.default(false),
  /** For how many days delivered events are kept, so that what is built from them can be rebuilt. */
  EVENT_LOG_DAYS: z.coerce.number().int().min(0).max(365).default(14),
  /** For how many minutes what tells several people waits, so that it can be taken back; 0 sends it at once. */
  HOLD_MINUTES: z.coerce.number().int().min(0).max(60).default(10),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Set to 0 only by tests and benchmarks that drive many sign-ins from one address. */
  RATE_LIMITS: flag.default(true),
});

/** The validated settings of one server process. Nothing else reads `process.env`. */
export interface AppConfig {
  env: 'development' | 'test' | 'production';
  host: string;
  port: number;
  publicUrl: string;
  databaseUrl: string;
  dbPool: number;
  authSecret: string;
  dataDir: string;
  webDist: string | undefined;
  demo: boolean;
  smtpUrl: string | undefined;
  mailFrom: string;
  persistedOnly: boolean;
  introspection: boolean;
  trustProxy: TrustedProxies;
  /** 0: delivered events are not kept. */
  eventLogDays: number;
  /** 0: what tells several people goes out at once. */
  holdMinutes: number;
  logLevel: string;
  rateLimits: boolean;
}

export const APP_CONFIG = Symbol('APP_CONFIG');

export class ConfigError extends Error {}

/**
 * Reads and checks the settings.
 * @throws ConfigError naming every wrong or missing value and what was expected.
 */
export function loadConfig(env: Record<string, string | undefined>): AppConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings need attention:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  const production = value.NODE_ENV === 'production';
  return {
    env: value.NODE_ENV,
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL.replace(/\/$/, ''),
    databaseUrl: value.DATABASE_URL,
    dbPool: value.DB_POOL,
    authSecret: value.AUTH_SECRET,
    dataDir: value.DATA_DIR,
    webDist: value.WEB_DIST,
    demo: value.DEMO && (!production || value.DEMO_IN_PRODUCTION),
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    persistedOnly: value.PERSISTED_ONLY,
    introspection: value.INTROSPECTION ?? !production,
    trustProxy: value.TRUST_PROXY,
    eventLogDays: value.EVENT_LOG_DAYS,
    holdMinutes: value.HOLD_MINUTES,
    logLevel: value.LOG_LEVEL,
    rateLimits: value.RATE_LIMITS,
  };
}
