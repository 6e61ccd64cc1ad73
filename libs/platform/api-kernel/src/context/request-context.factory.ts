import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { RequestContext } from './request-context';
import { SessionResolver } from './session-resolver';
import { ViewerService } from './viewer.service';

/** Builds the request context for every way in: GraphQL, files, sockets and jobs. */
@Injectable()
export class RequestContextFactory {
  constructor(
    private readonly sessions: SessionResolver,
    private readonly viewers: ViewerService,
  ) {}

  async fromHeaders(headers: { cookie?: string | undefined }, requestId: string = randomUUID(), address = '') {
    const session = await this.sessions.resolve(headers);
    const viewer = session ? await this.viewers.viewerFor(session.personId, session.sessionId) : null;
    return new RequestContext(requestId, viewer, address);
  }

  /** For jobs, seeding and event handlers that act for a person without a session. */
  async forPerson(personId: string) {
    return new RequestContext(randomUUID(), await this.viewers.viewerFor(personId, 'system'));
  }
}
