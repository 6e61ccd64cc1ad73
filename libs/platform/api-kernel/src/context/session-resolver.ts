/** Who a set of request headers belongs to. Implemented by the identity domain. */
export interface SessionResolver {
  resolve(headers: { cookie?: string | undefined }): Promise<{ personId: string; sessionId: string } | null>;
}

/** The kernel's port: identity provides the implementation at start. */
export class SessionResolverPort {
  private implementation: SessionResolver | null = null;

  use(implementation: SessionResolver): void {
    this.implementation = implementation;
  }

  async resolve(headers: { cookie?: string | undefined }) {
    return this.implementation ? this.implementation.resolve(headers) : null;
  }
}
