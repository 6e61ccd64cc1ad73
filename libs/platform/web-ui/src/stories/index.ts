export type { Meta, StoryObj } from '@storybook/react-vite';
export { both, data, fieldsOf, plain } from './data';
export { appears } from './appears';
export { FORMULA, LONG, PEOPLE } from './samples';
export type { Answers } from './answers';
