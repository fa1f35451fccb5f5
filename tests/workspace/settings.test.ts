import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.js';
import { defaultSettings, parseSettings } from '../../src/workspace/settings.js';

function faultOf(yaml: string): Fault {
  try {
    parseSettings(yaml, 'selaras.yaml');
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('selaras.yaml', () => {
  it('has a default for everything', () => {
    expect(parseSettings('', 'selaras.yaml')).toEqual(defaultSettings);
    expect(parseSettings('engine: local\n', 'selaras.yaml')).toEqual({ ...defaultSettings, engine: 'local' });
  });

  it('names an unknown setting and its place', () => {
    const fault = faultOf('engine: auto\nmemory:\n  treshold: 70\n');
    expect(fault.code).toBe('workspace.settingUnknown');
    expect(fault.values).toEqual({ name: 'memory.treshold' });
    expect(fault.place).toEqual({ file: 'selaras.yaml', line: 3, column: 3 });
  });

  it('reports every mistake of one pass', () => {
    const fault = faultOf('concurrency: many\nlanguage: fr\n');
    expect([fault, ...fault.others].map((each) => each.place.line)).toEqual([1, 2]);
  });

  it('gives the line of broken YAML', () => {
    const fault = faultOf('engine: auto\nread: [\n');
    expect(fault.code).toBe('workspace.settingsYaml');
    expect(fault.place.line).toBeGreaterThan(1);
  });

  it('switches off checks that there are, and names the place of one that there is not', () => {
    const codes = ['num.value', 'length.band'];
    const settings = parseSettings('checks:\n  off: [length.band]\n', 'selaras.yaml', codes);
    expect(settings.checks.off).toEqual(['length.band']);
    expect(() =>
      parseSettings('checks:\n  off:\n    - length.band\n    - lenght.band\n', 'selaras.yaml', codes),
    ).toThrow(
      expect.objectContaining({
        code: 'workspace.checkUnknown',
        values: { code: 'lenght.band', codes: 'num.value, length.band' },
        place: { file: 'selaras.yaml', line: 4, column: 7 },
      }) as Error,
    );
  });

  it('names the place of an abbreviation that is not one word', () => {
    const fault = faultOf('sentences:\n  abbreviations:\n    - Kgs.\n    - dua kata\n');
    expect(fault.code).toBe('workspace.abbreviationWrong');
    expect(fault.values).toEqual({ word: 'dua kata' });
    expect(fault.place).toEqual({ file: 'selaras.yaml', line: 4, column: 7 });
  });

  it('names the place of an abbreviation that is no word at all', () => {
    const fault = faultOf('sentences:\n  abbreviations: [Kgs., 5]\n');
    expect(fault.code).toBe('workspace.settingWrong');
    expect(fault.place).toEqual({ file: 'selaras.yaml', line: 2, column: 25 });
  });

  it('reads export profiles, and fills in what they leave open', () => {
    const { profiles } = parseSettings(
      'export:\n  profiles:\n    wire: { quotes: single }\n',
      'selaras.yaml',
    ).export;
    expect(profiles).toEqual({
      wire: { quotes: 'single', dashes: 'as-written', dateline: null, disclosure: 'end' },
    });
  });

  it.each([
    ['quotes: double', 'workspace.settingChoice', { choices: 'as-written, curly, straight, single' }],
    ['disclosure: bottom', 'workspace.settingChoice', { choices: 'top, end, none' }],
    [
      "dateline: '{CITY} —'",
      'workspace.templatePart',
      { part: '{CITY}', names: '{PLACE}, {place}, {country}, {outlet}' },
    ],
    ['quote: curly', 'workspace.settingUnknown', { name: 'export.profiles.wire.quote' }],
  ])('names the place of a wrong profile, and what to write: %s', (line, code, values) => {
    const fault = faultOf(`export:\n  profiles:\n    wire:\n      dashes: em\n      ${line}\n`);
    expect(fault.code).toBe(code);
    expect(fault.values).toMatchObject(values);
    expect(fault.place).toEqual({ file: 'selaras.yaml', line: 5, column: 7 });
  });

  it('names the place of a profile whose name is no name for a file', () => {
    const fault = faultOf('export:\n  profiles:\n    kantor berita/asing: {}\n');
    expect(fault.code).toBe('workspace.profileName');
    expect(fault.place).toEqual({ file: 'selaras.yaml', line: 3, column: 5 });
  });

  it('names the place of a disclosure line that asks for what nobody knows', () => {
    const fault = faultOf('export:\n  disclosure:\n    person: By {people}.\n');
    expect(fault.values).toMatchObject({
      part: '{people}',
      names: '{reviewers}, {translators}, {engines}, {share}',
    });
    expect(fault.place).toEqual({ file: 'selaras.yaml', line: 3, column: 5 });
  });
});
