import { FileButton, FileInput } from '@mantine/core';
import { jest } from '@jest/globals';
import { act, render } from '@testing-library/react';
import { UiProvider } from './ui-provider';

describe('A field of files', () => {
  it.each([
    ['behind a button', <FileButton onChange={jest.fn()}>{() => null}</FileButton>],
    ['with a label', <FileInput label="CSV file" />],
  ])('%s is empty whenever it is opened, so that a file of the same name can be chosen again', async (_, field) => {
    const { container } = render(<UiProvider>{field}</UiProvider>);
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    const emptied = jest.fn();
    Object.defineProperty(input, 'value', { get: () => 'C:\\fakepath\\plan.pdf', set: emptied });
    await act(async () => input.click());
    expect(emptied).toHaveBeenCalledWith('');
  });
});
