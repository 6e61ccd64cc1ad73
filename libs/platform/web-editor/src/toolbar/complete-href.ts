/** "ncetm.org.uk" and "a@school.uk" mean what people expect them to mean. */
export function completeHref(typed: string): string {
  const value = typed.trim();
  if (/^[^\s/:@]+@[^\s/:@]+\.[a-z]{2,}$/i.test(value)) return `mailto:${value}`;
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#:].*)?$/i.test(value)) return `https://${value}`;
  return value;
}
