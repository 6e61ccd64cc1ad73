import { describe, expect, it } from '@jest/globals';
import type { CalendarStep } from '../ics/calendar-text';
import { dueLetter, type Pair } from './due-letter';

const now = new Date('2026-11-25T12:00:00Z');
const workshop = (more: Partial<CalendarStep> = {}): CalendarStep => ({
  id: 'step',
  workGroupId: 'group',
  reference: '',
  kind: 'WORKSHOP',
  number: 2,
  title: 'Coherence',
  brief: '',
  startsAt: new Date('2026-12-01T13:30:00Z'),
  endsAt: new Date('2026-12-01T16:00:00Z'),
  dueAt: null,
  format: null,
  venue: null,
  accessNotes: null,
  joinUrl: null,
  agenda: null,
  agendaItems: [],
  sequence: 3,
  publishedAt: new Date('2026-09-01T12:00:00Z'),
  cancelledAt: null,
  cancelReason: null,
  ...more,
});
const sent = (state: 'INVITED' | 'CANCELLED', sequence = 3, endsAt = '2026-12-01T16:00:00Z') => ({
  state,
  sequence,
  title: 'Workshop 2: Coherence',
  startsAt: new Date('2026-12-01T13:30:00Z'),
  endsAt: new Date(endsAt),
});
const due = (pair: Partial<Pair>) =>
  dueLetter(
    { stepId: 's', personId: 'p', name: '', email: '', step: workshop(), member: true, sent: null, ...pair },
    now,
  );

describe('what a calendar must be told', () => {
  it('is of a workshop to come, once', () => {
    expect(due({})).toEqual({ kind: 'INVITED', sequence: 3 });
    expect(due({ sent: sent('INVITED') })).toBeNull();
  });

  it('is of a change that has a higher sequence', () => {
    expect(due({ sent: sent('INVITED', 2) })).toEqual({ kind: 'CHANGED', sequence: 3 });
  });

  it('is that a workshop was cancelled, withdrawn or deleted', () => {
    const cancelled = workshop({ cancelledAt: now, sequence: 4 });
    expect(due({ step: cancelled, sent: sent('INVITED') })).toEqual({ kind: 'CANCELLED', sequence: 4 });
    expect(due({ step: null, sent: sent('INVITED') })).toEqual({ kind: 'CANCELLED', sequence: 3 });
    expect(due({ step: cancelled, sent: sent('CANCELLED', 4) })).toBeNull();
    expect(due({ step: cancelled })).toBeNull();
  });

  it('is that they have left, and an invitation again when they come back', () => {
    expect(due({ member: false, sent: sent('INVITED') })).toEqual({ kind: 'LEFT', sequence: 3 });
    expect(due({ sent: sent('CANCELLED') })).toEqual({ kind: 'INVITED', sequence: 3 });
  });

  it('is nothing of what is over', () => {
    const over = workshop({ endsAt: new Date('2026-11-25T11:59:59Z') });
    expect(due({ step: over })).toBeNull();
    expect(due({ member: false, sent: sent('INVITED', 3, '2026-11-25T11:59:59Z') })).toBeNull();
  });
});
