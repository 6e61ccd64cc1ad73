import { HubManagerAppointmentService, HubTransferService } from '@tessellate/network-api';
import type { SeedContext } from '../seed-context';
import { hubIdOf } from './community';

/** What the national coordinator did lately: a hub went to another lead school, and a manager is asked to come. */
export async function seedNational(seed: SeedContext): Promise<void> {
  const ctx = await seed.actingAs('nat');
  await seed.app.get(HubTransferService).transfer(ctx, {
    mutationId: seed.id('hub-transfer', 'yorkshire-ridings'),
    hubId: hubIdOf('yorkshire-ridings'),
    leadSchool: 'Fulford School',
    from: seed.daysAgo(30),
    reason: 'The trust that led the hub has handed it on at the end of its term.',
  });
  await seed.app.get(HubManagerAppointmentService).invite(ctx, {
    mutationId: seed.id('hub-invitation', 'sussex'),
    hubId: hubIdOf('sussex'),
    name: 'Morwenna Tregear',
    email: 'morwenna.tregear@hillside.example',
  });
}
