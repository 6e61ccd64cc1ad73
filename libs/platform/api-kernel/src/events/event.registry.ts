import { type FactoryProvider, Injectable } from '@nestjs/common';
import type { DomainEventName, DomainEvents, EventEnvelope, EventSchemas } from '@tessellate/contract';

/** An event as its handlers get it: what it carries beside its payload. */
export interface DeliveredEvent extends EventEnvelope {
  /** Delivered from the log to rebuild a projection: nobody is to be written to once more. */
  replayed: boolean;
}

export type EventHandler<Name extends DomainEventName> = (
  payload: DomainEvents[Name],
  event: DeliveredEvent,
) => void | Promise<void>;

interface Registered {
  handle(payload: unknown, event: DeliveredEvent): void | Promise<void>;
  projection: string | undefined;
}

/** Which events there are, what they look like, and who hears them. */
@Injectable()
export class EventRegistry {
  private readonly schemas = new Map<string, EventSchemas[DomainEventName]>();
  private readonly handlers = new Map<string, Registered[]>();

  declare(schemas: Partial<EventSchemas>): void {
    for (const [type, schema] of Object.entries(schemas)) {
      if (this.schemas.has(type)) throw new Error(`The event ${type} is declared twice`);
      this.schemas.set(type, schema);
    }
  }

  add<Name extends DomainEventName>(type: Name, handler: EventHandler<Name>, projection: string | undefined): void {
    const registered = { handle: handler as Registered['handle'], projection };
    this.handlers.set(type, [...(this.handlers.get(type) ?? []), registered]);
  }

  get declared(): string[] {
    return [...this.schemas.keys()];
  }

  get heard(): string[] {
    return [...this.handlers.keys()];
  }

  /** The events that this projection is made of. */
  heardBy(projection: string): string[] {
    return this.heard.filter(type => this.handlers.get(type)!.some(handler => handler.projection === projection));
  }

  /**
   * The payload, checked.
   * @throws when it does not have the shape of its event; where, but not what stood there: logs hold no content
   */
  check(type: string, payload: unknown): unknown {
    const schema = this.schemas.get(type);
    // Kept until a server that knows the event runs, as during an update of several servers.
    if (!schema) throw new Error(`The event ${type} is declared by no domain`);
    const checked = schema.safeParse(payload);
    if (checked.success) return checked.data;
    const wrong = checked.error.issues.map(issue => `${issue.path.join('.') || 'payload'}: ${issue.message}`);
    throw new Error(`The event ${type} does not have its shape: ${wrong.join('; ')}`);
  }

  /** Hands the event to everybody who hears it, or to one projection alone. */
  async deliver(type: string, payload: unknown, event: DeliveredEvent, projection?: string): Promise<void> {
    const checked = this.check(type, payload);
    for (const handler of this.handlers.get(type) ?? []) {
      if (!projection || handler.projection === projection) await handler.handle(checked, event);
    }
  }
}

/** For a module's providers: says what the events of its domain look like. */
export const eventSchemas = (schemas: Partial<EventSchemas>): FactoryProvider => ({
  provide: Symbol('event schemas'),
  inject: [EventRegistry],
  useFactory: (registry: EventRegistry) => registry.declare(schemas),
});
