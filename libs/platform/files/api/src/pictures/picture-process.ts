import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface PictureJob {
  input: string;
  output: string;
  /** Neither side gets longer than this; or only the width counts. */
  edge?: number;
  width?: number;
  quality: number;
}

export type PictureRefusal = 'TOO_MANY_PIXELS' | 'UNREADABLE' | 'TOO_SLOW';
export type PictureResult =
  { width: number; height: number; bytes: number } | { refused: PictureRefusal; why?: string };

/** A progressive JPEG of a few kilobytes can ask for hours. */
const PATIENCE_MS = 60_000;
const LOWEST_PRIORITY = 19;

/** As source beside this file, or built beside the server or above its shared chunks. */
const program = (): string => {
  const places = ['./picture-program.mjs', './picture-program.js', '../picture-program.js'];
  const found = places.map(place => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (!found) throw new Error('The program that converts pictures was not built.');
  return found;
};

/** Whoever waits for a page goes first, from the moment the process loads its code. */
function yieldToRequests(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, LOWEST_PRIORITY);
  } catch {
    // It has ended already, or the system does not allow it: then it is only less polite.
  }
}

/** A process that converts one picture at a time. */
export class PictureProcess {
  private readonly child: ChildProcess;
  private ended = false;

  constructor() {
    this.child = fork(program(), [], {
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.once('exit', () => (this.ended = true)).on('error', () => (this.ended = true));
    yieldToRequests(this.child.pid);
    this.child.unref();
    this.child.channel?.unref();
  }

  get usable(): boolean {
    return !this.ended && this.child.connected;
  }

  /** Never rejects: a process that dies of a picture has found it unreadable. */
  convert(job: PictureJob): Promise<PictureResult> {
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        this.end();
        done({ refused: 'TOO_SLOW' });
      }, PATIENCE_MS);
      const died = () => done({ refused: 'UNREADABLE', why: 'the process ended' });
      const done = (result: PictureResult) => {
        clearTimeout(timer);
        this.child.off('message', done).off('exit', died).off('error', died);
        resolve(result);
      };
      this.child.once('message', done).once('exit', died).once('error', died);
      this.child.send(job, error => error && died());
    });
  }

  end(): void {
    this.ended = true;
    this.child.kill('SIGKILL');
  }
}
