/** What a unit measures. Units of one dimension can be converted into each other, except money. */
export type Dimension =
  'money' | 'share' | 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'duration' | 'temperature';

export interface Unit {
  /** The same in every language: `IDR`, `percent`, `km`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the base unit of the dimension it is; for temperature the size of one degree. */
  readonly size: number;
  /** Degrees Celsius at its zero. */
  readonly zero?: number;
}

const table: Readonly<Record<Exclude<Dimension, 'money' | 'temperature'>, Readonly<Record<string, number>>>> =
  {
    share: { percent: 1, 'percentage point': 1, 'basis point': 0.01, 'per mille': 0.1 },
    length: {
    km: 1e3, m: 1, cm: 0.01, mm: 1e-3, mile: 1609.344, foot: 0.3048, inch: 0.0254, yard: 0.9144, 'nautical mile': 1852,
  }, // prettier-ignore
    area: { 'sq km': 1e6, ha: 1e4, 'sq m': 1, 'sq mile': 2.589988e6, acre: 4046.86, 'sq foot': 0.092903 },
    mass: {
    t: 1e3, quintal: 100, kg: 1, ons: 0.1, g: 1e-3, mg: 1e-6, pound: 0.45359, ounce: 0.02835, 'short ton': 907.18,
  }, // prettier-ignore
    volume: { l: 1, ml: 1e-3, 'cu m': 1e3, gallon: 3.78541, barrel: 158.987 },
    speed: { 'km/h': 1, 'm/s': 3.6, 'km/s': 3600, mph: 1.609344, knot: 1.852, 'mile/s': 5793.6 },
    duration: {
    second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600, windu: 252_460_800,
    decade: 315_576_000, century: 3_155_760_000,
  }, // prettier-ignore
  };

const units = new Map<string, Unit>([
  ...Object.entries(table).flatMap(([dimension, sizes]) =>
    Object.entries(sizes).map(
      ([name, size]) => [name, { name, dimension: dimension as Dimension, size }] as const,
    ),
  ),
  ['celsius', { name: 'celsius', dimension: 'temperature', size: 1, zero: 0 }],
  ['fahrenheit', { name: 'fahrenheit', dimension: 'temperature', size: 5 / 9, zero: -160 / 9 }],
  ['kelvin', { name: 'kelvin', dimension: 'temperature', size: 1, zero: -273.15 }],
]);

/** A unit by its name; any other name is a currency. */
export function unitNamed(name: string): Unit {
  return units.get(name) ?? { name, dimension: 'money', size: 1 };
}

/** Units that most of the world has to convert. */
const american = new Set([
  'mile', 'foot', 'inch', 'yard', 'sq mile', 'acre', 'sq foot', 'pound', 'ounce', 'gallon', 'short ton', 'mph', 'mile/s', 'fahrenheit',
]); // prettier-ignore

export function isAmerican({ name }: Unit): boolean {
  return american.has(name);
}

/** An amount in another unit of its dimension. */
export function convert(amount: number, from: Unit, to: Unit): number {
  return (amount * from.size + (from.zero ?? 0) - (to.zero ?? 0)) / to.size;
}
