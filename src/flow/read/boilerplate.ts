import { Fault } from '../../model/fault.js';

/** Says of a line, without white space at its ends, whether it is page furniture. */
export type IsBoilerplate = (line: string) => boolean;

/** Makes the test from patterns of the rules. Throws a Fault for a regular expression that is none. */
export function boilerplateTest(patterns: readonly string[]): IsBoilerplate {
  const tests = patterns.map(lineTest);
  return (line) => tests.some((test) => test(line));
}

function lineTest(pattern: string): IsBoilerplate {
  const expression = /^\/(.+)\/([a-z]*)$/.exec(pattern);
  if (!expression) {
    const beginning = pattern.toLowerCase();
    return (line) => line.toLowerCase().startsWith(beginning);
  }
  const compiled = compile(pattern, expression[1] ?? '', expression[2] ?? '');
  return (line) => compiled.test(line);
}

function compile(pattern: string, body: string, flags: string): RegExp {
  try {
    // Every line is matched from its beginning and in Unicode, so `g`, `y` and `u` say nothing here.
    return new RegExp(body, `${flags.replace(/[gyu]/g, '')}u`);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('format.boilerplatePattern', { pattern, problem }, { cause });
  }
}

/** A block is boilerplate when every line of it is. */
export function isBoilerplateBlock(text: string, isBoilerplate: IsBoilerplate): boolean {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 0 && lines.every(isBoilerplate);
}
