/** Who a set of request headers belongs to. Implemented by the identity domain. */
export interface SessionSource {
  resolve(headers: { cookie?: string | undefined }): Promise<{ personId: string; sessionId: string } | null>;
}

/** Asks whatever source the identity domain registers at start; until then nobody is signed in. */
export class SessionResolver {
  private source: SessionSource | null = null;

  use(source: SessionSource): void {
    this.source = source;
  }

  async resolve(headers: { cookie?: string | undefined }) {
    return this.source ? this.source.resolve(headers) : null;
  }
}
