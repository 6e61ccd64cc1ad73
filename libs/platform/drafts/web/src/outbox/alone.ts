const PATIENCE_MS = 5_000;

/**
 * Does something while no other tab of the browser does it. Where one takes too long over it, or the browser has no locks, it is
 * done all the same: for what may happen twice without harm.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return work();
  let begun = false;
  try {
    await locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    await work();
  }
}
