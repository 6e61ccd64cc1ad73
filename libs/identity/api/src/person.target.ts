import type { TargetDescription, TargetPolicy } from '@tessellate/api-kernel';
import type { PersonLoader } from './person.loader';
import type { PersonVisibility } from './person-visibility.registry';

/** People as a target: their picture is seen by whoever sees them. Nothing else attaches to people yet. */
export function personTarget(visibility: PersonVisibility, loader: PersonLoader): TargetPolicy {
  return {
    type: 'PERSON',
    visibleIds: (ctx, ids) => visibility.visibleIds(ctx, ids),
    can: async (ctx, action, ids) => new Set(action === 'attach' ? ids.filter(id => id === ctx.viewer?.personId) : []),
    describe: async ids => {
      const people = await loader.byIds(ids);
      return new Map(
        people.map((person): [string, TargetDescription] => [
          person.id,
          {
            id: person.id,
            title: person.name,
            path: `/people/${person.id}`,
            ownerIds: [person.id],
            audienceId: person.id,
          },
        ]),
      );
    },
  };
}
