/** Tells a JSON Schema as a page for people: a table for each object, in the order of the file. */

interface Node {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Node;
  readonly additionalProperties?: Node;
}

const head = `# The exchange format \`kreds-exchange/1\`, field by field

Made from the schemas in \`shared/case\` by \`test/unit/exchange-format.test.ts\` (\`npx vitest run -u exchange-format\` writes it anew); the same as JSON Schema: [exchange-format.schema.json](exchange-format.schema.json).

One case is one JSON file. What is not marked as required may be left out or be \`null\`. A field that is not listed is kept and written back; an unknown value in a listed field is refused, with the field's path. Ids are unique, and every reference resolves. At most 5,000 persons and 20 MB. \`expected\` is ignored.

A **day** is \`YYYY-MM-DD\`. A **date** is \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\`, with a leading \`~\` for "about", \`<\` for "some day before it", \`>\` for "some day after it".

\`lockedRevisions\` holds each revision that was signed and locked, whole: its \`content\` is a case without \`lockedRevisions\`, \`sparringSessions\` and \`handover\`. \`hash\` is the SHA-256, in hexadecimal, of that content without its \`id\` and \`titleDa\`, as JSON without spaces, the fields of each object in the order of their UTF-16 code units, those that are \`null\` left out. It is kept as it is, also when the hash doesn't agree: Kreds says so then, and makes no final attachment. \`corrections\` tell what was wrong in a locked revision, with the old value. \`sparringSessions\` are remarks on the case and no part of its content; one of them alone is a file of its own: \`{"schema":"kreds-remarks/1","caseId","revision","hash","session"}\`.
`;

export function exchangePage(schema: unknown): string {
  return `${[head, ...sections('', schema as Node)].join('\n')}\n`;
}

function sections(path: string, given: Node): string[] {
  const node = withoutNull(given);
  const { properties = {}, required = [] } = node;
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${words(field)} | ${required.includes(name) ? 'required' : ''} |`,
  );
  const own =
    rows.length > 0 ? [`## ${path === '' ? 'The case' : `\`${path}\``}`, '', '| Field | Holds | |', '|---|---|---|', ...rows, ''] : [];
  return [...own, ...Object.entries(properties).flatMap(([name, field]) => inner(path === '' ? name : `${path}.${name}`, field))];
}

function inner(path: string, given: Node): string[] {
  const node = withoutNull(given);
  if (node.items) return inner(`${path}[]`, node.items);
  if (node.additionalProperties && node.propertyNames) return sections(`${path}.*`, node.additionalProperties);
  return node.properties ? sections(path, node) : [];
}

function withoutNull(node: Node): Node {
  const others = (node.anyOf ?? []).filter(({ type }) => type !== 'null');
  const [only] = others;
  return only && others.length === 1 ? withoutNull(only) : node;
}

function words(given: Node): string {
  const node = withoutNull(given);
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.anyOf)
    return node.anyOf
      .filter(({ type }) => type !== 'null')
      .map(words)
      .join(' or ');
  if (node.items) return `list of ${node.items.properties ? 'objects' : words(node.items)}`;
  if (node.additionalProperties && node.propertyNames) return `object by ${node.propertyNames.enum ? words(node.propertyNames) : 'id'}`;
  if (node.properties) return 'object';
  if (node.pattern?.startsWith('^[~')) return 'date';
  if (node.pattern?.startsWith('^\\d{4}')) return 'day';
  if (node.pattern) return `text like \`${node.pattern.replaceAll('|', '\\|')}\``;
  const types = [node.type ?? []].flat().filter((type) => type !== 'null');
  return types.map((type) => ({ string: 'text', boolean: 'true or false', integer: 'whole number' })[type] ?? type).join(' or ');
}
