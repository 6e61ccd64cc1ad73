import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ServerProcess {
  url: string;
  pid: number;
  /** Resident memory in bytes. */
  memory(): Promise<number>;
  /** The same with the processes that it started. */
  memoryWithChildren(): Promise<number>;
  stop(): Promise<void>;
  kill9(): Promise<void>;
}

/** The first free port of 127.0.0.1 at or after `from`; below 32768, where no outgoing connection can take it. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < 32_768; port++) {
    const free = await new Promise<boolean>(resolve => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error(`No port from ${from} on is free.`);
}

/** Starts a program of this project that serves on `port`, and waits until `readyPath` answers 200. */
export async function startProgram(
  file: string,
  args: string[],
  {
    port,
    readyPath,
    env = {},
    nodeOptions = [],
  }: { port: number; readyPath: string; env?: NodeJS.ProcessEnv; nodeOptions?: string[] },
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    env: { ...process.env, NODE_OPTIONS: undefined, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${file} ended at its start: ${said}`);
    const answer = await fetch(url + readyPath, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) break;
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${file} was not ready after 30 seconds: ${said}`);
    }
    await sleep(50);
  }
  return {
    url,
    pid: child.pid as number,
    memory: () => residentMemory(child.pid as number),
    memoryWithChildren: () => memoryWithChildren(child.pid as number),
    stop: () => end(child, 'SIGTERM', ended),
    kill9: () => end(child, 'SIGKILL', ended),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}

/** Runs a program of this project to its end. @throws with what it said when it fails */
export async function runProgram(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, NODE_OPTIONS: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-8_000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${file} failed: ${said}`);
  return said;
}

/** Linux tells of every process; elsewhere it is not known. */
async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) * 1_024;
}

async function memoryWithChildren(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map(thread => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const children = lists.flatMap(list => list.split(' ').filter(Boolean).map(Number));
  const each = await Promise.all(children.map(child => memoryWithChildren(child).then(bytes => bytes || 0)));
  return each.reduce((sum, bytes) => sum + bytes, await residentMemory(pid));
}
