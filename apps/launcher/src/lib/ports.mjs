import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/** @param {string | undefined} text @param {number} fallback */
export function readPort(text, fallback) {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT is “${text}”; a whole number from 1 to 65535 was expected.`);
  }
  return port;
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's error code when the port cannot be had
 */
export async function portProblem(port) {
  for (const host of ['0.0.0.0', '127.0.0.1']) {
    const code = await new Promise(resolve => {
      const probe = createServer();
      probe.once('error', error => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown'));
      probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
    });
    if (code !== undefined) return /** @type {string} */ (code);
  }
  return undefined;
}

/** @param {number} port */
export async function assertPortFree(port) {
  const code = await portProblem(port);
  if (code === undefined) return;
  if (code === 'EACCES')
    throw new Failure(`Port ${port} needs administrator rights. Choose another: PORT=3000 npm start`);
  if (code === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  throw new Failure(`Port ${port} cannot be used (${code}). Choose another: PORT=${port + 1} npm start`);
}
