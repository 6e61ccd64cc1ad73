import type { TypePolicies } from '@apollo/client/cache';
import type { ApolloClient } from '@apollo/client/core';
import { ApolloProvider } from '@apollo/client/react';
import { createContext, useContext, type ReactNode } from 'react';
import { createApolloClient } from '../apollo/client';
import { DeviceCopy } from '../kept/device-copy';
import { Connection } from '../live/connection';
import { Rooms } from '../live/rooms';
import { LiveSocket } from '../live/socket';
import { Session } from '../session/session';

/** What one instance of the app holds while its page is open. */
export interface AppServices {
  session: Session;
  connection: Connection;
  live: LiveSocket;
  rooms: Rooms;
  copy: DeviceCopy;
  client: ApolloClient;
}

export interface AppOptions {
  typePolicies?: TypePolicies;
  uri?: string;
  fetch?: typeof fetch;
}

/** Made once for a page, before React: its parts know each other by their constructors. */
export function createAppServices(options: AppOptions = {}): AppServices {
  const session = new Session();
  const connection = new Connection();
  const live = new LiveSocket(connection);
  const copy = new DeviceCopy();
  const client = createApolloClient({ ...options, session, connection, copy });
  return { session, connection, live, rooms: new Rooms(live), copy, client };
}

const AppServicesContext = createContext<AppServices | null>(null);

export function AppServicesProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  return (
    <AppServicesContext value={services}>
      <ApolloProvider client={services.client}>{children}</ApolloProvider>
    </AppServicesContext>
  );
}

export function useAppServices(): AppServices {
  const services = useContext(AppServicesContext);
  if (!services) throw new Error('AppServicesProvider is missing above this component.');
  return services;
}

export const useSession = (): Session => useAppServices().session;
export const useConnection = (): Connection => useAppServices().connection;
