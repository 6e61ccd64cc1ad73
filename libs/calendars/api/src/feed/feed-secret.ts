import { createHash, createHmac } from 'node:crypto';

/**
 * The secret in a calendar's address: 256 bits from the server's key and the act that asked for it. A repetition of the act
 * gives the same address although the secret is stored nowhere.
 */
export const feedSecret = (key: string, personId: string, mutationId: string): string =>
  createHmac('sha256', key).update(`calendar:${personId}:${mutationId}`).digest('base64url');

/** What is stored of it. A plain hash is enough: nobody can guess their way through 256 random bits. */
export const feedSecretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
