import { describe, expect, it } from '@jest/globals';
import { emptyForm, fieldsOf, formOf, previewOf } from './step-form-state';

const form = { ...emptyForm(), title: 'Coherence', startTime: '13:30', endTime: '16:00' };

describe('the form of a step', () => {
  it('reads times as a clock in London shows them, before and after the clocks change', () => {
    expect(fieldsOf('WORKSHOP', { ...form, date: '2026-10-22' })).toMatchObject({
      startsAt: '2026-10-22T12:30:00.000Z',
      endsAt: '2026-10-22T15:00:00.000Z',
    });
    expect(fieldsOf('WORKSHOP', { ...form, date: '2026-10-29' })).toMatchObject({
      startsAt: '2026-10-29T13:30:00.000Z',
    });
    expect(fieldsOf('WORKSHOP', { ...form, date: '2027-04-01' })).toMatchObject({
      startsAt: '2027-04-01T12:30:00.000Z',
    });
  });

  it('has no date until one is chosen, and a task is due within its day', () => {
    expect(fieldsOf('WORKSHOP', form)).toMatchObject({ startsAt: null, endsAt: null });
    expect(fieldsOf('TASK', { ...form, date: '2026-10-29' })).toMatchObject({ dueAt: '2026-10-29T17:00:00.000Z' });
  });

  it('sends parts of the agenda with a name and minutes, and none for lines that were left empty', () => {
    const agendaItems = [
      { title: ' Tea ', minutes: 0, prompt: '' },
      { title: ' ', minutes: 5, prompt: '' },
      { id: 'a', title: '', minutes: 900, prompt: 'What changed?' },
    ];
    expect(fieldsOf('WORKSHOP', { ...form, agendaItems })).toMatchObject({
      agendaItems: [
        { id: null, title: 'Tea', minutes: 1, prompt: '' },
        { id: 'a', title: 'Part 2', minutes: 480, prompt: 'What changed?' },
      ],
    });
    // What a device kept from before there were parts says nothing of them, so that they stay.
    const { agendaItems: none, ...kept } = form;
    expect(none).toEqual([]);
    expect(fieldsOf('WORKSHOP', kept)).toMatchObject({ agendaItems: undefined });
  });

  it('comes back the same from the step that was saved', () => {
    const full = {
      ...form,
      version: 3,
      date: '2026-10-29',
      venue: 'Town Hall',
      agendaItems: [{ id: 'a1', title: 'Tea', minutes: 15, prompt: '' }],
      joinUrl: 'https://meet.example/1',
      links: [{ label: 'Film', url: 'https://films.example/1' }],
    };
    expect(formOf(previewOf('WORKSHOP', 2, full))).toEqual(full);
  });
});
