import type { Attack } from './attack';
import { slowBodies, sockets } from './connections';
import { largePictures, largeUploads } from './files';
import { longPages, readsToTheBound } from './reading';
import {
  aliasesToTheBound,
  mathsToTheBound,
  paragraphsToTheBound,
  tooManyParagraphs,
  tooMuchMaths,
  unknownFields,
} from './rendering';
import { heavyMessages, largeDrafts, manyMessages, manyThreads } from './writing';

/** Each is measured by itself and by somebody else, so that a new one is a line here. */
export const ATTACKS: readonly Attack[] = [
  mathsToTheBound,
  paragraphsToTheBound,
  aliasesToTheBound,
  tooMuchMaths,
  tooManyParagraphs,
  unknownFields,
  readsToTheBound,
  longPages,
  manyMessages,
  heavyMessages,
  manyThreads,
  largeDrafts,
  largeUploads,
  largePictures,
  slowBodies,
  sockets,
];
