/** One parameter of an analysis, as its JSON Schema has it. */
export interface Param {
  readonly name: string;
  readonly required: boolean;
  /** What it holds, in words that need no translation: `string[]`, `mandated | planned`, `{ place?, audience? }`. */
  readonly holds: string;
}

/** The parts of JSON Schema that parameters use. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

/** The parameters of an analysis, the needed ones first. */
export function paramsIn(schema: unknown): readonly Param[] {
  const { properties = {}, required = [] } = (schema ?? {}) as Schema;
  return Object.entries(properties)
    .map(([name, of]) => ({ name, required: required.includes(name), holds: holds(of) }))
    .sort((one, other) => Number(other.required) - Number(one.required));
}

function holds(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf) return schema.anyOf.map(holds).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(holds).join(', ')}]`;
  if (schema.type === 'array') return schema.items ? `${holds(schema.items)}[]` : 'array';
  if (schema.properties) {
    const needed = schema.required ?? [];
    const fields = Object.entries(schema.properties).map(
      ([name, of]) => `${name}${needed.includes(name) ? '' : '?'}: ${holds(of)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  if (typeof schema.additionalProperties === 'object') {
    return `{ […]: ${holds(schema.additionalProperties)} }`;
  }
  return schema.type ?? 'any';
}
