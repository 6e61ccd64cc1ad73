import { londonClock, londonDate, londonTime } from '@tessellate/school-time-contract';
import {
  AGENDA_LIMITS,
  type AgendaItem,
  type StaleStep,
  type StepKind,
  type WorkshopFormat,
} from '@tessellate/cycle-contract';
import type { AttachmentItem } from '@tessellate/files-web';
import type { PlanStep } from './plan.documents';

/** A part of the agenda as it is typed. A new one has no id. */
export interface AgendaPart {
  id?: string;
  title: string;
  minutes: number;
  prompt: string;
}

/** What is typed into the form of a step. Dates and times are London's, as on the wall. */
export interface StepForm {
  version: number;
  title: string;
  brief: string;
  date: string;
  startTime: string;
  endTime: string;
  format: WorkshopFormat;
  venue: string;
  accessNotes: string;
  joinUrl: string;
  agenda: string;
  /** Kept on devices by versions that knew no parts: then there are none. */
  agendaItems?: AgendaPart[];
  dayEquivalent: string;
  links: { label: string; url: string }[];
  files: AttachmentItem[];
}

/** A task is open until its day ends; some time within the day is stored. */
const DUE_AT = '17:00';

export const emptyForm = (): StepForm => ({
  version: 0,
  title: '',
  brief: '',
  date: '',
  startTime: '09:30',
  endTime: '15:30',
  format: 'FACE_TO_FACE',
  venue: '',
  accessNotes: '',
  joinUrl: '',
  agenda: '',
  agendaItems: [],
  dayEquivalent: '1',
  links: [],
  files: [],
});

const partOf = ({ id, title, minutes, prompt }: Omit<AgendaItem, '__typename'>): AgendaPart => ({
  id,
  title,
  minutes,
  prompt: prompt ?? '',
});

const dateIn = (value: string | null): string => (value ? londonDate(new Date(value)) : '');
const timeIn = (value: string | null, otherwise: string): string => (value ? londonClock(new Date(value)) : otherwise);

export function formOf(step: PlanStep): StepForm {
  const { startTime, endTime } = emptyForm();
  return {
    version: step.version,
    title: step.title,
    brief: step.brief,
    date: dateIn(step.kind === 'WORKSHOP' ? step.startsAt : step.dueAt),
    startTime: timeIn(step.startsAt, startTime),
    endTime: timeIn(step.endsAt, endTime),
    format: step.format ?? 'FACE_TO_FACE',
    venue: step.venue ?? '',
    accessNotes: step.accessNotes ?? '',
    joinUrl: step.joinUrl ?? '',
    agenda: step.agenda ?? '',
    agendaItems: step.agendaItems.map(partOf),
    dayEquivalent: String(step.dayEquivalent ?? 1),
    links: step.resources.flatMap(({ label, url }) => (url ? [{ label, url }] : [])),
    files: step.resources.flatMap(({ file }) => file ?? []),
  };
}

/** What somebody else saved meanwhile. Files come with the step itself, which is asked for anew. */
export function formOfStale(stale: StaleStep, files: AttachmentItem[]): StepForm {
  return {
    ...emptyForm(),
    version: stale.version,
    title: stale.title,
    brief: stale.brief,
    date: dateIn(stale.startsAt ?? stale.dueAt),
    startTime: timeIn(stale.startsAt, emptyForm().startTime),
    endTime: timeIn(stale.endsAt, emptyForm().endTime),
    format: stale.format ?? 'FACE_TO_FACE',
    venue: stale.venue ?? '',
    accessNotes: stale.accessNotes ?? '',
    joinUrl: stale.joinUrl ?? '',
    agenda: stale.agenda ?? '',
    agendaItems: stale.agendaItems.map(partOf),
    dayEquivalent: String(stale.dayEquivalent ?? 1),
    links: stale.resources.flatMap(({ label, url }) => (url ? [{ label, url }] : [])),
    files,
  };
}

/** The instants of a London date and two times of it; null where something is missing. */
export const instant = (date: string, time: string): string | null =>
  date && time ? londonTime(date, time).toISOString() : null;

/** A line that was left empty is none; one without a name or minutes gets some, rather than being refused at the end. */
const partsOf = (parts: readonly AgendaPart[]) =>
  parts
    .filter(({ title, prompt }) => title.trim() || prompt.trim())
    .map(({ id = null, title, minutes, prompt }, index) => ({
      id,
      title: title.trim() || `Part ${index + 1}`,
      minutes: Math.min(AGENDA_LIMITS.minutes, Math.max(1, minutes)),
      prompt,
    }));

/** The mutation's fields. */
export function fieldsOf(kind: StepKind, form: StepForm) {
  const common = {
    title: form.title,
    brief: form.brief,
    resources: [
      ...form.links.map(({ label, url }) => ({ label: label.trim() || url, url })),
      ...form.files.map(({ id, name }) => ({ label: name, fileId: id })),
    ],
  };
  if (kind === 'TASK') return { ...common, dueAt: instant(form.date, DUE_AT) };
  return {
    ...common,
    startsAt: instant(form.date, form.startTime),
    endsAt: instant(form.date, form.endTime),
    format: form.format,
    venue: form.venue,
    accessNotes: form.accessNotes,
    joinUrl: form.joinUrl,
    agenda: form.agenda,
    agendaItems: form.agendaItems && partsOf(form.agendaItems),
    dayEquivalent: Number(form.dayEquivalent),
  };
}

/** The step of a form as the timeline shows it to members. */
export function previewOf(kind: StepKind, number: number, form: StepForm): PlanStep {
  const fields = fieldsOf(kind, form);
  return {
    __typename: 'CycleStep',
    id: 'preview',
    kind,
    number,
    position: 0,
    version: form.version,
    title: form.title,
    brief: form.brief,
    startsAt: 'startsAt' in fields ? fields.startsAt : null,
    endsAt: 'endsAt' in fields ? fields.endsAt : null,
    dueAt: 'dueAt' in fields ? fields.dueAt : null,
    format: kind === 'WORKSHOP' ? form.format : null,
    venue: form.venue || null,
    dayEquivalent: kind === 'WORKSHOP' ? Number(form.dayEquivalent) : null,
    state: 'NEXT',
    draft: false,
    cancelledAt: null,
    cancelReason: null,
    accessNotes: form.accessNotes || null,
    joinUrl: form.joinUrl || null,
    agenda: form.agenda || null,
    agendaItems: (form.agendaItems ?? []).map(({ id, ...part }, index) => ({ id: id ?? String(index), ...part })),
    resources: [
      ...form.links.map(({ label, url }) => ({ label: label || url, url, file: null })),
      ...form.files.map(file => ({ label: file.name, url: null, file })),
    ],
  } as PlanStep;
}
