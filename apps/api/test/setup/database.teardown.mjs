export default async function stopDatabase() {
  await globalThis.stopTestCluster?.();
  globalThis.stopTestCluster = undefined;
}
