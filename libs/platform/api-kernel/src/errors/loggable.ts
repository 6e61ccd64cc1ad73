import { sqlState } from '../database/transactions';

const ADDRESS = /[^\s<>"'(),:;@]+@[^\s<>"'(),:;@]+/g;
/** PostgreSQL's class of faults in what was given; its messages repeat it. */
const DATA_FAULT = '22';

/** Text as logs may keep it: without e-mail addresses. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, '[address]');

/**
 * What went wrong and where, as logs may keep it. Statements' parameters, the details that PostgreSQL adds, what a parser could
 * not read and e-mail addresses are people's content, and stay out.
 */
export function loggable(error: unknown): string {
  if (!(error instanceof Error)) return withoutAddresses(String(error)).slice(0, 500);
  const frames = (error.stack ?? '').split('\n').filter(line => line.startsWith('    at '));
  return [`${error.name}: ${messageOf(error)}`, ...frames].join('\n');
}

function messageOf(error: Error): string {
  const state = sqlState(error);
  const message = withoutAddresses(error.message);
  if (!state && !(error instanceof SyntaxError)) return message;
  // Names of constraints and columns are quoted too, and worth knowing; only faults in data quote the data.
  const quotesContent = error instanceof SyntaxError || state.startsWith(DATA_FAULT);
  const shown = quotesContent ? message.replace(/"[\s\S]*"/, '"…"') : message;
  return state ? `${state} ${shown}` : shown;
}
