import { DepartmentProfileService } from '@tessellate/departments-api';
import { departments } from '../content/departments';
import { people } from '../content/people';
import type { SeedContext } from '../seed-context';
import { departmentIdOf } from './community';

export async function seedDepartments(seed: SeedContext): Promise<void> {
  const service = seed.app.get(DepartmentProfileService);
  for (const [index, department] of departments.entries()) {
    const head = people.find(person => person.key === department.participantKey);
    if (!head?.schoolUrn) throw new Error(`${department.participantKey} has no school`);
    await service.importProfile({
      departmentId: departmentIdOf(seed, head.schoolUrn),
      whoWeAre: department.whoWeAre,
      context: department.context,
      practice: department.practice === null ? null : seed.document(department.practice),
      savedBy: seed.person(head.key),
      savedAt: seed.daysAgo(3 + index * 1.7),
    });
  }
}
