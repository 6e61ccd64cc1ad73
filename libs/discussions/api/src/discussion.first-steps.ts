import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext, type Viewer } from '@tessellate/api-kernel';
import { DraftService } from '@tessellate/drafts-api';
import { textDocument } from '@tessellate/rich-text';
import type { EntityManager } from 'typeorm';

const INTRODUCE = 'thread.introduce';
const WELCOME = 'thread.welcome';
const DISCUSSIONS = '/discussions';
const HELLO = {
  title: 'Introductions',
  words: 'Hello, I’m head of maths at … This year I’d like to find out how other departments …',
};
const COME_IN = {
  title: 'Welcome: who are we?',
  words: 'Welcome, everybody! I’m … Please say hello: where you teach, and what you would like to find out this year.',
};

/** A word to the group: from whoever takes part an introduction, from whoever leads a thread that welcomes them. */
@Injectable()
export class DiscussionFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftService,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      steps: ctx => this.steps(ctx),
      begin: (tx, ctx, step) => (step === INTRODUCE ? this.introduce(tx, ctx) : this.open(tx, ctx, COME_IN)),
    });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const audiences = audiencesOf(ctx.me);
    if (audiences.length === 0) return [];
    const [row] = await this.database.read<{ wrote: boolean; opened: boolean }>('thread.first-steps', WROTE, [
      ctx.me.personId,
      audiences,
    ]);
    return [leads(ctx.me) ? welcome(row?.opened ?? false) : introduction(row?.wrote ?? false)];
  }

  /** Where people introduce themselves, or else a thread for it to be opened; with words to go on from, unless some wait there. */
  private async introduce(tx: EntityManager, ctx: RequestContext): Promise<string> {
    const [thread]: { id: string }[] = await tx.query(INTRODUCTIONS, [audiencesOf(ctx.me)]);
    if (!thread) return this.open(tx, ctx, HELLO);
    const draft = { document: textDocument(HELLO.words), quote: null };
    await this.drafts.takeBack(tx, ctx, `thread:${thread.id}`, draft);
    return `${DISCUSSIONS}/${thread.id}?write=1`;
  }

  /** A new thread, ready to be opened: in a group's discussions, or in the community of whoever is in none. */
  private async open(tx: EntityManager, ctx: RequestContext, { title, words }: typeof HELLO): Promise<string> {
    const [audienceId] = audiencesOf(ctx.me);
    if (!audienceId) return DISCUSSIONS;
    await this.drafts.takeBack(tx, ctx, `thread:new:${audienceId}`, {
      title,
      stepId: '',
      document: textDocument(words),
    });
    return ctx.me.ownWorkGroupIds.includes(audienceId)
      ? `${DISCUSSIONS}?group=${audienceId}&new=thread`
      : `/community?hub=${audienceId}&new=thread`;
  }
}

const leads = ({ ownWorkGroupIds, ledWorkGroupIds }: Viewer): boolean =>
  ownWorkGroupIds.some(id => ledWorkGroupIds.includes(id));

/** One's own groups of this year; whoever is in none, such as alumni, has the hub's community. Managers have other work. */
const audiencesOf = ({ ownWorkGroupIds, hubIds, managedHubIds }: Viewer): string[] =>
  ownWorkGroupIds.length > 0 ? ownWorkGroupIds : hubIds.filter(id => !managedHubIds.includes(id));

const introduction = (done: boolean): FirstStep => ({
  id: INTRODUCE,
  title: 'Introduce yourself',
  detail: 'Two sentences are enough; a draft is ready for you to change.',
  path: DISCUSSIONS,
  action: 'Write',
  done,
  order: 30,
});

const welcome = (done: boolean): FirstStep => ({
  id: WELCOME,
  title: 'Open a welcome thread',
  detail: 'Say who you are and ask everybody to introduce themselves.',
  path: DISCUSSIONS,
  action: 'Open it',
  done,
  order: 30,
});

const WROTE = `
  SELECT EXISTS (SELECT 1 FROM message m JOIN thread t ON t.id = m.thread_id
      WHERE m.author_id = $1 AND m.removed_at IS NULL AND t.audience_id = ANY($2::uuid[])) AS wrote,
    EXISTS (SELECT 1 FROM thread t WHERE t.created_by = $1 AND t.audience_id = ANY($2::uuid[])) AS opened`;

const INTRODUCTIONS = `
  SELECT id FROM thread WHERE audience_id = ANY($1::uuid[]) AND locked_at IS NULL AND title ~* '(introduc|welcome|hello)'
  ORDER BY step_id IS NULL DESC, pinned_at IS NOT NULL DESC, last_message_at DESC, id LIMIT 1`;
