import type { Client } from 'pg';
import type ts from 'typescript';
import { type Catalogue, describe, type Described, isUtility, readCatalogue, StatementError } from './catalogue';
import { JsonShapes } from './json-shape';
import { numberOf } from './node-tree';
import { Nullability, outputs } from './nullability';
import { type ResultColumn, RowTypes } from './row-types';
import type { Reading, Site } from './statements';

const UPDATE_OR_DELETE = [2, 4];

export interface Checked {
  site: Site;
  /** What PostgreSQL made of each text. */
  described: Described[];
  faults: string[];
}

/** Compares statements with the migrated database that `client` is connected to. */
export class StatementChecker {
  private constructor(
    private readonly client: Client,
    readonly catalogue: Catalogue,
    private readonly rowTypes: RowTypes,
    private readonly neverNull: ReadonlySet<string>,
  ) {}

  static async of(client: Client, checker: ts.TypeChecker, neverNull: string[] = []): Promise<StatementChecker> {
    const catalogue = await readCatalogue(client);
    return new StatementChecker(client, catalogue, new RowTypes(checker, catalogue), new Set(neverNull));
  }

  async check(site: Site): Promise<Checked> {
    const checked: Checked = { site, described: [], faults: [] };
    for (const reading of site.texts.filter(({ text }) => !isUtility(text))) {
      try {
        const described = await describe(this.client, reading.text);
        checked.described.push(described);
        checked.faults.push(...this.parameters(described, reading), ...this.rows(site, described, reading));
      } catch (error) {
        if (!(error instanceof StatementError)) throw error;
        checked.faults.push(error.message);
      }
    }
    checked.faults = [...new Set(checked.faults)];
    return checked;
  }

  private parameters({ parameters }: Described, { values }: Reading): string[] {
    if (!values) return [];
    if (values.length !== parameters.length)
      return [`it has ${parameters.length} parameters and is given ${values.length}`];
    return parameters.flatMap((type, index) => {
      const value = values[index];
      if (!value || this.rowTypes.parameterFits(type, value)) return [];
      return [`$${index + 1} is ${this.catalogue.types.get(type)?.name}, and is given \`${value.getText()}\``];
    });
  }

  private rows(site: Site, { query, results }: Described, { values }: Reading): string[] {
    if (results.length === 0) return [];
    const row = this.rowTypes.rowOf(site, UPDATE_OR_DELETE.includes(numberOf(query.fields['commandType'])));
    if (row === null) return [];
    if (typeof row === 'string') return [row];
    const mayBeNull = (n: number) => {
      const value = values?.[n - 1];
      return !value || this.rowTypes.mayGiveNull(value);
    };
    const nullability = new Nullability(this.catalogue, mayBeNull, this.neverNull);
    const shapes = new JsonShapes(this.catalogue, nullability);
    const nullable = nullability.columns([query]);
    const columns = outputs(query).map(({ fields }, index): ResultColumn => ({
      name: String(fields['resname']),
      type: results[index]!,
      nullable: nullable[index]!,
      json: shapes.of(fields['expr'], [query]),
    }));
    return this.rowTypes.compare(row, columns);
  }
}
