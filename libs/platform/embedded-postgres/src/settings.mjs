import { totalmem } from 'node:os';

const megabyte = 1024 * 1024;

/**
 * Settings for a small machine shared with the server: modest memory, no parallel plans (they take the cores that serve
 * requests), and no replication.
 * @param {{ port: number, durable: boolean }} options
 * @returns {Record<string, string | number>}
 */
export function serverSettings({ port, durable }) {
  const memory = Math.floor(totalmem() / megabyte);
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: `${Math.max(64, Math.min(256, Math.floor(memory / 8)))}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(memory / 2))}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    random_page_cost: 1.1,
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    log_checkpoints: 'off',
    autovacuum_vacuum_scale_factor: 0.1,
    autovacuum_analyze_scale_factor: 0.05,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] ',
    // Test databases come and go quickly; what a crash would lose there is worth nothing.
    ...(durable
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 }),
  };
}
