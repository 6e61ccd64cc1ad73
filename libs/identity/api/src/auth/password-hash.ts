import { Algorithm, hash, verify } from '@node-rs/argon2';

// OWASP's parameters for argon2id: 19 MiB of memory, two passes, one lane.
const OPTIONS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), OPTIONS);

/** False also for a hash that is not one: a damaged row must not answer differently from a wrong password. */
export async function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password.normalize('NFKC')).catch(() => false);
}
