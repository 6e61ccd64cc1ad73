import { CycleStep } from './cycle-step.entity';
import { CycleTemplate } from './planning/cycle-template.entity';
import { ProgrammePlanning1767225700360 } from './migrations/programme-planning.migration';
import { ProgrammeAgendaItems1796000009100 } from './migrations/programme-agenda-items.migration';
import { CycleTemplateProject1796000009790 } from './migrations/cycle-template-project.migration';
import { ProgrammeDueDates1767225700608 } from './migrations/programme-due-dates.migration';

export const cycleEntities: Function[] = [CycleStep, CycleTemplate];
export const cycleMigrations: Function[] = [
  ProgrammePlanning1767225700360,
  ProgrammeDueDates1767225700608,
  ProgrammeAgendaItems1796000009100,
  CycleTemplateProject1796000009790,
];

export { CycleAdministration, type NewStep } from './cycle-administration.service';
export { CycleStep } from './cycle-step.entity';
export { CycleStepQueries } from './cycle-step.queries';
export { CycleDirectory, type DirectoryStep } from './cycle.directory';
export { AgendaItemType, CycleStepType, WorkshopFormatEnum } from './graphql/cycle-step.type';
export { type LaunchItem, LaunchRegistry } from './launch/launch.registry';
export { StepService } from './planning/step.service';
export { type WorkshopDependant, WorkshopDependants } from './planning/workshop-dependants.registry';
export { CycleApiModule } from './cycle-api.module';
