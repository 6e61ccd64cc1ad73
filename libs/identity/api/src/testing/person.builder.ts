import { randomUUID } from 'node:crypto';
import type { NewPerson } from '../identity.service';

let counter = 0;

/** A person with an account for tests. Pass only what the test is about. */
export function aPerson(given: Partial<NewPerson> = {}): NewPerson & { id: string } {
  counter++;
  return {
    name: `Robin Fielding ${counter}`,
    email: `robin.${counter}.${randomUUID().slice(0, 8)}@school.example`,
    emailVerified: true,
    ...given,
    id: given.id ?? randomUUID(),
  };
}
