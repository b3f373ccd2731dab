import type { Sql, Value } from '#database/sql.ts';

const CLAUSE =
  /^(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|QUALIFY|WITH|UNION|(?:LEFT |CROSS )?JOIN|UNPIVOT|INTO|\))/u;

/** A query that any client can run: values inlined, indented one level per bracket. */
export function statement({ text, values }: Sql): string {
  return `${withValues({ text: indented(text), values })};`;
}

function indented(text: string): string {
  let depth = 0;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = Math.max(0, line.startsWith(')') ? depth - 1 : depth);
      depth += balance(line);
      return '  '.repeat(at) + (CLAUSE.test(line) ? '' : '  ') + line;
    });
  return lines.join('\n');
}

/** Opening minus closing brackets, ignoring those in string literals. */
function balance(line: string): number {
  const bare = line.replace(/'[^']*'/gu, '');
  return bare.split('(').length - bare.split(')').length;
}

/** The same query with its values inlined as SQL literals. */
export function withValues({ text, values }: Sql): string {
  const [first = '', ...rest] = text.split('?');
  return first + rest.map((part, at) => literal(values[at] ?? null) + part).join('');
}

function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return String(value).toUpperCase();
}
