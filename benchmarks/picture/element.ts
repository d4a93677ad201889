/** An element of SVG. Text in it is escaped; elements in it are given as `Element`. */
export class Element {
  readonly text: string;

  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    content: readonly (Element | string)[] = [],
  ) {
    const given = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
    );
    const inside = content.map((one) => (one instanceof Element ? one.text : escaped(one)));
    this.text =
      inside.length === 0
        ? `<${name}${given.join('')}/>`
        : `<${name}${given.join('')}>${inside.join('')}</${name}>`;
  }
}

export function element(...given: ConstructorParameters<typeof Element>): Element {
  return new Element(...given);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
