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
} as const;
