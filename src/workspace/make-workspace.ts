import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.js';
import { writeWhole } from './write-whole.js';

/**
 * Makes a new workspace: folders, a commented selaras.yaml and glossary.yaml, and a .gitignore for the database. Answers with the names that
 * were made. Throws a Fault, and changes nothing, where one of the files is there already.
 */
export async function makeWorkspace(root: string, language: 'en' | 'id'): Promise<string[]> {
  const files: Record<string, string> = {
    'glossary.yaml': glossaryTemplate,
    'selaras.yaml': settingsTemplate(language),
  };
  for (const file of Object.keys(files)) {
    if (existsSync(join(root, file))) throw new Fault('workspace.alreadyThere', { folder: root, file });
  }
  const made: string[] = [];
  for (const folder of ['source', 'translations']) {
    await mkdir(join(root, folder), { recursive: true });
    made.push(`${folder}/`);
  }
  if (!existsSync(join(root, '.gitignore'))) files['.gitignore'] = '.selaras/\n';
  for (const [file, content] of Object.entries(files)) {
    await writeWhole(join(root, file), content);
    made.push(file);
  }
  return made;
}

const glossaryTemplate = `# Pinned terms: how a name or a title must stand in the English copy.
version: 1
source: id
target: en
terms:
  - source: Korea Utara
    target: North Korea
    variants: [Korut] # other Indonesian forms that mean the same
    allow: [North Korean, the North] # other English forms that are fine
    forbid: [N. Korea] # never in the English
    note: In full at first mention; the North after that
  - source: PBB
    target: UN
  - source: DPRK
    keep: true # the same in both languages
  - source: AS
    target: US # an entry with capitals matches case exactly: never "as"
    notBefore: [Roma, Monaco] # AS Roma is a football club
`;

function settingsTemplate(language: 'en' | 'id'): string {
  return `# Settings of this desk. Every one has a default; take away the # to change it.

# Language of messages and pages: en or id.
language: ${language}

# The engine: auto (the local one where it is installed, else memory alone), local, google, deepl, llm, libretranslate, or pseudo (practice
# text for trials). What is missing says: selaras engines list
# engine: auto

# What engines are told. A key never stands here: name the environment variable that holds it (keyVariable), or a file (keyFile).
# engines:
#   deepl:
#     keyVariable: DEEPL_API_KEY
#     limits: # every engine but local takes these; selaras engines list shows what holds
#       requestsPerMinute: 60 # as your contract says; they are spread evenly over the minute
#       charactersPerMinute: 100000
#       concurrency: 4 # calls at a time
#   google: # without project: version 2, with an API key in GOOGLE_API_KEY
#     project: my-project
#     bucket: my-bucket # hands the pinned terms over as a glossary; without it they are protected in the text
#     model: nmt # or translation-llm
#   llm:
#     kind: openai-compatible # or anthropic, google
#     url: http://127.0.0.1:11434/v1 # Ollama on this machine; without it OpenAI
#     model: qwen3:8b
#     # price: { input: 0.4, output: 1.6 } # dollars for a million tokens; needed for a model elsewhere whose price is not built in
#     style: Short sentences, AP style. # becomes a part of the prompt
#   libretranslate:
#     url: http://127.0.0.1:5000

# Articles that are worked on at the same time.
# concurrency: 4

# memory:
#   threshold: 75 # lowest score, in percent, at which a similar sentence is offered

# checks:
#   off: [length.band] # checks that this desk does not want; docs/checks.md lists them all

# sentences:
#   abbreviations: [Kgs., Dg.] # of your desk, before a name or a figure: their stop ends no sentence
#   finalAbbreviations: [b.l.t.] # of your desk, with which a sentence may end
#   srx: rules.srx # segmentation rules of your desk (SRX 2.0), which go before the built-in ones

# export: # docs/export.md
#   disclosure: # the line that says how a copy was made, in your own words
#     machineReviewed: Translated with machine assistance and edited by {reviewers}.
#   profiles: # how partners take their copies; \`default\` is for whoever names none
#     wire:
#       quotes: straight # as-written, curly, straight or single
#       dashes: em-spaced # as-written, em-spaced, em or en-spaced
#       dateline: '{PLACE}, {country} —' # also {place} and {outlet}
#       disclosure: end # top, end or none

# read:
#   headline: 160 # longest headline, in characters
#   boilerplate: # page furniture of your site: the beginning of a line, or /a regular expression/
#     - Ikuti kami di
`;
}
