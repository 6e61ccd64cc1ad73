import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { inOrder, type PictureColumn } from '@tessellate/insights-contract';
import { HubRecordQueries } from '@tessellate/network-api';
import { NationalPictureType, PictureColumnEnum } from './graphql/national-picture.type';
import { NationalPictureQueries } from './national-picture.queries';
import { pictureCsv, type PictureLine } from './picture-csv';

@Resolver(() => NationalPictureType)
export class NationalPictureResolver {
  constructor(
    private readonly pictures: NationalPictureQueries,
    private readonly records: HubRecordQueries,
    private readonly people: PersonLoader,
  ) {}

  @Can('hub.coordinate')
  @Query(() => NationalPictureType, {
    description: 'The hubs in numbers, without any person but those who manage them.',
  })
  nationalPicture(
    @Args('academicYear', { type: () => Int, nullable: true }) academicYear?: number,
  ): Promise<NationalPictureType> {
    return this.pictures.picture(academicYear);
  }

  @Can('hub.coordinate')
  @Query(() => String, { description: 'The same as a file for spreadsheets, in the order of the screen.' })
  async nationalPictureCsv(
    @Ctx() ctx: RequestContext,
    @Args('academicYear', { type: () => Int }) academicYear: number,
    @Args('sortBy', { type: () => PictureColumnEnum }) sortBy: PictureColumn,
    @Args('descending') descending: boolean,
  ): Promise<string> {
    const { hubs, groups, total } = await this.pictures.picture(academicYear);
    const lines = await Promise.all(
      hubs.map(async ({ record: { id, hub }, ...rest }): Promise<PictureLine> => {
        const managers = await this.records.managersOf(ctx, id);
        const people = await this.people.loadMany(
          ctx,
          managers.map(({ personId }) => personId),
        );
        return {
          ...rest,
          name: hub.closedAt ? `${hub.shortName} (closed)` : hub.shortName,
          region: hub.region,
          leadSchool: hub.leadSchool ?? '',
          managers: people.map(({ name }) => name),
        };
      }),
    );
    return pictureCsv([
      ...inOrder(lines, cellsOf, sortBy, descending),
      { name: 'All hubs', region: '', leadSchool: '', managers: [], groups, numbers: total },
    ]);
  }
}

const cellsOf = ({ name, region, leadSchool, managers, groups, numbers }: PictureLine) => ({
  NAME: name,
  REGION: region,
  LEAD_SCHOOL: leadSchool || null,
  MANAGERS: managers.length,
  GROUPS: groups,
  REGISTERED: numbers.registered,
  STARTED: numbers.started,
  COMPLETED: numbers.completed,
  ATTENDANCE: numbers.attendance,
});
