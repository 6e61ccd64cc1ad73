import pg from 'pg';
import { Random } from '../lib/random';
import { type LoadedThread, writeDiscussions } from './discussions';
import { type Community, writePeople } from './people';
import { writePools } from './pools';
import { type ProgrammeGroup, PROGRAMME, SMALL_PROGRAMME, writeProgramme } from './programme';
import { indexStrategies, writeComments, writeStrategies } from './practice';

export interface Volume {
  people: number;
  strategies: number;
  comments: number;
  threads: number;
  messages: number;
}

export const FULL: Volume = { people: 1_000, strategies: 5_000, comments: 40_000, threads: 2_000, messages: 100_000 };
export const QUICK: Volume = { people: 200, strategies: 500, comments: 2_000, threads: 100, messages: 6_000 };

export interface World extends Community {
  threads: LoadedThread[];
  /** Adds strategies until there are `times` as many. */
  grow(times: number): Promise<number>;
  /** Adds the programme of all hubs over five years, and a register of 50,000 schools. */
  addProgramme(): Promise<ProgrammeGroup[]>;
  close(): Promise<void>;
}

/** Fills a migrated, empty database with a community of the given size. */
export async function loadWorld(databaseUrl: string, volume: Volume, say: (line: string) => void): Promise<World> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const r = new Random(20_260_901);
  await client.query("SET work_mem = '64MB'");
  await client.query('SET synchronous_commit = off');
  await writePools(client, r);
  const community = await writePeople(client, r, volume.people);
  say(`${volume.people} people in ${community.groups.length} Work Groups`);
  const strategyIds = await writeStrategies(client, r, community, volume.strategies);
  await indexStrategies(client);
  await writeComments(client, r, community, strategyIds, volume.comments);
  say(`${volume.strategies} strategies, ${volume.comments} comments`);
  const threads = await writeDiscussions(client, r, community, volume);
  say(`${volume.threads} threads, ${threads.reduce((sum, thread) => sum + thread.messages, 0)} messages`);
  await settle(client);
  return {
    ...community,
    threads,
    grow: async times => {
      await writeStrategies(client, r, community, volume.strategies * (times - 1));
      await settle(client);
      return volume.strategies * times;
    },
    addProgramme: async () => {
      const groups = await writeProgramme(client, r, volume === QUICK ? SMALL_PROGRAMME : PROGRAMME);
      await settle(client);
      return groups;
    },
    close: () => client.end(),
  };
}

/** What the server's own housekeeping would do in the following minutes is done now, so that it does not fall into a measurement. */
async function settle(client: pg.Client): Promise<void> {
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}
