import type { ComponentProps, KeyboardEvent } from 'react';

interface WritingFormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown'> {
  onSubmit: () => void;
}

/** Fields in which Enter does something of its own. */
const ACTS_ON_ENTER = new Set(['button', 'submit', 'reset', 'image', 'file', 'color']);

/**
 * A form whose words other people read: only its button sends it, or Ctrl/⌘ and Enter. A browser sends a form by Enter in any of
 * its one-line fields, and so would publish what is half written.
 */
export function WritingForm({ onSubmit, ...props }: WritingFormProps) {
  const keys = (event: KeyboardEvent<HTMLFormElement>) => {
    const { currentTarget: form, target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || !isInside(form, target)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // By the button and not by the form: while it is disabled nothing is sent.
      submitButtonOf(form)?.click();
    } else if (target instanceof HTMLInputElement && !ACTS_ON_ENTER.has(target.type)) event.preventDefault();
  };
  return (
    <form
      noValidate
      {...props}
      onKeyDown={keys}
      onSubmit={event => {
        event.preventDefault();
        // A dialog over the form is inside of it for React, and its own form is not this one.
        if (event.target === event.currentTarget) onSubmit();
      }}
    />
  );
}

const isInside = (form: HTMLFormElement, target: EventTarget): target is Node =>
  target instanceof Node && form.contains(target);

const submitButtonOf = (form: HTMLFormElement) =>
  [...form.elements].find(field => field instanceof HTMLButtonElement && field.type === 'submit') as
    HTMLButtonElement | undefined;
