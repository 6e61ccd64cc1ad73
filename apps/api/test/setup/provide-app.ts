import { provideApp } from '@tessellate/api-testing/app-factory';

// Loaded when a test starts a server, since some of the files that read this start none.
provideApp(async (config, options) => (await import('../../src/app')).createApp(config, options));
