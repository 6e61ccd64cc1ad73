import { AppError, invalidInput } from '@tessellate/api-kernel';
import {
  type AgendaItem,
  isOver,
  LONGEST_WORKSHOP_HOURS,
  type StepDates,
  type StepKind,
  type StepResource,
  type WorkshopFormat,
} from '@tessellate/cycle-contract';
import { whenText } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import type { StepFieldsInput } from './graphql/plan.input';

/** What somebody writes into a step, checked. */
export interface StepContent {
  title: string;
  brief: string;
  startsAt: Date | null;
  endsAt: Date | null;
  dueAt: Date | null;
  format: WorkshopFormat | null;
  venue: string | null;
  accessNotes: string | null;
  joinUrl: string | null;
  agenda: string | null;
  agendaItems: AgendaItem[];
  dayEquivalent: number | null;
  resources: StepResource[];
}

export interface OtherWorkshop {
  id: string;
  kind: StepKind;
  number: number;
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  cancelledAt: Date | null;
}

/**
 * A workshop has no due date, and a task no place: what does not belong to the kind is dropped.
 * @param kept the parts of the agenda as they are, for a change that says nothing of them
 * @throws AppError INVALID_INPUT
 */
export function stepContent(kind: StepKind, fields: StepFieldsInput, kept: AgendaItem[] = []): StepContent {
  const common = {
    title: required(fields.title),
    brief: fields.brief.trim(),
    resources: fields.resources.map(resourceOf),
  };
  if (kind === 'TASK') {
    return { ...common, ...NO_WORKSHOP, dueAt: fields.dueAt ?? null };
  }
  const { startsAt = null, endsAt = null } = fields;
  if (Boolean(startsAt) !== Boolean(endsAt)) {
    throw invalidInput('A workshop needs both a start and an end.', startsAt ? 'endsAt' : 'startsAt');
  }
  return {
    ...common,
    startsAt,
    endsAt,
    dueAt: null,
    format: fields.format ?? 'FACE_TO_FACE',
    venue: text(fields.venue),
    accessNotes: text(fields.accessNotes),
    joinUrl: joinUrlOf(fields.joinUrl),
    agenda: text(fields.agenda),
    agendaItems: fields.agendaItems ? agendaItemsOf(fields.agendaItems) : kept,
    dayEquivalent: fields.dayEquivalent ?? 1,
  };
}

const NO_WORKSHOP = {
  startsAt: null,
  endsAt: null,
  format: null,
  venue: null,
  accessNotes: null,
  joinUrl: null,
  agenda: null,
  agendaItems: [],
  dayEquivalent: null,
};

const text = (value: string | null | undefined): string | null => value?.trim() || null;

function required(title: string): string {
  const trimmed = title.trim();
  if (!trimmed) throw invalidInput('Give the step a title.', 'title');
  return trimmed;
}

/** Each part has an id of its own; one that is new, or there twice, gets one. */
function agendaItemsOf(items: NonNullable<StepFieldsInput['agendaItems']>): AgendaItem[] {
  const taken = new Set<string>();
  return items.map(({ id: given, title, minutes, prompt }) => {
    const name = title.trim();
    if (!name) throw invalidInput('Give each part of the agenda a name.', 'agendaItems');
    const id = given && !taken.has(given) ? given : randomUUID();
    taken.add(id);
    return { id, title: name, minutes, prompt: text(prompt) };
  });
}

function joinUrlOf(value: string | null | undefined): string | null {
  const given = text(value);
  if (!given) return null;
  const url = parsed(given);
  if (url?.protocol !== 'https:' || url.username || url.password) {
    throw invalidInput(
      'The joining link must begin with https:// so that nobody can listen in. Copy it from the invitation.',
      'joinUrl',
    );
  }
  return url.href;
}

function resourceOf({ label, url, fileId }: StepFieldsInput['resources'][number]): StepResource {
  const name = label.trim();
  if (!name) throw invalidInput('Give each of the materials a name.', 'resources');
  if (fileId) return { label: name, fileId };
  const link = parsed(url?.trim() ?? '');
  if (!link || (link.protocol !== 'https:' && link.protocol !== 'http:')) {
    throw invalidInput(`“${name}” needs a link that begins with https://, or a file.`, 'resources');
  }
  return { label: name, url: link.href };
}

function parsed(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

interface TimeCheck {
  /** The step as it was; null for a new one. */
  before: StepDates | null;
  stepId: string | null;
  others: OtherWorkshop[];
  allowPast: boolean;
  now: Date;
}

/** @throws AppError INVALID_INPUT with `field`; with `confirm: 'PAST'` where confirming would do */
export function checkTimes(
  content: Pick<StepContent, 'startsAt' | 'endsAt' | 'dueAt'>,
  { before, stepId, others, allowPast, now }: TimeCheck,
): void {
  const { startsAt, endsAt, dueAt } = content;
  if (startsAt && endsAt) {
    if (endsAt <= startsAt) throw invalidInput('The workshop ends before it starts. Check the two times.', 'endsAt');
    if (endsAt.getTime() - startsAt.getTime() > LONGEST_WORKSHOP_HOURS * 3_600_000) {
      throw invalidInput('The workshop would last longer than a day. Check the date and the two times.', 'endsAt');
    }
    const other = others.find(one => overlaps(one, startsAt, endsAt) && one.id !== stepId);
    if (other?.startsAt) {
      throw invalidInput(
        `This overlaps with Workshop ${other.number}, “${other.title}” (${whenText(other.startsAt, other.endsAt)}). Choose another time.`,
        'startsAt',
      );
    }
  }
  const changed =
    time(startsAt) !== time(before?.startsAt) ||
    time(endsAt) !== time(before?.endsAt) ||
    time(dueAt) !== time(before?.dueAt);
  const kind = startsAt ? 'WORKSHOP' : 'TASK';
  // What is past already may be put right without ado.
  if (!changed || allowPast || (before && isOver(before, now))) return;
  if (isOver({ kind, startsAt, endsAt, dueAt }, now) || (startsAt !== null && startsAt < now)) {
    throw new AppError('INVALID_INPUT', 'This date is in the past. Choose another, or confirm that you mean it.', {
      field: startsAt ? 'startsAt' : 'dueAt',
      confirm: 'PAST',
    });
  }
}

const time = (value: Date | null | undefined): number | null => value?.getTime() ?? null;

const overlaps = (one: OtherWorkshop, startsAt: Date, endsAt: Date): boolean =>
  one.kind === 'WORKSHOP' &&
  !one.cancelledAt &&
  one.startsAt !== null &&
  one.endsAt !== null &&
  one.startsAt < endsAt &&
  startsAt < one.endsAt;
