import {
  londonDate,
  londonDaysBetween,
  londonTime,
  londonTimeOn,
  type SchoolCalendar,
} from '@tessellate/school-time-contract';
import type { TemplateStep } from '@tessellate/cycle-contract';
import type { StepContent } from './step-content';

/** Tasks are open until their day ends; a time within it is stored. */
const DUE_AT = '17:00';

/** A template's step with its dates in this academic year. */
export function templateContent(step: TemplateStep, year: number, calendar: SchoolCalendar): StepContent {
  const date = calendar.dateOfPlace(year, step);
  const workshop = step.kind === 'WORKSHOP';
  return {
    title: step.title,
    brief: step.brief,
    startsAt: workshop ? londonTime(date, step.startTime ?? '09:30') : null,
    endsAt: workshop ? londonTime(date, step.endTime ?? '15:30') : null,
    dueAt: workshop ? null : londonTime(date, DUE_AT),
    format: workshop ? (step.format ?? 'FACE_TO_FACE') : null,
    venue: null,
    accessNotes: null,
    joinUrl: null,
    agenda: step.agenda ?? null,
    agendaItems: [],
    dayEquivalent: workshop ? (step.dayEquivalent ?? 1) : null,
    resources: [],
  };
}

/**
 * A step of another year in this one: the same weekday of the same week of the half-term, at the same time by London's clock.
 * The joining link stays behind: last year's opens last year's meeting.
 */
export function copiedContent(step: StepContent, year: number, calendar: SchoolCalendar): StepContent {
  const move = (at: Date | null): Date | null =>
    at ? londonTimeOn(at, calendar.sameDateInYear(londonDate(at), year)) : null;
  const startsAt = move(step.startsAt);
  const endsAt =
    startsAt && step.startsAt && step.endsAt
      ? londonTimeOn(step.endsAt, londonDate(startsAt, londonDaysBetween(step.startsAt, step.endsAt)))
      : null;
  const { title, brief, format, venue, accessNotes, agenda, agendaItems, dayEquivalent, resources } = step;
  return {
    title,
    brief,
    format,
    venue,
    accessNotes,
    agenda,
    agendaItems,
    dayEquivalent,
    resources,
    startsAt,
    endsAt,
    dueAt: move(step.dueAt),
    joinUrl: null,
  };
}
