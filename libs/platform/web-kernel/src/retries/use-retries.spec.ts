import { jest } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, renderHook } from '@testing-library/react';
import { waitFor } from '../apollo/errors';
import { createElement, type ReactNode } from 'react';
import { AppServicesProvider, createAppServices } from '../app/app-services';
import { useRetries } from './use-retries';

const services = createAppServices();
const wrapper = ({ children }: { children: ReactNode }) => createElement(AppServicesProvider, { services, children });

const refused = (code: string, more = {}) =>
  waitFor(new CombinedGraphQLErrors({ errors: [{ message: 'Refused.', extensions: { code, ...more } }] }));

describe('what is kept until the server takes it', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('waits as long as the server asks for, says why, and is not sent earlier for a connection that came back', async () => {
    const { result } = renderHook(useRetries, { wrapper });
    act(() => result.current.wait(refused('RATE_LIMITED', { retryAfterSeconds: 60 })!));
    expect(result.current.waitsFor).toContain('will be sent automatically');
    act(() => void window.dispatchEvent(new Event('online')));
    expect(result.current.isTooEarly()).toBe(true);
    const before = result.current.attempt;
    await act(() => jest.advanceTimersByTimeAsync(59_000));
    expect(result.current.attempt).toBe(before);
    await act(() => jest.advanceTimersByTimeAsync(32_000));
    expect(result.current.attempt).toBe(before + 1);
    expect(result.current.isTooEarly()).toBe(false);
    act(() => result.current.wentOn());
    expect(result.current.waitsFor).toBeNull();
  });

  it('goes out at once when what was missing was the connection', () => {
    const { result } = renderHook(useRetries, { wrapper });
    act(() => result.current.wait(waitFor(new TypeError('Failed to fetch'))!));
    expect(result.current.waitsFor).toBeNull();
    expect(result.current.isTooEarly()).toBe(false);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(result.current.attempt).toBe(1);
  });

  it('does not wait for what trying again would not change', () => {
    for (const code of ['INVALID_INPUT', 'LOCKED', 'NOT_FOUND', 'INTERNAL']) expect(refused(code)).toBeNull();
  });
});
