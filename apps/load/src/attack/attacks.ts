import type { Attack } from './attack';
import { slowBodies, sockets } from './connections';
import { manyParagraphs, mathsWithoutEnd, unknownFields } from './rendering';

/** Each is measured by itself, so that a new one is a line here: uploads and quotas belong beside these. */
export const ATTACKS: readonly Attack[] = [mathsWithoutEnd, manyParagraphs, unknownFields, slowBodies, sockets];
