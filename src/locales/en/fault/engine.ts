export const engineFaults = {
  localMissing:
    'Cannot translate on this machine: no model is installed in {{folder}}. Run `selaras engines install local`, or add `--from FOLDER` where there is no internet.',
  localDamaged:
    'Cannot use the model in {{folder}}: {{file}} is missing or damaged. Run `selaras engines install local` to install it again.',
  modelFolderUnreadable:
    'Cannot install the model: the folder {{folder}} cannot be read. Check the path and your permissions.',
  modelFilesMissing:
    'Cannot install the model: {{folder}} holds no {{wanted}}. Put the model (model.*.bin) and its vocabulary (vocab.*.spm) into it, unpacked or as .gz.',
  modelFileDamaged:
    'Cannot install the model: {{file}} is damaged, its size or SHA-256 is not what it should be. Fetch it again.',
  registryUnreadable:
    'Cannot install the model: the list at {{url}} is not in the form that this version reads. Fetch the files by hand and install them with `--from FOLDER`.',
  registryNoModel:
    'Cannot install the model: the list at {{url}} has no released model for {{pair}}. Fetch the files by hand and install them with `--from FOLDER`.',
  downloadFailed:
    'Cannot fetch {{url}}: {{reason}}. Run the command again to go on where it stopped, or install with `--from FOLDER`.',
  installFailed:
    'Cannot install the model in {{folder}}: {{reason}}. Check the free space and your permissions, then run the command again.',
  notLocal:
    'Cannot use the engine “{{name}}” with --local-only: it sends text to {{host}}. Name an engine on this machine, for example: --engine local',
  keyMissing:
    'Cannot use {{service}}: there is no key in {{source}}. Get one at {{where}}, then run: export {{variable}}=YOUR-KEY. Or write it into a file and name that in selaras.yaml under engines.{{engine}}.keyFile.',
  keyFileEmpty:
    'Cannot use {{service}}: there is no key in the file {{source}}, which selaras.yaml names. Get one at {{where}} and write it there, alone.',
  deeplOtherServer:
    'Cannot use DeepL: the key in {{source}} belongs to {{right}}, and selaras.yaml sets engines.deepl.url to {{url}}. Take that line out; each key finds its own server.',
  googleNoProject:
    'Cannot use Google Translate: there are credentials, and selaras.yaml does not name the project that pays. Set engines.google.project; the projects are at https://console.cloud.google.com.',
  googleNoBucket:
    'Ready; pinned terms are protected in the text. To hand the glossary over to Google, name a bucket of the project {{project}} in engines.google.bucket.',
  libreNoServer:
    'Cannot use LibreTranslate: selaras.yaml does not say where it is. Start one (pip install libretranslate && libretranslate --load-only id,en), then set engines.libretranslate.url to http://127.0.0.1:5000.',
  libreSilent:
    'Cannot use LibreTranslate: nothing answers at {{url}} ({{reason}}). Start it (libretranslate --load-only id,en), or mend engines.libretranslate.url in selaras.yaml.',
  libreStrange:
    'Cannot use LibreTranslate: {{url}} answers with HTTP {{status}} when it is asked for its languages. Mend engines.libretranslate.url in selaras.yaml.',
  llmNoModel:
    'Cannot use a language model: selaras.yaml does not name one. Set engines.llm.model, for example {{model}}; for Ollama on this machine also engines.llm.url to http://127.0.0.1:11434/v1.',
  llmSilent:
    'Cannot use a language model: nothing answers at {{url}} ({{reason}}). Start the server (for Ollama: ollama serve), or mend engines.llm.url in selaras.yaml.',
  llmAbsent:
    'Cannot use the model “{{model}}”: the server at {{url}} does not have it. Run: ollama pull {{model}}. Or name another one in selaras.yaml under engines.llm.model.',
  llmNoPrice:
    'Cannot use the model “{{model}}”: nobody knows what it costs, so no plan or budget would hold. Set engines.llm.price in selaras.yaml: { input: …, output: … }, in dollars for a million tokens.',
  googleNoFile:
    'Cannot use Google Translate: there is no file {{file}}, which selaras.yaml names as its credentials. Mend engines.google.credentials, or take it out and run: gcloud auth application-default login',
  googleNoCredentials:
    'Cannot use Google Translate in the project {{project}}: no credentials were found. Run: gcloud auth application-default login. Or name a service account’s file in selaras.yaml under engines.google.credentials (metadata on a machine of Google’s).',
  notPruned:
    'Cannot remove old glossaries at the engine “{{name}}” ({{kind}}: {{detail}}). Nothing else was changed; mend that and run the command again.',
} as const;
