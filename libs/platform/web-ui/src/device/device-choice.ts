import { useSyncExternalStore } from 'react';

interface DeviceChoice<T extends string> {
  now: () => T;
  choose: (value: T) => void;
  /** Draws the component again when the choice changes. */
  useChoice: () => T;
}

/**
 * A choice that belongs to the device, as its colours do: kept in the browser, told to everything that shows it, in other tabs too.
 * @param usual holds until something else is chosen, and where the browser keeps nothing
 */
export function deviceChoice<T extends string>(key: string, usual: T, ...others: T[]): DeviceChoice<T> {
  const listeners = new Set<() => void>();
  const now = (): T => {
    try {
      return others.find(value => value === localStorage.getItem(key)) ?? usual;
    } catch {
      return usual;
    }
  };
  const subscribe = (listener: () => void) => {
    const stored = (event: StorageEvent) => event.key === key && listener();
    listeners.add(listener);
    window.addEventListener('storage', stored);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', stored);
    };
  };
  return {
    now,
    choose: value => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Without storage it stays as it was.
      }
      listeners.forEach(listener => listener());
    },
    useChoice: () => useSyncExternalStore(subscribe, now),
  };
}
