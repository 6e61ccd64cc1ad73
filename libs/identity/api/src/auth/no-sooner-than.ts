/** How long an answer takes at least whose work depends on whether an account exists; better-auth takes as long to resend. */
export const ACCOUNT_FLOOR_MS = 500;

/** Settles as `work` does, but no sooner than after `ms`, so that the time tells nothing of what was done. */
export async function noSoonerThan<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const floor = new Promise(resolve => setTimeout(resolve, ms));
  try {
    return await work();
  } finally {
    await floor;
  }
}
