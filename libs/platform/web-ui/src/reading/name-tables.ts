/**
 * Gives each table of the page a name of its own. The server names a table by its first row, and knows only one text: two
 * texts of a page may hold tables with the same columns.
 */
export function nameTables(page: ParentNode = document): void {
  const taken = new Map<string, number>();
  for (const table of page.querySelectorAll<HTMLElement>('.table-scroll[role="region"]')) {
    const name = (table.dataset['name'] ??= table.getAttribute('aria-label') ?? 'Table');
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    table.setAttribute('aria-label', before === 0 ? name : `${name} (${before + 1})`);
  }
}
