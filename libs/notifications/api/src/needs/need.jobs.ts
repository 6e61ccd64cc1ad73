import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '@tessellate/api-kernel';
import { FirstStepsService } from '../first-steps/first-steps.service';
import { NeedService } from './need.service';

const EXPIRE_JOB = 'need.expire';
const EVERY_NIGHT = '25 3 * * *';

/** What people have put off or skipped goes when it has no use any more. */
@Injectable()
export class NeedJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly needs: NeedService,
    private readonly firstSteps: FirstStepsService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EXPIRE_JOB, EVERY_NIGHT, async () => {
      await this.needs.expire();
      await this.firstSteps.expire();
    });
  }
}
