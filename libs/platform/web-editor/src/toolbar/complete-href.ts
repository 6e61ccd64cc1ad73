import { emailProblem } from '@tessellate/contract';

/** "ncetm.org.uk" and "a@school.uk" mean what people expect them to mean. */
export function completeHref(typed: string): string {
  const value = typed.trim();
  if (emailProblem(value) === null) return `mailto:${value}`;
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#:].*)?$/i.test(value)) return `https://${value}`;
  return value;
}
