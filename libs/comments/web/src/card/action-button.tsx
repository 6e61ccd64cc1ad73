import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import css from './action-button.module.css';

/** A quiet word that does something, as tall as a finger on touch screens. */
export function ActionButton(props: UnstyledButtonProps & ComponentPropsWithRef<'button'>) {
  return <UnstyledButton {...props} className={css.action} />;
}
