import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandService, Jobs, Outbox } from '@tessellate/api-kernel';
import { CycleDirectory, type DirectoryStep } from '@tessellate/cycle-api';
import { WorkGroupDirectory } from '@tessellate/work-groups-api';
import { londonWallClock } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';
import { desiredState, threadTimes, type ThreadTimes } from './desired-state';
import { type Place, type StandingThread, StepThreadStore } from './step-thread.store';

const JOB = 'discussions.stepThreads';
const DAILY = 'discussions.stepThreadsDaily';

/**
 * Opens and closes the threads of tasks at their times. Every run compares what is with what the dates ask for, so it does
 * not matter how often it runs, after which crash, or whether a date has moved since it was asked for.
 */
@Injectable()
export class StepThreadService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly commands: CommandService,
    private readonly cycles: CycleDirectory,
    private readonly groups: WorkGroupDirectory,
    private readonly threads: StepThreadStore,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ workGroupId: string }>(JOB, ({ workGroupId }) => this.settle(workGroupId));
    this.jobs.every(DAILY, '30 5 * * *', () => this.settleAll());
    this.outbox.on('cycle.changed', ({ workGroupId }) => this.settle(workGroupId));
  }

  /** Brings the threads of one group's tasks in line with its cycle, and asks for the next time that something is due. */
  async settle(workGroupId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('step threads ' || $1))`, [workGroupId]);
      // The database's clock is also that of the jobs: one that runs on time must not find itself early.
      const [{ now }]: [{ now: Date }] = await tx.query('SELECT clock_timestamp() AS now');
      const steps = await this.cycles.stepsOf(tx, workGroupId);
      const tasks = steps.filter(step => step.kind === 'TASK');
      const standing = await this.threads.standing(
        tx,
        tasks.map(task => task.id),
      );
      const place = { workGroupId, memberIds: await this.groups.memberIdsOf(tx, workGroupId) };
      for (const task of tasks) {
        const times = threadTimes(steps, task.id);
        await this.bring(
          tx,
          place,
          task,
          times,
          standing.find(thread => thread.stepId === task.id),
          now,
        );
        await this.schedule(tx, workGroupId, `${task.id}:open`, times.opensAt, now);
        await this.schedule(tx, workGroupId, `${task.id}:close`, times.closesAt, now);
      }
    });
  }

  /** Every group of this year: for cycles that were laid out before, and as a net below the jobs. */
  async settleAll(): Promise<void> {
    const ids = await this.commands.unattended(({ tx }) => this.groups.currentGroupIds(tx));
    for (const id of ids) await this.settle(id);
  }

  private async bring(
    tx: EntityManager,
    place: Place,
    task: DirectoryStep,
    times: ThreadTimes,
    thread: StandingThread | undefined,
    now: Date,
  ): Promise<void> {
    const state = desiredState(times, now);
    if (state === 'OPEN' && !thread) {
      await this.threads.open(tx, place, task, `the workshop before Task ${task.number} has begun.`);
    } else if (state === 'OPEN' && thread?.locked && thread.lockedBy === null) {
      await this.threads.reopen(tx, place, thread, 'the next workshop has moved to a later date.');
    } else if (
      state === 'CLOSED' &&
      thread &&
      times.closesAt &&
      thread.closedFor?.getTime() !== times.closesAt.getTime()
    ) {
      await this.threads.close(tx, place, thread, times.closesAt, closingReason(times.closesAt));
    }
  }

  private async schedule(
    tx: EntityManager,
    workGroupId: string,
    key: string,
    at: Date | null,
    now: Date,
  ): Promise<void> {
    if (at && at > now) await this.jobs.add(tx, JOB, { workGroupId }, { startAfter: at, key });
    else await this.jobs.cancel(tx, JOB, key);
  }
}

const closingReason = (closesAt: Date): string => {
  const { date } = londonWallClock(closesAt);
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return `the next workshop is near, so this thread closed on ${day}.`;
};
