import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig, Outbox } from '@tessellate/api-kernel';
import { DataSource } from 'typeorm';
import { SeedContext } from './seed-context';
import { SeedModule } from './seed.module';
import { seedComments } from './steps/comments';
import { seedNetwork, seedPeople, seedProgramme } from './steps/community';
import { seedDepartments } from './steps/departments';
import { seedLetters } from './steps/letters';
import { seedPlaces, seedRecruiting } from './steps/recruiting';
import { seedPublicPages } from './steps/public-pages';
import { seedNational } from './steps/national';
import { seedProjects } from './steps/projects';
import { seedNotices } from './steps/notices';
import { seedPlanning } from './steps/planning';
import { seedStrategies } from './steps/strategies';
import { seedStrategyDrafts } from './steps/strategy-drafts';
import { seedStrategyOrigins } from './steps/strategy-origins';
import { seedTasks } from './steps/tasks';
import { seedStepThreads } from './steps/step-threads';
import { seedThreads } from './steps/threads';
import { seedWorkshopToday } from './steps/workshop-today';
import { seedWorkshops } from './steps/workshops';
import { clearUnfinished, isUnfinished, markFinished, markUnfinished } from './unfinished';

const STEPS: [string, (seed: SeedContext) => Promise<void>][] = [
  ['people', seedPeople],
  ['schools, departments and hubs', seedNetwork],
  ['Work Groups and their cycles', seedProgramme],
  ['places and who gave them', seedPlaces],
  ['registers and answers of workshops', seedWorkshops],
  ['public pages', seedPublicPages],
  ['what the national coordinator did', seedNational],
  ['projects and their versions', seedProjects],
  ['department pages', seedDepartments],
  ['strategies', seedStrategies],
  ['drafts of strategies', seedStrategyDrafts],
  ['comments', seedComments],
  ['threads and messages', seedThreads],
  ['strategies made of messages', seedStrategyOrigins],
  ['work on tasks', seedTasks],
  ['notices', seedNotices],
  ['threads of tasks and their summaries', seedStepThreads],
  ['a workshop that is on', seedWorkshopToday],
  // After the threads that hang on steps: what is published opens those that are missing.
  ['agendas, materials and drafts of the cycle', seedPlanning],
  ['a group that recruits', seedRecruiting],
  ['letters, and what waits to be sent', seedLetters],
];

/** `node seed.js [--if-empty]`: builds the demo community. With `--if-empty` a database that has people is left alone. */
async function main(): Promise<void> {
  // Nobody takes back what the seed decides; the little that waits is made by its last step.
  const config = { ...loadConfig(process.env), demo: true, holdMinutes: 0 };
  const app = await NestFactory.createApplicationContext(SeedModule.forRoot(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const dataSource = app.get(DataSource);
    if (await isUnfinished(dataSource)) await clearUnfinished(dataSource);
    const [{ count }] = (await dataSource.query('SELECT count(*)::int AS count FROM person')) as [{ count: number }];
    if (count > 0) {
      if (process.argv.includes('--if-empty')) return;
      throw new Error('The database has people in it already. The demo community is only written into an empty one.');
    }
    await markUnfinished(dataSource);
    const seed = new SeedContext(app);
    for (const [name, step] of STEPS) {
      console.log(`Demo community: ${name} …`);
      await step(seed);
    }
    // Nobody was connected while the community grew; delivering now keeps the first start quiet.
    await app.get(Outbox).settled();
    await markFinished(dataSource);
    await dataSource.query('ANALYZE');
  } finally {
    await app.close();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(`Seeding the demo community failed: ${error.stack ?? error.message}`);
    process.exit(1);
  },
);
