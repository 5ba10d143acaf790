export interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * How many characters of generated code come from each source: each mapping owns the code up to the next one.
 * @source Source Map Revision 3, "mappings": lines by `;`, segments by `,`, base-64 VLQ of differences
 */
export function bytesBySource(code: string, { sources, mappings }: SourceMap): Readonly<Record<string, number>> {
  const bytes: Record<string, number> = {};
  const add = (source: number | undefined, count: number) => {
    const name = source === undefined ? '(none)' : sources[source]!;
    if (count > 0) bytes[name] = (bytes[name] ?? 0) + count;
  };
  let source = 0;
  const lines = code.split('\n');
  mappings.split(';').forEach((line, place) => {
    let column = 0, owner: number | undefined;
    for (const segment of line.split(',').filter(Boolean)) {
      const [step = 0, sourceStep] = decode(segment);
      add(owner, step);
      column += step;
      if (sourceStep !== undefined) source += sourceStep;
      owner = sourceStep === undefined ? undefined : source;
    }
    add(owner, (lines[place]?.length ?? 0) - column);
  });
  return bytes;
}

function decode(segment: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0, shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}
