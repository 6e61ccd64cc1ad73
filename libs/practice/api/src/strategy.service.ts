import { Injectable } from '@nestjs/common';
import {
  AppError,
  CommandService,
  type CommandScope,
  forbidden,
  invalidInput,
  ModerationService,
  notFound,
  Notices,
  type RequestContext,
  stale,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { type Reach, REACHES } from '@tessellate/practice-contract';
import { WorkGroupQueries } from '@tessellate/work-groups-api';
import type {
  ChangeStrategyReachInput,
  CreateStrategyInput,
  EditStrategyInput,
  RemoveStrategyInput,
} from './graphql/strategy.input';
import { StrategyOriginService } from './origin/strategy-origin.service';
import { moveReach } from './strategy-reach';
import { StrategyRevision } from './strategy-revision.entity';
import { StrategyTextService } from './strategy-text.service';
import type { StrategyContent } from './strategy-content';
import { Strategy } from './strategy.entity';
import { audienceOf, mayEdit, maySee } from './strategy.policy';
import { hideStrategy } from './strategy.target';

@Injectable()
export class StrategyService {
  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
    private readonly moderation: ModerationService,
    private readonly workGroups: WorkGroupQueries,
    private readonly notices: Notices,
    private readonly texts: StrategyTextService,
    private readonly origins: StrategyOriginService,
  ) {}

  /** With whom a new strategy is shared, for each reach that there is. */
  async reaches(ctx: RequestContext): Promise<{ reach: Reach; audienceId: string }[]> {
    if (ctx.me.ownWorkGroupIds.length === 0 && ctx.me.hubIds.length === 0) return [];
    const { workGroupId, hubId } = await this.placeOf(ctx, {});
    return REACHES.flatMap(reach => {
      const audienceId = audienceOf(reach, workGroupId, hubId);
      return audienceId ? [{ reach, audienceId }] : [];
    });
  }

  async create(ctx: RequestContext, input: CreateStrategyInput, publishedAt = new Date()): Promise<string> {
    const from = input.fromMessageId ? await this.origins.require(ctx, input.fromMessageId) : null;
    const place = await this.placeOf(ctx, input, from?.audienceId);
    const reach = from ? this.origins.startingReach(ctx, from, place, input.reach) : input.reach;
    const audienceId = audienceOf(reach, place.workGroupId, place.hubId);
    if (!audienceId) throw invalidInput('Choose “My hub” or “All hubs”: you are not posting in a Work Group.', 'reach');
    const { content, parts } = await this.texts.ofNew(ctx, input.sections, audienceId);
    return this.commands.run(ctx, 'createStrategy', input, async scope => {
      const id = input.mutationId;
      await scope.tx.insert(Strategy, {
        id,
        authorId: ctx.me.personId,
        departmentId: ctx.me.departmentIds[0] ?? null,
        ...place,
        reach,
        audienceId,
        title: input.title,
        bigIdeas: input.bigIdeas,
        keyStages: input.keyStages,
        topics: input.topics,
        publishedAt,
        ...content,
      });
      await this.index(scope, id, input.title, content, parts.formulas);
      if (from)
        await this.origins.record(
          scope,
          { id, authorId: ctx.me.personId },
          from,
          reach === input.reach ? null : input.reach,
        );
      await this.files.attach(scope.tx, ctx, parts.fileIds, { type: 'STRATEGY', id });
      await scope.emit('strategy.published', { strategyId: id, authorId: ctx.me.personId, audienceId, reach });
      return id;
    });
  }

  /** @throws AppError STALE with the version saved meanwhile (`current`), so that both can be shown */
  async edit(ctx: RequestContext, input: EditStrategyInput): Promise<string> {
    const { content, parts } = await this.texts.ofEdited(ctx, input.sections, input.id);
    return this.commands.run(ctx, 'editStrategy', input, async scope => {
      const strategy = await this.locked(scope, ctx, input.id);
      if (!mayEdit(ctx.me, strategy)) throw forbidden('Only its author can edit a strategy.');
      if (strategy.version !== input.baseVersion) {
        throw stale('You also saved this strategy on another device. Both versions are saved: choose which to keep.', {
          current: { version: strategy.version, title: strategy.title, documents: strategy.documents },
        });
      }
      await scope.tx.insert(StrategyRevision, {
        strategyId: strategy.id,
        version: strategy.version,
        title: strategy.title,
        documents: strategy.documents,
      });
      await scope.tx.update(Strategy, strategy.id, {
        title: input.title,
        bigIdeas: input.bigIdeas,
        keyStages: input.keyStages,
        topics: input.topics,
        ...content,
        version: strategy.version + 1,
        editedAt: new Date(),
      });
      await this.index(scope, strategy.id, input.title, content, parts.formulas);
      await this.files.attach(scope.tx, ctx, parts.fileIds, { type: 'STRATEGY', id: strategy.id });
      await scope.emit('strategy.edited', {
        strategyId: strategy.id,
        authorId: strategy.authorId,
        audienceId: strategy.audienceId,
      });
      return strategy.id;
    });
  }

  /** The author alone decides how far a strategy goes; beyond the readers of a colleague's message that it began as, both do. */
  async changeReach(ctx: RequestContext, input: ChangeStrategyReachInput): Promise<string> {
    return this.commands.run(ctx, 'changeStrategyReach', input, async scope => {
      const strategy = await this.locked(scope, ctx, input.id);
      if (!mayEdit(ctx.me, strategy)) throw forbidden('Only its author can change who sees a strategy.');
      if (!audienceOf(input.reach, strategy.workGroupId, strategy.hubId))
        throw invalidInput('This strategy was not posted in a Work Group. Choose “My hub” or “All hubs”.', 'reach');
      if (await this.origins.allows(scope, strategy, input.reach))
        await moveReach(scope, this.notices, strategy, input.reach);
      return strategy.id;
    });
  }

  /** The author removes their own; a facilitator removes with a reason, which goes into the log. */
  async remove(ctx: RequestContext, input: RemoveStrategyInput): Promise<string> {
    return this.commands.run(ctx, 'removeStrategy', input, async scope => {
      const strategy = await this.locked(scope, ctx, input.id);
      if (mayEdit(ctx.me, strategy)) await hideStrategy(scope.tx, strategy.id, ctx.me.personId);
      else await this.moderation.hide(scope, ctx, { type: 'STRATEGY', id: strategy.id }, input.reason);
      await scope.tx.query('DELETE FROM strategy_search WHERE strategy_id = $1', [strategy.id]);
      await this.notices.reachChanged(scope.tx, { type: 'STRATEGY', id: strategy.id });
      await scope.emit('strategy.removed', {
        strategyId: strategy.id,
        authorId: strategy.authorId,
        audienceId: strategy.audienceId,
      });
      return strategy.id;
    });
  }

  private async locked({ tx }: CommandScope, ctx: RequestContext, id: string): Promise<Strategy> {
    const strategy = await tx.findOne(Strategy, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!strategy || strategy.removedAt || !maySee(ctx.me, strategy)) throw notFound('This strategy');
    return strategy;
  }

  /** Where a new strategy stands. @param near where a message that it is made of stands, if the viewer shares strategies there */
  async placeOf(
    ctx: RequestContext,
    input: Pick<CreateStrategyInput, 'workGroupId' | 'hubId'>,
    near?: string,
  ): Promise<{ workGroupId: string | null; hubId: string }> {
    const nearGroup = ctx.me.ownWorkGroupIds.find(id => id === near);
    const workGroupId = input.workGroupId ?? (input.hubId ? undefined : (nearGroup ?? ctx.me.ownWorkGroupIds[0]));
    if (workGroupId) {
      const group = ctx.me.ownWorkGroupIds.includes(workGroupId) ? await this.workGroups.load(ctx, workGroupId) : null;
      if (!group) throw notFound('This Work Group');
      return { workGroupId, hubId: group.hubId };
    }
    const hubId = input.hubId ?? ctx.me.hubIds.find(id => id === near) ?? ctx.me.hubIds[0];
    if (!hubId)
      throw new AppError(
        'FORBIDDEN',
        'You can share a strategy once you have a place in a Work Group or a hub community.',
      );
    if (!ctx.me.hubIds.includes(hubId)) throw notFound('This hub');
    return { workGroupId: null, hubId };
  }

  private async index(
    { tx }: CommandScope,
    id: string,
    title: string,
    { text }: StrategyContent,
    latex: string[],
  ): Promise<void> {
    const formulas = latex.map(formula => formula.replace(/\s+/g, '')).join('\n');
    await tx.query(
      `INSERT INTO strategy_search (strategy_id, words, formulas)
       VALUES ($1, setweight(to_tsvector('english', $2), 'A') || setweight(to_tsvector('simple', $2), 'A') || to_tsvector('english', $3) || to_tsvector('simple', $3), $4)
       ON CONFLICT (strategy_id) DO UPDATE SET words = EXCLUDED.words, formulas = EXCLUDED.formulas`,
      [id, title, text.slice(0, 200_000), formulas],
    );
  }
}
