import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, MachineText, RequestContext } from '@tessellate/api-kernel';
import { DraftService } from './draft.service';
import { DraftOpenings } from './draft-openings.service';
import {
  DiscardDraftInput,
  DiscardDraftResult,
  DraftType,
  OpenDraftInput,
  OpenDraftResult,
  SaveDraftInput,
  SaveDraftResult,
} from './draft.type';

@Resolver()
export class DraftResolver {
  constructor(
    private readonly service: DraftService,
    private readonly openings: DraftOpenings,
  ) {}

  @Can('draft.own')
  @Query(() => DraftType, { nullable: true })
  draft(@Ctx() ctx: RequestContext, @Args('key', MachineText) key: string): Promise<DraftType | null> {
    return this.service.find(ctx, key);
  }

  @Can('draft.own')
  @Query(() => [DraftType], { description: "The viewer's unfinished texts of one kind, newest first." })
  drafts(@Ctx() ctx: RequestContext, @Args('prefix', MachineText) prefix: string): Promise<DraftType[]> {
    return this.service.list(ctx, prefix);
  }

  @Can('draft.own')
  @Mutation(() => SaveDraftResult)
  saveDraft(@Ctx() ctx: RequestContext, @Args('input') input: SaveDraftInput): Promise<SaveDraftResult> {
    return this.service.save(ctx, input);
  }

  @Can('draft.own')
  @Mutation(() => DiscardDraftResult)
  async discardDraft(@Ctx() ctx: RequestContext, @Args('input') input: DiscardDraftInput): Promise<DiscardDraftResult> {
    await this.service.discard(ctx, input.key);
    return { key: input.key };
  }

  @Can('draft.own')
  @Mutation(() => OpenDraftResult, { description: 'Tells that a draft is open here, and hears where else it is.' })
  openDraft(@Ctx() ctx: RequestContext, @Args('input') input: OpenDraftInput): Promise<OpenDraftResult> {
    return this.openings.open(ctx, input);
  }
}
