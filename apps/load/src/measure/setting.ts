import type { ServerProcess } from '../lib/server-process';
import type { World } from '../world/world';

export interface Setting {
  world: World;
  server: ServerProcess;
  startFloor(program: string, args: string[]): Promise<ServerProcess>;
  /** Another server on the same database. */
  startServer(env: NodeJS.ProcessEnv): Promise<ServerProcess>;
  operation(name: string): string;
  /** The file in which the web app's operations are. */
  documents: string;
  /** The built program of an attacker. */
  attacker: string;
  databaseUrl: string;
  dataDir: string;
  home: string;
  quick: boolean;
  /** Measure this alone: feed, thread, department, programme or attack. */
  only: string | undefined;
  say(line: string): void;
}
