import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';

const WORDS = /^(application\/(json|graphql-response\+json)|text\/(html|calendar|csv))/;
const THRESHOLD_BYTES = 1_024;

/**
 * Answers in words go compressed to whoever understands it: a thread's page is a fifth of its size. Files are left alone:
 * those of the app are compressed when it is built, and parts of the others may be asked for by their place.
 */
export const useCompression = async (app: FastifyInstance): Promise<void> =>
  void (await app.register(compress, {
    customTypes: WORDS,
    threshold: THRESHOLD_BYTES,
    encodings: ['br', 'gzip'],
    // Nobody sends us compressed bodies; unpacking them would only let small requests grow large here.
    globalDecompression: false,
    // Between the gzip that servers use and what is worth the time for an answer that is sent once.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  }));
