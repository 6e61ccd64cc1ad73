import {
  type AcceptedText,
  type AcceptOptions,
  acceptText,
  isQuick,
  type RichTextLimits,
  type RichTextProfile,
} from '@tessellate/rich-text';
import { AppError, invalidInput } from '../errors/app-error';
import { WorkerPool } from '../workers/worker-pool';

/** A validated rich text with what is derived from it. Stored together, so that reading renders nothing. */
export type AcceptedDocument = AcceptedText;

/** Texts travel between threads as JSON, which is made and read several times faster than a copied object. */
export interface RenderJob {
  json: string;
  options: AcceptOptions;
}

export type RenderAnswer =
  | { ok: true; document: string; rest: Omit<AcceptedText, 'document'> }
  | Extract<ReturnType<typeof acceptText>, { ok: false }>;

/** What a text must be where it is written. */
export interface TextRules {
  profile: RichTextProfile;
  limits?: Partial<RichTextLimits>;
  /** Said when there is nothing in it; left out where a text may be empty. */
  missing?: string;
}

interface AcceptRequest extends TextRules {
  /** Whose text it is: everybody's wait by turns. */
  owner: string;
  input: unknown;
  /** The field that a refusal names. */
  field: string;
}

/** Before a person's id, where a mention leads to. */
const PEOPLE = '/people/';
/** What is done at once, where going to another thread would take as long. */
const QUICK_MICROSECONDS = 4_000;

// Threads belong to the process, not to a module of it: whoever takes a text shares them.
let pool: WorkerPool<RenderJob, RenderAnswer> | null = null;

/** From now on long texts are rendered by other threads running this file. Without it, as in the seed, here. */
export function renderInThreads(file: string): void {
  pool ??= new WorkerPool(file, {
    threads: 2,
    busyMessage: 'Several of your posts are still being processed. Wait for them to finish, then try again.',
    slowMessage: 'This text takes too long to process. Split it into several posts.',
  });
}

/**
 * Checks and renders a document that came from outside; a long one away from the thread that answers everybody.
 * @throws AppError INVALID_INPUT or TOO_LARGE with what to change and where, RATE_LIMITED when too many of the owner's wait
 */
export async function acceptDocument(request: AcceptRequest): Promise<AcceptedDocument> {
  const { input, profile, field, limits, missing } = request;
  const options: AcceptOptions = { profile, ...limits, mentionPath: PEOPLE };
  const result =
    pool && !isQuick(input, QUICK_MICROSECONDS)
      ? unpacked(await pool.run(request.owner, { json: JSON.stringify(input), options }))
      : acceptText(input, options);
  if (!result.ok)
    throw new AppError(result.code === 'TOO_LARGE' ? 'TOO_LARGE' : 'INVALID_INPUT', result.message, {
      field,
      path: result.path,
    });
  if (missing && result.accepted.isEmpty) throw invalidInput(missing, field);
  return result.accepted;
}

function unpacked(answer: RenderAnswer): ReturnType<typeof acceptText> {
  if (!answer.ok) return answer;
  let document: AcceptedText['document'] | undefined;
  // A preview shows the rendered text alone, and never asks for this.
  const accepted = {
    ...answer.rest,
    get document() {
      return (document ??= JSON.parse(answer.document) as AcceptedText['document']);
    },
  };
  return { ok: true, accepted };
}
