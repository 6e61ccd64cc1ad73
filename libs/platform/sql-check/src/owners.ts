import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Owner {
  domain: string;
  tier: number;
}

/** Which domain a file or a table belongs to: by the tags of its library, and for a table by where its entity stands. */
export class Owners {
  private readonly tables = new Map<string, Owner>();
  private readonly entities = new Map<ts.Symbol, string>();
  private readonly folders = new Map<string, Owner | null>();

  /** @param others owners of tables that have no entity: a table or `schema.*`, and the folder of a library */
  constructor(
    private readonly root: string,
    program: ts.Program,
    others: Record<string, string>,
  ) {
    const checker = program.getTypeChecker();
    for (const source of program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('.entity.ts'))) {
      const owner = this.ofFile(path.relative(root, source.fileName));
      ts.forEachChild(source, node => {
        const table = ts.isClassDeclaration(node) && tableOf(node);
        if (!table || !owner || !node.name) return;
        this.tables.set(table, owner);
        this.entities.set(checker.getSymbolAtLocation(node.name)!, table);
      });
    }
    for (const [table, folder] of Object.entries(others))
      this.tables.set(table, this.ofFile(`${folder}/package.json`)!);
  }

  ofTable(table: string): Owner | undefined {
    return this.tables.get(table) ?? this.tables.get(table.replace(/\..*/, '.*'));
  }

  /** The table of an entity's class. */
  tableOf(symbol: ts.Symbol): string | undefined {
    return this.entities.get(symbol);
  }

  /** Null for what belongs to no domain, such as the apps. */
  ofFile(file: string): Owner | null {
    const folder = path.dirname(file);
    if (folder === '.' || !file.startsWith('libs/')) return null;
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const own = path.join(this.root, folder, 'package.json');
    const owner = existsSync(own) ? ownerIn(readFileSync(own, 'utf8')) : this.ofFile(folder);
    this.folders.set(folder, owner);
    return owner;
  }
}

function ownerIn(packageJson: string): Owner | null {
  const tags: string[] = JSON.parse(packageJson).nx?.tags ?? [];
  const tag = (name: string) => tags.find(one => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const [domain, tier] = [tag('domain'), tag('tier')];
  return domain && tier ? { domain, tier: Number(tier) } : null;
}

/** `@Entity({ name: 'person' })` or `@Entity('person')` */
function tableOf(node: ts.ClassDeclaration): string | null {
  for (const decorator of ts.getDecorators(node) ?? []) {
    const found = /^@Entity\(\s*(?:\{[^}]*?name:\s*)?'([^']+)'(?:[^}]*?schema:\s*'([^']+)')?/s.exec(
      decorator.getText(),
    );
    if (found) return found[2] ? `${found[2]}.${found[1]}` : found[1]!;
  }
  return null;
}
